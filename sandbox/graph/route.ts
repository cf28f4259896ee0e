import type { Navigation } from '../model/entityType.ts';
import {
  type EntityType,
  entityType,
  findNavigation,
  findType,
  isKindOf,
  isVisible,
  type Mode,
  type Version,
} from '../model/schema.ts';
import { badRequest, unknownSegment } from './graphError.ts';

export interface Step {
  readonly navigation: Navigation;
  readonly key: string | undefined;
  /** The type asked for by a cast segment, behind the collection or behind the key. */
  readonly cast: EntityType | undefined;
}

/** A path that the metadata knows; whether the things that it names exist is another question. */
export interface Route {
  readonly version: Version;
  readonly steps: readonly [Step, ...Step[]];
  readonly shape: 'collection' | 'entity' | 'count';
  /** The declared type of what the path leads to, casts included. */
  readonly type: EntityType;
}

type Draft = { -readonly [Name in keyof Step]: Step[Name] };

/**
 * Reads a path below the version, e.g. `/deviceAppManagement/mobileApps('…')/userStatuses/`. The path is split
 * first and decoded afterwards, so that `%2F` in a key stays part of the key.
 *
 * @throws 400 `Resource not found for the segment '…'`, which Graph answers before it looks at token, scope or body
 */
export function parseRoute(path: string, version: Version, mode: Mode): Route {
  const [first = '', ...rest] = segmentsOf(path);
  if (first !== 'deviceAppManagement') throw unknownSegment(first);
  let type = entityType('deviceAppManagement');
  const steps: Draft[] = [];
  let shape: Route['shape'] = 'entity';
  for (const [position, segment] of rest.entries()) {
    const step = steps.at(-1);
    if (shape === 'collection' && step !== undefined) {
      if (segment === '$count' && position === rest.length - 1) shape = 'count';
      else if (segment.startsWith('microsoft.graph.')) type = step.cast = castTo(segment, type, version);
      else {
        step.key = segment;
        shape = 'entity';
      }
    } else if (step !== undefined && segment.startsWith('microsoft.graph.')) {
      type = step.cast = castTo(segment, type, version);
    } else {
      const { name, key } = splitKey(segment);
      const navigation = findNavigation(type, name, version, mode);
      if (navigation === undefined || shape === 'count') throw unknownSegment(name);
      if (key !== undefined && !navigation.many) throw unknownSegment(segment);
      type = entityType(navigation.type);
      steps.push({ navigation, key, cast: undefined });
      shape = navigation.many && key === undefined ? 'collection' : 'entity';
    }
  }
  const [start, ...more] = steps;
  if (start === undefined)
    throw badRequest('The sandbox does not imitate the deviceAppManagement entity itself.');
  return { version, steps: [start, ...more], shape, type };
}

/** The parts of a path, each decoded on its own. */
export function segmentsOf(path: string): readonly string[] {
  const segments = path.replace(/^\//, '').replace(/\/$/, '').split('/');
  return segments.map((segment) => {
    try {
      return decodeURIComponent(segment);
    } catch {
      throw badRequest('The request URI is not valid.');
    }
  });
}

function castTo(segment: string, declared: EntityType, version: Version): EntityType {
  const type = findType(segment.slice('microsoft.graph.'.length));
  if (type === undefined || !isVisible(type, version)) throw unknownSegment(segment);
  if (!isKindOf(type, declared) && !isKindOf(declared, type)) throw unknownSegment(segment);
  return type;
}

/** `mobileApps('x')` is a navigation with a key; a quote inside the key is doubled. */
function splitKey(segment: string): { readonly name: string; readonly key: string | undefined } {
  const [, name, key] = /^([^(]+)\('(.*)'\)$/s.exec(segment) ?? [];
  return name === undefined || key === undefined
    ? { name: segment, key: undefined }
    : { name, key: key.replaceAll("''", "'") };
}
