import type { Entity, Json } from '../data/entity.ts';
import type { EntitySet } from '../data/entitySet.ts';
import type { Navigation } from '../model/entityType.ts';
import { entityType } from '../model/schema.ts';
import { compileFilter, type Predicate, UnsupportedFunction } from '../odata/filterMeaning.ts';
import { parseFilter } from '../odata/filterSyntax.ts';
import { parseOrderBy } from '../odata/orderBy.ts';
import { parseExpand, parseSelect, project, type Selection } from '../odata/projection.ts';
import { isTrue, parseQueryOptions, type QueryOptions, wholeNumber } from '../odata/queryOptions.ts';
import type { RowOrder } from '../odata/rowOrder.ts';
import { nextLink, readSkipToken } from '../odata/skipToken.ts';
import { badRequest, GraphError } from './graphError.ts';
import type { Place } from './locate.ts';
import { type GraphAnswer, type GraphRequest, jsonAnswer } from './message.ts';
import type { Route } from './route.ts';
import type { World } from './world.ts';

interface Reading {
  readonly world: World;
  readonly request: GraphRequest;
  readonly route: Route;
  readonly options: QueryOptions;
  readonly selection: Selection;
  readonly expand: Navigation | undefined;
}

export function read(
  world: World,
  request: GraphRequest,
  route: Route,
  place: Place,
  tenantId: string,
): GraphAnswer {
  const options = parseQueryOptions(request.query, route.version);
  if (options.text.search !== undefined) throw badRequest("The query parameter '$search' is not supported.");
  const { mode } = world.options;
  const selection = parseSelect(options.text.select, route.type, route.version, mode);
  const expand = parseExpand(options.text.expand, route.type, route.version, mode);
  const reading = { world, request, route, options, selection, expand };
  if (place.entity !== undefined) {
    return jsonAnswer(200, { '@odata.context': context(reading), ...row(reading, place.set, place.entity) });
  }
  const rows = rowOrder(reading, place.set, tenantId);
  if (route.shape === 'count') {
    return {
      status: 200,
      headers: { 'Content-Type': 'text/plain', 'OData-Version': '4.0' },
      body: String(rows.size),
    };
  }
  return jsonAnswer(200, page(reading, place.set, rows));
}

function page(reading: Reading, set: EntitySet, rows: RowOrder): Record<string, Json> {
  const { world, request, options } = reading;
  const { skip, skiptoken, top, count } = options.text;
  const { pageSize, quirks } = world.options;
  const skipped = wholeNumber('skip', skip) ?? 0;
  const continues = skiptoken !== undefined;
  const start = continues ? readSkipToken(skiptoken, request.path) : skipped;
  const empty = quirks.emptyPageOnSkip && skipped > 0 && !continues;
  // $top is the size of a page, not of the answer: a next link follows as long as there are rows.
  const size = empty ? 0 : Math.min(wholeNumber('top', top) ?? pageSize, pageSize);
  const end = Math.min(start + size, rows.size);
  const value: Json[] = [];
  for (let index = start; index < end; index += 1) value.push(row(reading, set, set.at(rows.at(index))));
  const more = end < rows.size && (size > 0 || empty);
  return {
    '@odata.context': context(reading),
    ...(isTrue('count', count) ? { '@odata.count': rows.size } : {}),
    ...(more ? { '@odata.nextLink': nextLink(request, options.pairs, end) } : {}),
    value,
  };
}

function row(
  { world, route, selection, expand }: Reading,
  set: EntitySet,
  entity: Entity,
): Record<string, Json> {
  const json = project(entity, route.type, route.version, selection);
  if (expand === undefined) return json;
  const children = set.follow(entity, expand.name);
  const declared = entityType(expand.type);
  const shown: Json[] = [];
  const end = Math.min(children?.size ?? 0, world.options.pageSize);
  for (let index = 0; index < end; index += 1) {
    if (children !== undefined) shown.push(project(children.at(index), declared, route.version, undefined));
  }
  json[expand.name] = expand.many ? shown : (shown[0] ?? null);
  return json;
}

function rowOrder(reading: Reading, set: EntitySet, tenantId: string): RowOrder {
  const { world, route, options } = reading;
  const { filter, orderby } = options.text;
  return world.orders.of(tenantId, set, {
    declared: route.type,
    version: route.version,
    filter: filter === undefined ? undefined : predicate(filter, reading),
    order: orderby === undefined ? undefined : parseOrderBy(orderby, route.type, route.version),
    key: JSON.stringify([filter, orderby]),
  });
}

function predicate(text: string, { world, route }: Reading): Predicate | undefined {
  const { ignoreUnsupportedFilter, failOnUnsupportedFunction } = world.options.quirks;
  try {
    return compileFilter(parseFilter(text), route.type, route.version);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (failOnUnsupportedFunction && error instanceof UnsupportedFunction) {
      throw new GraphError(500, 'InternalServerError', 'An internal server error has occurred', {
        nested: true,
      });
    }
    if (ignoreUnsupportedFilter) return undefined;
    throw error;
  }
}

/** `…/$metadata#deviceAppManagement/mobileApps('…')/userStatuses(id,userName)/$entity` */
function context({ request, route, options }: Reading): string {
  return contextUrl(request, route, options.text.select);
}

export function contextUrl(
  { root, version }: GraphRequest,
  { steps, shape }: Route,
  select?: string,
): string {
  const parts = steps.map(({ navigation, key, cast }, index) => {
    const last = index === steps.length - 1;
    const quoted = key === undefined || last ? '' : `('${encodeURIComponent(key)}')`;
    return `${navigation.name}${quoted}${cast === undefined ? '' : `/microsoft.graph.${cast.name}`}`;
  });
  const columns = select === undefined ? '' : `(${select})`;
  return `${root}/${version}/$metadata#deviceAppManagement/${parts.join('/')}${columns}${shape === 'entity' ? '/$entity' : ''}`;
}
