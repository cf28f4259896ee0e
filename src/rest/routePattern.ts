import { isKey, type Key, segment } from './key.ts';
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
  /** A path of this route, with a group for each key. */
  readonly #form: RegExp;

  constructor({ version, path }: Route) {
    // Split by an expression with a group, a text keeps what the group captured: texts and names in turn.
    const [start = '', ...parts] = path.split(/\{(\w+)\}/);
    this.names = parts.filter((_, index) => index % 2 === 0);
    this.#version = version;
    this.#start = root + start;
    this.#texts = parts.filter((_, index) => index % 2 === 1);
    this.#form = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`);
  }

  /** The route with each key encoded into its one segment; undefined unless it takes exactly the keys that are given. */
  fill(keys: UncheckedKeys): Location | undefined {
    for (const name in keys) if (!this.names.includes(name) && isKey(keys[name])) return undefined;
    let path = this.#start;
    for (const [index, name] of this.names.entries()) {
      const encoded = segment(keys[name]);
      if (encoded === undefined) return undefined;
      path += encoded + this.#texts[index];
    }
    return { version: this.#version, path };
  }

  /** The keys in a path of this route, which stands below `root`; undefined where it is none. */
  keysIn(path: string): Readonly<Record<string, Key>> | undefined {
    const segments = this.#form.exec(path);
    if (!segments) return undefined;
    const keys: Record<string, Key> = {};
    for (const [index, name] of this.names.entries()) {
      const value = decoded(segments[index + 1] ?? '');
      if (!isKey(value)) return undefined;
      keys[name] = value;
    }
    return keys;
  }
}

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
