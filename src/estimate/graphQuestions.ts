import { mostRows } from '../rest/lists/list.ts';
import { largestPage } from '../rest/lists/walk.ts';
import type { Resource, Version } from '../rest/resource.ts';
import type { Place, Question } from './question.ts';

type Asked = Pick<Resource, 'routes'>;

/** @param key of a route, where the resource has several. */
const versionOf = ({ routes }: Asked, key = ''): Version =>
  routes.find(({ path }) => path.includes(`{${key}}`))?.version ?? routes[0]?.version ?? 'beta';

/** The place below objects that are read one by one. */
const each = (objects: number, wave: number): Place => ({ objects, apps: objects, wave });

/** One entity for each object. Where there are several, and Graph alone knows how many, one is counted. */
export const lookup = (resource: Asked): Question => ({
  ask(ledger, { objects, wave }) {
    ledger.add(versionOf(resource), wave, objects);
    return each(objects, wave + 1);
  },
});

/** An entity for each item of a list that the client sends. Of which type is not looked at: most are in beta. */
export const lookupOfEach = (sizedBy: string): Question => ({
  sizedBy,
  ask(ledger, { objects, wave }, size) {
    ledger.add('beta', wave, objects * size);
    return each(objects * size, wave + 1);
  },
});

/**
 * A list for each object, page by page until `first` rows are there. Other numbers than it takes are refused unsent.
 * @param key of the route, where the resource has several.
 */
export const list = (resource: Asked, key?: string): Question => {
  const version = versionOf(resource, key);
  return {
    sizedBy: 'first',
    ask(ledger, { objects, wave }, first) {
      if (first < 1 || first > mostRows) return each(0, wave);
      const pages = Math.ceil(first / largestPage);
      for (let page = 0; page < pages; page += 1) ledger.add(version, wave + page, objects);
      return each(objects * first, wave + pages);
    },
  };
};

/**
 * A change, and the read that follows where Graph does not show what it has changed. Half a change is worse than none,
 * so this read is counted, needed or not.
 * @param sizedBy the argument that lists the changes, where there may be many: they and the reads travel in batches.
 */
export const change = (resource: Asked, sizedBy?: string): Question => ({
  ...(sizedBy === undefined ? {} : { sizedBy }),
  ask(ledger, { wave }, changes) {
    ledger.add(versionOf(resource), wave, changes);
    ledger.add(versionOf(resource), wave + 1, changes);
    return each(changes, wave + 2);
  },
});
