import DataLoader from 'dataloader';
import { GatewayError } from '../errors.ts';
import { Account } from './account.ts';
import { decodeEntity, entityDecoder, isRecord } from './decode.ts';
import { graphError } from './http/graphError.ts';
import { isSuccess, type Reply } from './http/reply.ts';
import type { Upstream } from './http/upstream.ts';
import { type List, type ListQuery, readList } from './lists/list.ts';
import { decodePage } from './lists/page.ts';
import { selectOption } from './lists/select.ts';
import { locate, locateCollection } from './location.ts';
import { afterChange } from './requests/afterChange.ts';
import { type Changes, changeOf, eachEntityOnce } from './requests/changes.ts';
import type { Change, Outcome, Read } from './requests/chunk.ts';
import type { Operation } from './requests/operation.ts';
import { readAll } from './requests/scheduler.ts';
import { sendChanges } from './requests/sendChanges.ts';
import type { EntityOf, KeysOf, ParentOf, Properties, Resource, Route } from './resource.ts';

/** An entity beside the keys it was found by, and whatever the caller put with them. */
type Found<P extends Properties, Keys> = EntityOf<P> & { readonly parent: WithoutId<Keys> };

/** Of each alternative, where an entity can have one of several parents. */
type WithoutId<Keys> = Keys extends unknown ? Omit<Keys, 'id'> : never;

/** What is to be changed of one entity. */
export interface Update<Keys> {
  readonly keys: Keys;
  readonly changes: Changes;
}

/**
 * All that one operation reads from Graph and writes to it. What is asked within one tick is de-duplicated and sent
 * together, whatever its resource; what has been read is not read again. It is made for one operation and dies with it:
 * nothing that was read with one token is ever seen with another.
 */
export class Graph {
  readonly #upstream: Upstream;
  readonly #operation: Operation;
  readonly #reads: DataLoader<Read, Reply, string>;
  readonly #account: Account;

  constructor(upstream: Upstream, operation: Operation) {
    this.#upstream = upstream;
    this.#operation = operation;
    this.#account = new Account(operation.cost, upstream.segments);
    const { cache } = upstream;
    this.#reads = new DataLoader<Read, Reply, string>(
      (reads) => (cache ? cache.readAll(upstream, operation, reads) : readAll(upstream, operation, reads)),
      { cacheKeyFn: keyOf },
    );
  }

  /** Any read, with the answer as it came: refusals are answers too. */
  read(read: Read): Promise<Reply> {
    this.#operation.observer?.asks?.(read);
    return this.#reads.load(read);
  }

  /**
   * One entity, or null where Graph has none (404).
   * @param keys the keys of a route of the resource; further entries are kept with the entity, as its parents.
   */
  async get<P extends Properties, R extends Route, K extends KeysOf<R>>(
    resource: Resource<P, R>,
    keys: K,
    select: readonly string[],
  ): Promise<Found<P, K> | null> {
    const location = locate(resource, keys);
    const reply = await this.read(
      withQuery(location, `$select=${selectOption(resource.properties, select)}`),
    );
    if (reply.status === 404) {
      this.#account.answered(resource);
      return null;
    }
    const { body } = this.#account.succeeded(resource, reply, { method: 'GET', url: location.path });
    return decodeEntity(resource.properties, select, parentOf(keys), unwrapped(body));
  }

  /** A page of a report, which is a read like others. */
  async readReport(read: Read): Promise<Reply> {
    const reply = await this.read(read);
    if (isSuccess(reply)) this.#account.reportPage(reply);
    return reply;
  }

  /** Part of the collection below a parent. */
  list<P extends Properties, R extends Route, Parent extends ParentOf<R>>(
    resource: Resource<P, R>,
    parent: Parent,
    query: ListQuery,
  ): Promise<List<EntityOf<P> & { readonly parent: Parent }>> {
    const location = locateCollection(resource, parent);
    return readList(query, {
      resource,
      location,
      ask: (options) => this.read(withQuery(location, options)),
      decode: (reply) => {
        const { body } = this.#account.succeeded(resource, reply, { method: 'GET', url: location.path });
        this.#account.page(reply);
        return decodePage(body, entityDecoder(resource.properties, query.select, parent));
      },
    });
  }

  /**
   * Changes one entity and returns it as Graph has it afterwards.
   * @throws NOT_FOUND and Graph's other refusals; OUTCOME_UNKNOWN when it may have been changed, or not;
   * CHANGED_NOT_READ when it was, and nothing else is known of it.
   */
  async update<P extends Properties, R extends Route, K extends KeysOf<R>>(
    resource: Resource<P, R>,
    update: Update<K>,
    select: readonly string[],
  ): Promise<Found<P, K>> {
    const { keys, changes } = update;
    const [body] = await this.#write(resource, [changeOf(resource, locate(resource, keys), changes)]);
    const updated = body instanceof GatewayError ? body : await this.#changed(resource, keys, body, select);
    if (updated instanceof GatewayError) throw updated;
    return updated;
  }

  /**
   * Changes entities, each of them once, and reads those that Graph does not show.
   * @param updates what is an error already stays as it is.
   * @returns in their order the entities as Graph has them afterwards, or what `update` would throw.
   */
  async updateAll<P extends Properties, R extends Route, K extends KeysOf<R>>(
    resource: Resource<P, R>,
    updates: readonly (Update<K> | GatewayError)[],
    select: readonly string[],
  ): Promise<(Found<P, K> | GatewayError)[]> {
    const changes = updates.map((update) =>
      update instanceof GatewayError
        ? update
        : changeOf(resource, locate(resource, update.keys), update.changes),
    );
    const bodies = await this.#write(resource, eachEntityOnce(changes));
    return Promise.all(
      updates.map((update, index) => {
        const body = bodies[index];
        if (update instanceof GatewayError) return update;
        return body instanceof GatewayError ? body : this.#changed(resource, update.keys, body, select);
      }),
    );
  }

  /** An entity that was changed: as the answer shows it, or else read. */
  #changed<P extends Properties, R extends Route, K extends KeysOf<R>>(
    resource: Resource<P, R>,
    keys: K,
    body: unknown,
    select: readonly string[],
  ): Promise<Found<P, K> | GatewayError> {
    const shown = asEntity(body, select) ?? ofKeys(keys, select);
    return afterChange(resource.properties, select, () =>
      shown
        ? decodeEntity(resource.properties, select, parentOf(keys), shown)
        : this.get(resource, keys, select),
    );
  }

  /**
   * Changes the one entity of a collection that the body names, by `id` or otherwise: a PATCH of the collection itself.
   * @returns the entity's key and, where Graph sent it whole, the entity.
   */
  async updateWithin<P extends Properties, R extends Route, Parent extends ParentOf<R>>(
    resource: Resource<P, R>,
    parent: Parent,
    changes: Changes,
    select: readonly string[],
  ): Promise<(EntityOf<P> & { readonly parent: Parent }) | undefined> {
    const change = changeOf(resource, locateCollection(resource, parent), changes);
    const [body] = await this.#write(resource, [change]);
    if (body instanceof GatewayError) throw body;
    const shown = asEntity(body, select);
    if (shown === undefined) return undefined;
    const updated = await afterChange(resource.properties, select, () =>
      decodeEntity(resource.properties, select, parent, shown),
    );
    if (updated instanceof GatewayError) throw updated;
    return updated;
  }

  /** Graph's answers to changes, or why there is none. */
  async #write(
    resource: Pick<Resource, 'isInstallStatus'>,
    changes: readonly (Change | GatewayError)[],
  ): Promise<unknown[]> {
    const outcomes = await sendChanges(this.#upstream, this.#operation, resource, changes);
    // Whatever was read before the change may be stale now.
    this.#reads.clearAll();
    await this.#upstream.cache?.changed(
      changes.flatMap((change, index) =>
        change instanceof GatewayError || !mayBeMade(outcomes[index]) ? [] : [change],
      ),
    );
    return outcomes.map((outcome, index) => {
      const change = changes[index];
      if (outcome instanceof GatewayError || !change || change instanceof GatewayError) return outcome;
      return isSuccess(outcome) ? outcome.body : graphError(outcome, change);
    });
  }
}

const mayBeMade = (outcome: Outcome | undefined): boolean =>
  outcome instanceof GatewayError
    ? outcome.code === 'OUTCOME_UNKNOWN'
    : outcome !== undefined && isSuccess(outcome);

/** Most reads are GETs of beta, which their address tells apart; it has no spaces, and the other keys do. */
const keyOf = ({ version, url, body }: Read): string =>
  version === 'beta' && body === undefined ? url : `${version} ${url} ${body ?? ''}`;

const withQuery = ({ version, path }: { version: Read['version']; path: string }, query: string): Read => ({
  version,
  url: `${path}?${query}`,
});

const parentOf = <K extends object>(keys: K): WithoutId<K> => {
  const { id: _, ...parent }: K & { readonly id?: unknown } = keys;
  // TypeScript does not resolve a distributed type for a generic; this is the keys without their id, as it says.
  return parent as unknown as WithoutId<K>;
};

/** The samples of Microsoft's pages wrap single entities in `value`; the service itself does not. Both are read. */
const unwrapped = (body: unknown): unknown =>
  isRecord(body) && !('id' in body) && isRecord(body.value) ? body.value : body;

/** The entity in the answer to a PATCH, unless something selected is missing: 204, `return=minimal`, half an entity. */
const asEntity = (body: unknown, select: readonly string[]): unknown => {
  const entity = unwrapped(body);
  return isRecord(entity) && ['id', ...select].every((name) => name in entity) ? entity : undefined;
};

/** An entity of which nothing is asked but its key, which its path names. */
const ofKeys = (keys: { readonly id?: unknown }, select: readonly string[]): unknown =>
  keys.id !== undefined && select.every((name) => name === 'id') ? { id: keys.id } : undefined;
