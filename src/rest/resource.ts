import type { EnumerationName, Member } from './enumerations.ts';
import type { Key } from './key.ts';
import type { Filter } from './lists/filter.ts';

/** Microsoft Graph's versions. Requests of both never share a `$batch`: the version stands in the envelope's URL. */
export type Version = 'v1.0' | 'beta';

/** The icon of an app: its media type and its bytes as base64. */
export interface MimeContent {
  readonly type: string | null;
  readonly value: string | null;
}

/** Kind of a property → what it is in TypeScript. Names follow EDM's (OData CSDL 4.01, section 3.3). */
export interface Kinds {
  id: Key;
  string: string;
  int32: number;
  double: number;
  boolean: boolean;
  dateTimeOffset: string;
  strings: readonly string[];
  mimeContent: MimeContent;
  /** The type annotation of a polymorphic entity, `#microsoft.graph.win32LobApp`. Graph sends it unasked. */
  type: string;
}

export type Kind = keyof Kinds | EnumerationName;

/** A kind, with `!` where Graph's metadata says that the property is never null. */
export type DeclaredKind = Kind | `${Kind}!`;

/**
 * One row of a resource's table: kind, description (which GraphQL clients read), and `reports` where only Graph's
 * reports have the property, so that it can be neither selected nor changed.
 */
export type Property = readonly [kind: DeclaredKind, description: string, only?: 'reports'];
export type Properties = { readonly id: readonly ['id!', string] } & Readonly<Record<string, Property>>;

type TypeOfKind<K> = K extends keyof Kinds ? Kinds[K] : K extends EnumerationName ? Member<K> : never;

type TypeOf<D> = D extends `${infer K}!` ? TypeOfKind<K> : TypeOfKind<D> | null;

/**
 * An entity as it was read. It holds the properties that were selected, and whoever reads one has selected it:
 * `$select` and the fields that read come from the same selection.
 */
export type EntityOf<P extends Properties> = { readonly [K in keyof P]: TypeOf<P[K][0]> };

/** Where entities of a resource live, below `deviceAppManagement/`. `{name}` stands for a key. */
export interface Route {
  readonly version: Version;
  readonly path: string;
}

type Placeholder<Path> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** The keys of a route by name: `{ mobileAppId, id }` for `mobileApps/{mobileAppId}/userStatuses/{id}`. */
export type KeysOf<R extends Route> = R extends Route
  ? { readonly [Name in Placeholder<R['path']>]: Key }
  : never;

/** The same without the entity's own `id`: what names its collection. */
export type ParentOf<R extends Route> = R extends Route
  ? { readonly [Name in Exclude<Placeholder<R['path']>, 'id'>]: Key }
  : never;

export interface Resource<P extends Properties = Properties, R extends Route = Route> {
  /** Graph's type name, without namespace. */
  readonly name: string;
  readonly routes: readonly R[];
  readonly properties: P;
  /** Properties by which Graph is known to order; lists in any other order are ordered here. */
  readonly orderedUpstream: readonly string[];
  /** Conditions on values that the gateway derives, as conditions on the properties they are derived from. */
  readonly derivedConditions: Readonly<Record<string, (condition: Filter) => Filter>>;
  /** Whether it is install status, which `extensions.cost.sources` accounts for. */
  readonly isInstallStatus: boolean;
}

/** An entity with the keys of its parents beside it: from both, its path can be built again. */
export type Entity<P extends Properties, R extends Route> = EntityOf<P> & { readonly parent: ParentOf<R> };

export const resource = <const P extends Properties, const R extends Route>(
  name: string,
  routes: readonly R[],
  properties: P,
  { orderedUpstream = [], derivedConditions = {}, isInstallStatus = false }: Options<P> = {},
): Resource<P, R> => ({ name, routes, properties, orderedUpstream, derivedConditions, isInstallStatus });

interface Options<P> {
  readonly orderedUpstream?: readonly (keyof P & string)[];
  readonly derivedConditions?: Resource['derivedConditions'];
  readonly isInstallStatus?: boolean;
}

/** The declared kind in its two parts: `int32!` → `{ kind: 'int32', required: true }`. */
export const parseKind = (declared: DeclaredKind): { kind: Kind; required: boolean } =>
  isRequired(declared) ? { kind: stripped(declared), required: true } : { kind: declared, required: false };

const isRequired = (declared: DeclaredKind): declared is `${Kind}!` => declared.endsWith('!');
const stripped = (declared: `${Kind}!`): Kind => declared.slice(0, -1) as Kind;
