import { findAction } from '../reports/actions.ts';
import { answerReport } from '../reports/reportAnswer.ts';
import { methodNotAllowed } from './graphError.ts';
import { jsonBody } from './jsonBody.ts';
import { locate } from './locate.ts';
import type { GraphAnswer, GraphRequest } from './message.ts';
import { read } from './read.ts';
import { parseRoute, segmentsOf } from './route.ts';
import { entityScopes, reportScopes } from './scopes.ts';
import type { World } from './world.ts';
import { write } from './write.ts';

/** What a path leads to, known before anybody has looked at token, method and body. */
interface Target {
  /** Counts as a write against the limits. */
  readonly writes: boolean;
  /** One of these is needed. */
  readonly scopes: readonly string[];
  answer(tenant: string): GraphAnswer;
}

/** @throws 400 when the metadata does not know the path */
export function targetOf(world: World, request: GraphRequest): Target {
  const [first, ...rest] = segmentsOf(request.path);
  return first === 'deviceManagement' ? reportTarget(world, request, rest) : entityTarget(world, request);
}

function reportTarget(world: World, request: GraphRequest, segments: readonly string[]): Target {
  const action = findAction(segments, request.version, world.options);
  return {
    writes: world.options.reportsCountAsWrites && request.method !== 'GET',
    scopes: reportScopes,
    answer: (tenantId) => {
      if (request.method !== 'POST') throw methodNotAllowed();
      const { options, plans } = world;
      const parts = { tenant: world.tenant(tenantId), plans, options, nth: world.next() };
      return answerReport(parts, action, jsonBody(request));
    },
  };
}

function entityTarget(world: World, request: GraphRequest): Target {
  const route = parseRoute(request.path, request.version, world.options.mode);
  const reading = request.method === 'GET';
  return {
    writes: !reading,
    scopes: entityScopes(
      route.steps.map(({ navigation }) => navigation.name),
      !reading,
    ),
    answer: (tenantId) => {
      if (!['GET', 'POST', 'PATCH', 'DELETE'].includes(request.method)) throw methodNotAllowed();
      const place = locate(world, tenantId, route);
      return reading ? read(world, request, route, place, tenantId) : write(request, route, place);
    },
  };
}
