/**
 * @generated SignedSource<<46397d7a9d10d6b5735d9d401cb56f39>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ResultantAppState = "FAILED" | "INSTALLED" | "NOT_APPLICABLE" | "NOT_INSTALLED" | "PENDING_INSTALL" | "UNINSTALL_FAILED" | "UNKNOWN" | "UNKNOWN_FUTURE_VALUE" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type deviceStatuses_mobileApp$data = {
  readonly deviceStatuses: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly deviceName: string | null | undefined;
        readonly installState: ResultantAppState;
      } | null | undefined;
    }>;
  } | null | undefined;
  readonly nodeId: string;
  readonly " $fragmentType": "deviceStatuses_mobileApp";
};
export type deviceStatuses_mobileApp$key = {
  readonly " $data"?: deviceStatuses_mobileApp$data;
  readonly " $fragmentSpreads": FragmentRefs<"deviceStatuses_mobileApp">;
};

import deviceStatusesNextPageQuery_graphql from './deviceStatusesNextPageQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "deviceStatuses"
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": 10,
      "kind": "LocalArgument",
      "name": "count"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "cursor"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "count",
        "cursor": "cursor",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "count",
          "cursor": "cursor"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [
        "node"
      ],
      "operation": deviceStatusesNextPageQuery_graphql,
      "identifierInfo": {
        "identifierField": "nodeId",
        "identifierQueryVariableName": "nodeId"
      }
    }
  },
  "name": "deviceStatuses_mobileApp",
  "selections": [
    {
      "alias": "deviceStatuses",
      "args": null,
      "concreteType": "MobileAppInstallStatusConnection",
      "kind": "LinkedField",
      "name": "__deviceStatuses_deviceStatuses_connection",
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
  "type": "MobileApp",
  "abstractKey": null
};
})();

(node as any).hash = "de9fa24e79a087a4f318f38b68d8130c";

export default node;
