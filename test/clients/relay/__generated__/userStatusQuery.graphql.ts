/**
 * @generated SignedSource<<aaf6363f28f0c9b4e5652cb286a8e020>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type userStatusQuery$variables = {
  id: string;
  mobileAppId: string;
};
export type userStatusQuery$data = {
  readonly userAppInstallStatus: {
    readonly " $fragmentSpreads": FragmentRefs<"userStatus_status">;
  } | null | undefined;
};
export type userStatusQuery = {
  response: userStatusQuery$data;
  variables: userStatusQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "mobileAppId"
},
v2 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  },
  {
    "kind": "Variable",
    "name": "mobileAppId",
    "variableName": "mobileAppId"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "userStatusQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "UserAppInstallStatus",
        "kind": "LinkedField",
        "name": "userAppInstallStatus",
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
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "userStatusQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "UserAppInstallStatus",
        "kind": "LinkedField",
        "name": "userAppInstallStatus",
        "plural": false,
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "nodeId",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "f13d36e5c0e1fda581d04ff8cbf33cc1",
    "id": null,
    "metadata": {},
    "name": "userStatusQuery",
    "operationKind": "query",
    "text": "query userStatusQuery(\n  $mobileAppId: ID!\n  $id: ID!\n) {\n  userAppInstallStatus(mobileAppId: $mobileAppId, id: $id) {\n    ...userStatus_status\n    nodeId\n  }\n}\n\nfragment userStatus_status on UserAppInstallStatus {\n  userName\n  failedDeviceCount\n  nodeId\n}\n"
  }
};
})();

(node as any).hash = "b073be994736132380cb14ff7ee9e143";

export default node;
