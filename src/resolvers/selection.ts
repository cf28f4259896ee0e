/** What the selection below a field needs from upstream: Graph properties, and for lists whether they are counted. */
export interface Selection {
  readonly properties: readonly string[];
  readonly count: boolean;
}
