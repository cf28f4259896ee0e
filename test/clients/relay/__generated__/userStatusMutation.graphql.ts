/**
 * @generated SignedSource<<e8be4cfe35d3e55b82769f6949f56fb4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type ErrorCode = "BAD_USER_INPUT" | "CANCELLED" | "CHANGED_NOT_READ" | "CONFLICT" | "CONSENT_REQUIRED" | "COST_LIMIT" | "FORBIDDEN" | "INCOMPLETE" | "INTERACTION_REQUIRED" | "NOT_FOUND" | "NOT_SENT" | "OUTCOME_UNKNOWN" | "OVERLOADED" | "SEGMENT_REMOVED" | "SIGN_IN_FAILED" | "THROTTLED" | "UNAUTHENTICATED" | "UPSTREAM_ERROR" | "UPSTREAM_INVALID_RESPONSE" | "UPSTREAM_TIMEOUT" | "UPSTREAM_UNAVAILABLE" | "%future added value";
export type UpdateUserAppInstallStatusInput = {
  failedDeviceCount?: number | null | undefined;
  id: string;
  installedDeviceCount?: number | null | undefined;
  mobileAppId: string;
  notInstalledDeviceCount?: number | null | undefined;
  userName?: string | null | undefined;
  userPrincipalName?: string | null | undefined;
};
export type userStatusMutation$variables = {
  input: UpdateUserAppInstallStatusInput;
};
export type userStatusMutation$data = {
  readonly updateUserAppInstallStatus: {
    readonly __typename: string;
    readonly code?: ErrorCode;
    readonly message?: string;
    readonly retryAfterSeconds?: number;
    readonly status?: {
      readonly " $fragmentSpreads": FragmentRefs<"userStatus_status">;
    } | null | undefined;
  };
};
export type userStatusMutation = {
  response: userStatusMutation$data;
  variables: userStatusMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v3 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "code",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "message",
      "storageKey": null
    }
  ],
  "type": "Error",
  "abstractKey": "__isError"
},
v4 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "retryAfterSeconds",
      "storageKey": null
    }
  ],
  "type": "ThrottledError",
  "abstractKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "nodeId",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "userStatusMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "updateUserAppInstallStatus",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "fragment": {
                  "kind": "InlineFragment",
                  "selections": [
                    {
                      "args": null,
                      "kind": "FragmentSpread",
                      "name": "userStatus_status"
                    }
                  ],
                  "type": "UserAppInstallStatus",
                  "abstractKey": null
                },
                "kind": "AliasedInlineFragmentSpread",
                "name": "status"
              }
            ],
            "type": "UserAppInstallStatus",
            "abstractKey": null
          },
          (v3/*:: as any*/),
          (v4/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "userStatusMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "updateUserAppInstallStatus",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "userName",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "failedDeviceCount",
                "storageKey": null
              },
              (v5/*:: as any*/)
            ],
            "type": "UserAppInstallStatus",
            "abstractKey": null
          },
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v5/*:: as any*/)
            ],
            "type": "Node",
            "abstractKey": "__isNode"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "53a3989677609ada52a19cf73ee9a023",
    "id": null,
    "metadata": {},
    "name": "userStatusMutation",
    "operationKind": "mutation",
    "text": "mutation userStatusMutation(\n  $input: UpdateUserAppInstallStatusInput!\n) {\n  updateUserAppInstallStatus(input: $input) {\n    __typename\n    ... on UserAppInstallStatus {\n      ...userStatus_status\n    }\n    ... on Error {\n      __isError: __typename\n      code\n      message\n    }\n    ... on ThrottledError {\n      retryAfterSeconds\n    }\n    ... on Node {\n      __isNode: __typename\n      nodeId\n    }\n  }\n}\n\nfragment userStatus_status on UserAppInstallStatus {\n  userName\n  failedDeviceCount\n  nodeId\n}\n"
  }
};
})();

(node as any).hash = "8ecb53b08af8c3d121d6a5081235491c";

export default node;
