import type { Entity, Values } from './entity.ts';
import type { Source } from './source.ts';

/** What was changed since the start. Sets that show the same entities share one of these. */
export interface Edits {
  readonly changed: Map<string, Values>;
  readonly removed: Set<string>;
  added: Entity[];
  /** Grows with each edit, so that a cached order of rows can tell that it is stale. */
  revision: number;
}

type Follow = (entity: Entity, navigation: string) => EntitySet | undefined;

interface EntitySetOptions {
  /** Names the set in caches. */
  readonly name: string;
  readonly source: Source;
  readonly edits: Edits;
  readonly follow?: Follow;
  /** Which of the added entities belong to this set; all of them when absent. */
  readonly shows?: (entity: Entity) => boolean;
  /** What a new entity of this set is given beside what the client sent. */
  readonly inherits?: Values;
}

export function noEdits(): Edits {
  return { changed: new Map(), removed: new Set(), added: [], revision: 0 };
}

/** A collection: generated entities under the edits that clients made. */
export class EntitySet {
  readonly name: string;
  readonly inherits: Values;
  readonly #source: Source;
  readonly #edits: Edits;
  readonly #follow: Follow;
  readonly #shows: (entity: Entity) => boolean;
  #kept: { readonly revision: number; readonly indexes: readonly number[] } | undefined;

  constructor({ name, source, edits, follow, shows, inherits }: EntitySetOptions) {
    this.name = name;
    this.inherits = inherits ?? {};
    this.#source = source;
    this.#edits = edits;
    this.#follow = follow ?? (() => undefined);
    this.#shows = shows ?? (() => true);
  }

  get revision(): number {
    return this.#edits.revision;
  }

  get size(): number {
    return this.#generated + this.#added.length;
  }

  at(index: number): Entity {
    const added = index - this.#generated;
    const entity = added < 0 ? this.#source.at(this.#sourceIndex(index)) : this.#added[added];
    if (entity === undefined) throw new RangeError(`${this.name} has no entity number ${index}.`);
    return this.#edited(entity);
  }

  typeAt(index: number): string {
    const generated = index < this.#generated;
    return generated && this.#source.typeAt
      ? this.#source.typeAt(this.#sourceIndex(index))
      : this.at(index).type;
  }

  find(id: string): Entity | undefined {
    const key = id.toLowerCase();
    if (this.#edits.removed.has(key)) return undefined;
    const index = this.#source.indexOf(key);
    const entity =
      index === undefined ? this.#added.find((one) => one.id.toLowerCase() === key) : this.#source.at(index);
    return entity && this.#edited(entity);
  }

  follow(entity: Entity, navigation: string): EntitySet | undefined {
    return this.#follow(entity, navigation);
  }

  update(entity: Entity, changes: Values): Entity {
    const key = entity.id.toLowerCase();
    this.#edits.changed.set(key, { ...this.#edits.changed.get(key), ...changes });
    this.#edits.revision += 1;
    return { ...entity, values: { ...entity.values, ...changes } };
  }

  add(entity: Entity): void {
    this.#edits.added.push(entity);
    this.#edits.revision += 1;
  }

  remove(entity: Entity): void {
    this.#edits.removed.add(entity.id.toLowerCase());
    this.#edits.added = this.#edits.added.filter(({ id }) => id !== entity.id);
    this.#edits.revision += 1;
  }

  get #added(): readonly Entity[] {
    return this.#edits.added.length === 0 ? [] : this.#edits.added.filter(this.#shows);
  }

  get #generated(): number {
    return this.#edits.removed.size === 0 ? this.#source.size : this.#survivors().length;
  }

  #sourceIndex(index: number): number {
    return this.#edits.removed.size === 0 ? index : (this.#survivors()[index] ?? -1);
  }

  /** The numbers of the generated entities that nobody removed. */
  #survivors(): readonly number[] {
    if (this.#kept?.revision === this.revision) return this.#kept.indexes;
    const removed = new Set([...this.#edits.removed].map((id) => this.#source.indexOf(id)));
    const indexes = Array.from({ length: this.#source.size }, (_, index) => index).filter(
      (index) => !removed.has(index),
    );
    this.#kept = { revision: this.revision, indexes };
    return indexes;
  }

  #edited(entity: Entity): Entity {
    const changes = this.#edits.changed.get(entity.id.toLowerCase());
    return changes === undefined ? entity : { ...entity, values: { ...entity.values, ...changes } };
  }
}
