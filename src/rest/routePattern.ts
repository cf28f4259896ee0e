import { isKey, segment } from './key.ts';
import type { Route, Version } from './resource.ts';

/** An address below one of Graph's versions: no host, no leading slash, no query. */
export interface Location {
  readonly version: Version;
  readonly path: string;
}

/** Keys by name. What is no key counts as absent. */
export type UncheckedKeys = Readonly<Record<string, unknown>>;

/** All of them are Intune's, and live in this part of Graph. */
export const root = 'deviceAppManagement/';

/** A route taken apart: it is filled for each entity that is read, with other keys. */
export class RoutePattern {
  /** Names of the keys that it takes, in their order. */
  readonly names: readonly string[];
  readonly #version: Version;
  readonly #start: string;
  /** What stands behind each key. */
  readonly #texts: readonly string[];

  constructor({ version, path }: Route) {
    // Split by an expression with a group, a text keeps what the group captured: texts and names in turn.
    const [start = '', ...parts] = path.split(/\{(\w+)\}/);
    this.names = parts.filter((_, index) => index % 2 === 0);
    this.#version = version;
    this.#start = root + start;
    this.#texts = parts.filter((_, index) => index % 2 === 1);
  }

  /** The route with each key encoded into its one segment; undefined unless it takes exactly the keys that are given. */
  fill(keys: UncheckedKeys): Location | undefined {
    for (const name in keys) if (!this.names.includes(name) && isKey(keys[name])) return undefined;
    let path = this.#start;
    for (let index = 0; index < this.names.length; index += 1) {
      const value = keys[this.names[index] ?? ''];
      if (!isKey(value)) return undefined;
      path += segment(value) + this.#texts[index];
    }
    return { version: this.#version, path };
  }
}
