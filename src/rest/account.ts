import { graphError } from './http/graphError.ts';
import type { Asked } from './http/permissions.ts';
import { isSuccess, type Reply } from './http/reply.ts';
import type { SegmentKnowledge } from './installStatus/segmentKnowledge.ts';
import type { Cost } from './requests/cost.ts';
import type { Resource } from './resource.ts';

type Asking = Pick<Resource, 'isInstallStatus'>;

/**
 * What is kept of the answers to an operation's reads: what they count for, and what they say of the paths of install
 * status. It is kept before anybody goes on with an answer, so that all who were answered with the same batch go on with
 * the same knowledge.
 */
export class Account {
  readonly #cost: Cost;
  readonly #segments: SegmentKnowledge;
  /** Pages that are counted already: one that several fields read has been sent once. */
  readonly #pages = new Set<Reply>();

  constructor(cost: Cost, segments: SegmentKnowledge) {
    this.#cost = cost;
    this.#segments = segments;
  }

  /** @throws the coded error for a refusal. */
  succeeded(resource: Asking, reply: Reply, asked: Asked): Reply {
    if (isSuccess(reply)) {
      this.answered(resource);
      return reply;
    }
    const refusal = graphError(reply, asked);
    if (resource.isInstallStatus && refusal.code === 'SEGMENT_REMOVED') this.#segments.removed();
    throw refusal;
  }

  /** With an entity, or with there being none. */
  answered({ isInstallStatus }: Asking): void {
    if (!isInstallStatus) return;
    this.#segments.existing();
    this.#cost.answeredBy('segments');
  }

  page(reply: Reply): void {
    if (this.#pages.has(reply)) return;
    this.#pages.add(reply);
    this.#cost.pages += 1;
  }

  reportPage(reply: Reply): void {
    this.page(reply);
    this.#cost.answeredBy('reports');
  }
}
