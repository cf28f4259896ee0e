/**
 * @generated SignedSource<<28b8a068e8915592b2dfd0be6ebe99d1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type deviceStatusesQuery$variables = {
  mobileAppId: string;
};
export type deviceStatusesQuery$data = {
  readonly mobileApp: {
    readonly displayName: string | null | undefined;
    readonly " $fragmentSpreads": FragmentRefs<"deviceStatuses_mobileApp">;
  } | null | undefined;
};
export type deviceStatusesQuery = {
  response: deviceStatusesQuery$data;
  variables: deviceStatusesQuery$variables;
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
  "name": "displayName",
  "storageKey": null
},
v3 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 10
  }
],
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
    "name": "deviceStatusesQuery",
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
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "deviceStatuses_mobileApp"
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
    "name": "deviceStatusesQuery",
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
          {
            "alias": null,
            "args": (v3/*:: as any*/),
            "concreteType": "MobileAppInstallStatusConnection",
            "kind": "LinkedField",
            "name": "deviceStatuses",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "MobileAppInstallStatusEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "MobileAppInstallStatus",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "deviceName",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "installState",
                        "storageKey": null
                      },
                      (v4/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "__typename",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "cursor",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "PageInfo",
                "kind": "LinkedField",
                "name": "pageInfo",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "endCursor",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "hasNextPage",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "deviceStatuses(first:10)"
          },
          {
            "alias": null,
            "args": (v3/*:: as any*/),
            "filters": null,
            "handle": "connection",
            "key": "deviceStatuses_deviceStatuses",
            "kind": "LinkedHandle",
            "name": "deviceStatuses"
          },
          (v4/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "0d0fcd3e182b30f45f16b87972647a96",
    "id": null,
    "metadata": {},
    "name": "deviceStatusesQuery",
    "operationKind": "query",
    "text": "query deviceStatusesQuery(\n  $mobileAppId: ID!\n) {\n  mobileApp(id: $mobileAppId) {\n    displayName\n    ...deviceStatuses_mobileApp\n    nodeId\n  }\n}\n\nfragment deviceStatuses_mobileApp on MobileApp {\n  deviceStatuses(first: 10) {\n    edges {\n      node {\n        deviceName\n        installState\n        nodeId\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n  nodeId\n}\n"
  }
};
})();

(node as any).hash = "b4c361e7d53c7bae3eb4f42a68d2558e";

export default node;
