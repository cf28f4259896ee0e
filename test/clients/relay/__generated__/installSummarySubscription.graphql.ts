/**
 * @generated SignedSource<<781dd7b04293c909ffa115ac2a92f07a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type installSummarySubscription$variables = {
  mobileAppId: string;
};
export type installSummarySubscription$data = {
  readonly mobileAppInstallSummaryChanged: {
    readonly " $fragmentSpreads": FragmentRefs<"installSummary_summary">;
  } | null | undefined;
};
export type installSummarySubscription = {
  response: installSummarySubscription$data;
  variables: installSummarySubscription$variables;
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
    "name": "mobileAppId",
    "variableName": "mobileAppId"
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "installSummarySubscription",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "MobileAppInstallSummary",
        "kind": "LinkedField",
        "name": "mobileAppInstallSummaryChanged",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "installSummary_summary"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "installSummarySubscription",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "MobileAppInstallSummary",
        "kind": "LinkedField",
        "name": "mobileAppInstallSummaryChanged",
        "plural": false,
        "selections": [
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
    "cacheID": "2aef481c62177bd0910b054226d805ea",
    "id": null,
    "metadata": {},
    "name": "installSummarySubscription",
    "operationKind": "subscription",
    "text": "subscription installSummarySubscription(\n  $mobileAppId: ID!\n) {\n  mobileAppInstallSummaryChanged(mobileAppId: $mobileAppId) {\n    ...installSummary_summary\n    nodeId\n  }\n}\n\nfragment installSummary_summary on MobileAppInstallSummary {\n  failedDeviceCount\n}\n"
  }
};
})();

(node as any).hash = "f407f333772359e3710dce744fde0ff0";

export default node;
