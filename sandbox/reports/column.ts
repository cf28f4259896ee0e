import type { Json } from '../data/entity.ts';

/** The real spellings are not published; no client should look at them. */
export type PropertyType = 'String' | 'Int32' | 'Double' | 'Boolean' | 'DateTime';

export interface Column {
  readonly name: string;
  readonly type: PropertyType;
  /** Makes the text of the `_loc` twin that comes along whenever this column does. */
  readonly localized?: (value: Json) => string;
  /** Only in answers to those who select it. */
  readonly onRequest?: true;
  /** Looked through by the parameter `search`. */
  readonly searched?: true;
}

/** A column as an answer has it: with its twin resolved, and knowing its own value. */
export interface ShownColumn {
  readonly name: string;
  readonly type: PropertyType;
  /** For people only: what a short row may lack. */
  readonly decoration: boolean;
  read(row: Readonly<Record<string, Json>>): Json;
}

export function shown({ name, type, localized }: Column): readonly ShownColumn[] {
  const own: ShownColumn = { name, type, decoration: false, read: (row) => row[name] ?? null };
  if (localized === undefined) return [own];
  const twin: ShownColumn = {
    name: `${name}_loc`,
    type: 'String',
    decoration: true,
    read: (row) => localized(row[name] ?? null),
  };
  return [own, twin];
}
