/**
 * @generated SignedSource<<82fe5c7f4506a67e441b6030b8c5ec0d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type userStatus_status$data = {
  readonly failedDeviceCount: number;
  readonly nodeId: string;
  readonly userName: string;
  readonly " $fragmentType": "userStatus_status";
} | null | undefined;
export type userStatus_status$key = {
  readonly " $data"?: userStatus_status$data;
  readonly " $fragmentSpreads": FragmentRefs<"userStatus_status">;
};

import userStatusRefetchQuery_graphql from './userStatusRefetchQuery.graphql';

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "refetch": {
      "connection": null,
      "fragmentPathInResult": [
        "node"
      ],
      "operation": userStatusRefetchQuery_graphql,
      "identifierInfo": {
        "identifierField": "nodeId",
        "identifierQueryVariableName": "nodeId"
      }
    }
  },
  "name": "userStatus_status",
  "selections": [
    {
      "kind": "RequiredField",
      "field": {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "userName",
        "storageKey": null
      },
      "action": "NONE"
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
  "type": "UserAppInstallStatus",
  "abstractKey": null
};

(node as any).hash = "a0f168087a1e2d5a328a14c5dfb3ab19";

export default node;
