/**
 * @generated SignedSource<<48619a2aaa78f8aecde0cf620b9fb0f7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type installSummaryQuery$variables = {
  mobileAppId: string;
};
export type installSummaryQuery$data = {
  readonly mobileApp: {
    readonly displayName: string | null | undefined;
    readonly id: string;
    readonly installSummary: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"installSummary_summary">;
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
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "installSummary_summary"
              }
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
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "failedDeviceCount",
                "storageKey": null
              },
              (v4/*:: as any*/)
            ],
            "storageKey": null
          },
          (v4/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "d0c1cba43889ece7a9d4b44bab41f6fc",
    "id": null,
    "metadata": {},
    "name": "installSummaryQuery",
    "operationKind": "query",
    "text": "query installSummaryQuery(\n  $mobileAppId: ID!\n) {\n  mobileApp(id: $mobileAppId) {\n    id\n    displayName\n    installSummary {\n      id\n      ...installSummary_summary\n      nodeId\n    }\n    nodeId\n  }\n}\n\nfragment installSummary_summary on MobileAppInstallSummary {\n  failedDeviceCount\n}\n"
  }
};
})();

(node as any).hash = "d384b94afddd21ef774d3ec49e2bbe36";

export default node;
