import DataLoader from 'dataloader';
import { GatewayError } from '../errors.ts';
import { decodeEntity, entityDecoder, isRecord } from './decode.ts';
import { graphError } from './http/graphError.ts';
import type { Asked } from './http/permissions.ts';
import { isSuccess, type Reply } from './http/reply.ts';
import type { Upstream } from './http/upstream.ts';
import { type List, type ListQuery, readList } from './lists/list.ts';
import { decodePage } from './lists/page.ts';
import { selectOption } from './lists/select.ts';
import { locate, locateCollection } from './location.ts';
import type { Read } from './requests/chunk.ts';
import type { Operation } from './requests/operation.ts';
import { readAll } from './requests/scheduler.ts';
import { write } from './requests/write.ts';
import type { EntityOf, KeysOf, ParentOf, Properties, Resource, Route } from './resource.ts';

/** An entity beside the keys it was found by, and whatever the caller put with them. */
type Found<P extends Properties, Keys> = EntityOf<P> & { readonly parent: WithoutId<Keys> };

/** Of each alternative, where an entity can have one of several parents. */
type WithoutId<Keys> = Keys extends unknown ? Omit<Keys, 'id'> : never;

/** Values to change, by Graph property. What is absent stays; null is sent as null. */
export type Changes = Readonly<Record<string, unknown>>;

/**
 * All that one operation reads from Graph and writes to it. What is asked within one tick is de-duplicated and sent
 * together, whatever its resource; what has been read is not read again. It is made for one operation and dies with it:
 * nothing that was read with one token is ever seen with another.
 */
export class Graph {
  readonly #upstream: Upstream;
  readonly #operation: Operation;
  readonly #reads: DataLoader<Read, Reply, string>;
  /** Pages that the cost counts already: one that several fields read has been sent once. */
  readonly #pages = new Set<Reply>();

  constructor(upstream: Upstream, operation: Operation) {
    this.#upstream = upstream;
    this.#operation = operation;
    this.#reads = new DataLoader<Read, Reply, string>((reads) => readAll(upstream, operation, reads), {
      cacheKeyFn: keyOf,
    });
  }

  /** Any read, with the answer as it came: refusals are answers too. */
  read(read: Read): Promise<Reply> {
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
      if (resource.isInstallStatus) this.#segmentsAnswered();
      return null;
    }
    const { body } = this.#answered(resource, reply, { method: 'GET', url: location.path });
    return decodeEntity(resource.properties, select, parentOf(keys), unwrapped(body));
  }

  /** A page of a report, which is a read like others. */
  async readReport(read: Read): Promise<Reply> {
    const reply = await this.read(read);
    if (isSuccess(reply)) {
      this.#countPage(reply);
      this.#operation.cost.answeredBy('reports');
    }
    return reply;
  }

  /** Part of the collection below a parent. */
  list<P extends Properties, R extends Route, Parent extends ParentOf<R>>(
    resource: Resource<P, R>,
    parent: Parent,
    query: ListQuery,
  ): Promise<List<EntityOf<P> & { readonly parent: Parent }>> {
    const location = locateCollection(resource, parent);
    const decodeRow = entityDecoder(resource.properties, query.select, parent);
    return readList(query, {
      resource,
      location,
      ask: (options) => this.read(withQuery(location, options)),
      decode: (reply) => {
        const { body } = this.#answered(resource, reply, { method: 'GET', url: location.path });
        this.#countPage(reply);
        return decodePage(body, decodeRow);
      },
    });
  }

  /**
   * Changes one entity and returns it as Graph has it afterwards.
   * @throws NOT_FOUND and Graph's other refusals; OUTCOME_UNKNOWN when the connection was lost meanwhile.
   */
  async update<P extends Properties, R extends Route, K extends KeysOf<R>>(
    resource: Resource<P, R>,
    keys: K,
    changes: Changes,
    select: readonly string[],
  ): Promise<Found<P, K>> {
    const { body } = await this.#write(resource, locate(resource, keys), changes);
    const updated = asEntity(body, select);
    if (updated) return decodeEntity(resource.properties, select, parentOf(keys), updated);
    return found(await this.get(resource, keys, select));
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
    const { body } = await this.#write(resource, locateCollection(resource, parent), changes);
    const updated = asEntity(body, select);
    return updated === undefined ? undefined : decodeEntity(resource.properties, select, parent, updated);
  }

  #countPage(reply: Reply): void {
    if (this.#pages.has(reply)) return;
    this.#pages.add(reply);
    this.#operation.cost.pages += 1;
  }

  /**
   * What the answer to a read says of the paths of install status is kept here, before anybody goes on with the answer:
   * all who are answered with the same batch then go on with the same knowledge.
   * @throws the coded error for a refusal.
   */
  #answered({ isInstallStatus }: Pick<Resource, 'isInstallStatus'>, reply: Reply, asked: Asked): Reply {
    if (isSuccess(reply)) {
      if (isInstallStatus) this.#segmentsAnswered();
      return reply;
    }
    const refusal = graphError(reply, asked);
    if (isInstallStatus && refusal.code === 'SEGMENT_REMOVED') this.#upstream.segments.removed();
    throw refusal;
  }

  #segmentsAnswered(): void {
    this.#upstream.segments.existing();
    this.#operation.cost.answeredBy('segments');
  }

  async #write(
    resource: Pick<Resource, 'name' | 'isInstallStatus'>,
    location: { version: Read['version']; path: string },
    changes: Changes,
  ) {
    if (resource.isInstallStatus) this.#operation.cost.answeredBy('segments');
    const { version, path } = location;
    const body = JSON.stringify({ '@odata.type': `#microsoft.graph.${resource.name}`, ...changes });
    const exchange = { method: 'PATCH', version, url: path, body } as const;
    const reply = await write(this.#upstream, this.#operation, exchange);
    // Whatever was read before the change may be stale now.
    this.#reads.clearAll();
    if (isSuccess(reply)) return reply;
    throw graphError(reply, exchange);
  }
}

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

const found = <E>(entity: E | null): E => {
  if (entity !== null) return entity;
  throw new GatewayError('NOT_FOUND');
};
