/**
 * @generated SignedSource<<52616e4fffbf5646734958635621cf4a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type userStatusRefetchQuery$variables = {
  nodeId: string;
};
export type userStatusRefetchQuery$data = {
  readonly node: {
    readonly " $fragmentSpreads": FragmentRefs<"userStatus_status">;
  } | null | undefined;
};
export type userStatusRefetchQuery = {
  response: userStatusRefetchQuery$data;
  variables: userStatusRefetchQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "nodeId"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "nodeId"
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "userStatusRefetchQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "userStatus_status"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "userStatusRefetchQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "nodeId",
            "storageKey": null
          },
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
              }
            ],
            "type": "UserAppInstallStatus",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "d7bbd3f89150953bd32e39d0bb69f22c",
    "id": null,
    "metadata": {},
    "name": "userStatusRefetchQuery",
    "operationKind": "query",
    "text": "query userStatusRefetchQuery(\n  $nodeId: ID!\n) {\n  node(id: $nodeId) {\n    __typename\n    ...userStatus_status\n    nodeId\n  }\n}\n\nfragment userStatus_status on UserAppInstallStatus {\n  userName\n  failedDeviceCount\n  nodeId\n}\n"
  }
};
})();

(node as any).hash = "a0f168087a1e2d5a328a14c5dfb3ab19";

export default node;
