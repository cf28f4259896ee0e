/**
 * @generated SignedSource<<72b3b1fba0b348d90dae6359c787903f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type installSummaryQuery$variables = {
  mobileAppId: string;
};
export type installSummaryQuery$data = {
  readonly mobileApp: {
    readonly displayName: string | null | undefined;
    readonly id: string;
    readonly installSummary: {
      readonly failedDeviceCount: number;
      readonly id: string;
    } | null | undefined;
  } | null | undefined;
};
export type installSummaryQuery = {
  response: installSummaryQuery$data;
  variables: installSummaryQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "mobileAppId"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "mobileAppId"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "failedDeviceCount",
  "storageKey": null
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
    "name": "installSummaryQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "MobileApp",
        "kind": "LinkedField",
        "name": "mobileApp",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "MobileAppInstallSummary",
            "kind": "LinkedField",
            "name": "installSummary",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v4/*:: as any*/)
            ],
            "storageKey": null
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
    "name": "installSummaryQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "MobileApp",
        "kind": "LinkedField",
        "name": "mobileApp",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "MobileAppInstallSummary",
            "kind": "LinkedField",
            "name": "installSummary",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/)
            ],
            "storageKey": null
          },
          (v5/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "1dd8c502ce815fcb2e08660012585729",
    "id": null,
    "metadata": {},
    "name": "installSummaryQuery",
    "operationKind": "query",
    "text": "query installSummaryQuery(\n  $mobileAppId: ID!\n) {\n  mobileApp(id: $mobileAppId) {\n    id\n    displayName\n    installSummary {\n      id\n      failedDeviceCount\n      nodeId\n    }\n    nodeId\n  }\n}\n"
  }
};
})();

(node as any).hash = "aa0099cb6780a39f2351a9ddd0524b20";

export default node;
