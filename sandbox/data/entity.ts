import type { Kind } from '../model/entityType.ts';
import { enums, isEnumName } from '../model/enums.ts';
import { entityType } from '../model/schema.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Values = Readonly<Record<string, Json>>;

/** One thing that Graph can answer with; `type` is the name in `model/`, without `microsoft.graph.`. */
export interface Entity {
  readonly type: string;
  readonly id: string;
  readonly values: Values;
}

/** An entity with every property of its type; what `values` leaves out is null, empty, zero or false. */
export function makeEntity(type: string, id: string, values: Values): Entity {
  const complete: Record<string, Json> = {};
  for (const property of entityType(type).properties.values()) {
    const value = property.name === 'id' ? id : values[property.name];
    complete[property.name] =
      value ?? (property.many ? [] : property.nullable ? null : emptyValue(property.kind));
  }
  return { type, id, values: complete };
}

function emptyValue(kind: Kind): Json {
  if (isEnumName(kind)) return Object.keys(enums[kind])[0] ?? null;
  if (kind === 'Int32' || kind === 'Int64') return 0;
  if (kind === 'Boolean') return false;
  return kind === 'DateTimeOffset' ? '0001-01-01T00:00:00Z' : '';
}
