import type { Entity } from './entity.ts';

/** Entities that are made when somebody asks, by number or by id, without a list of them in memory. */
export interface Source {
  readonly size: number;
  at(index: number): Entity;
  indexOf(id: string): number | undefined;
  /** The type of entity number `index`, where finding that out is cheaper than making the entity. */
  typeAt?(index: number): string;
}

/** A source that is simply a short list. */
export function listed(entities: readonly Entity[]): Source {
  return {
    size: entities.length,
    at: (index) => {
      const entity = entities[index];
      if (entity === undefined) throw new RangeError(`The list has no entity number ${index}.`);
      return entity;
    },
    indexOf: (id) => {
      const index = entities.findIndex((entity) => entity.id.toLowerCase() === id);
      return index < 0 ? undefined : index;
    },
  };
}

/** Some rows of another source, in the given order. */
export function picked(source: Source, rows: readonly number[]): Source {
  return {
    size: rows.length,
    at: (index) => source.at(rows[index] ?? -1),
    indexOf: (id) => {
      const row = source.indexOf(id);
      const index = row === undefined ? -1 : rows.indexOf(row);
      return index < 0 ? undefined : index;
    },
  };
}
