/** Asks for entities as a router does. */
export const asked = (selection: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }`;

/** What it is answered. */
export interface Entities {
  readonly _entities: readonly ({ readonly [field: string]: unknown } | null)[];
}

/** A representation of an app by its key. */
export const app = (id: unknown) => ({ __typename: 'MobileApp', id });
