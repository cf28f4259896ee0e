/**
 * @generated SignedSource<<65587054d3b4ca456211e3d3a47154ee>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type installSummary_summary$data = {
  readonly failedDeviceCount: number;
  readonly " $fragmentType": "installSummary_summary";
};
export type installSummary_summary$key = {
  readonly " $data"?: installSummary_summary$data;
  readonly " $fragmentSpreads": FragmentRefs<"installSummary_summary">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "installSummary_summary",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "failedDeviceCount",
      "storageKey": null
    }
  ],
  "type": "MobileAppInstallSummary",
  "abstractKey": null
};

(node as any).hash = "f6e4a314cd12fb06eb7b75d709f5ea9c";

export default node;
