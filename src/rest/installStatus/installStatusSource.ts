import { GatewayError } from '../../errors.ts';
import type { Graph } from '../graph.ts';
import type { Key } from '../key.ts';
import type { ListQuery } from '../lists/list.ts';
import { Reports } from '../reports/reports.ts';
import type { Cost } from '../requests/cost.ts';
import type { InstallStatus, OfApp, OfAppOrUser } from './installStatus.ts';
import type { SegmentKnowledge } from './segmentKnowledge.ts';
import { Segments } from './segments.ts';

/** Where install status is read; `auto` finds out where it is. */
export type InstallStatusSource = 'auto' | 'segments' | 'reports';

type Name = 'segments' | 'reports';

/**
 * Puts each question to the source that is configured, or to the one that is found to exist. A question that meets a
 * removed segment is asked of the reports, and its asker does not notice.
 */
export class RoutedInstallStatus implements InstallStatus {
  readonly #configured: InstallStatusSource;
  readonly #knowledge: SegmentKnowledge;
  readonly #cost: Cost;
  readonly #sources: Readonly<Record<Name, InstallStatus>>;

  constructor(configured: InstallStatusSource, knowledge: SegmentKnowledge, graph: Graph, cost: Cost) {
    this.#configured = configured;
    this.#knowledge = knowledge;
    this.#cost = cost;
    this.#sources = { segments: new Segments(graph), reports: new Reports(graph) };
  }

  /** The source that will answer; undefined where that is still to be found out. */
  get source(): Name | undefined {
    if (this.#configured !== 'auto') return this.#configured;
    if (this.#knowledge.areRemoved) return 'reports';
    return this.#knowledge.exist ? 'segments' : undefined;
  }

  summary(of: OfApp, select: readonly string[]) {
    return this.#ask((source) => source.summary(of, select));
  }

  summaries(query: ListQuery) {
    return this.#ask((source) => source.summaries(query));
  }

  userStatus(of: OfApp, id: Key, select: readonly string[]) {
    return this.#ask((source) => source.userStatus(of, id, select));
  }

  userStatuses(of: OfApp, query: ListQuery) {
    return this.#ask((source) => source.userStatuses(of, query));
  }

  deviceStatus(of: OfAppOrUser, id: Key, select: readonly string[]) {
    return this.#ask((source) => source.deviceStatus(of, id, select));
  }

  deviceStatuses(of: OfAppOrUser, query: ListQuery) {
    return this.#ask((source) => source.deviceStatuses(of, query));
  }

  allDeviceStatuses(of: OfApp, select: readonly string[]) {
    return this.#ask((source) => source.allDeviceStatuses(of, select));
  }

  async #ask<T>(question: (source: InstallStatus) => Promise<T>): Promise<T> {
    const name = this.#configured === 'auto' ? await this.#knowledge.source(this) : this.#configured;
    if (name === 'reports') return this.#answer('reports', question);
    try {
      const answer = await this.#answer('segments', question);
      this.#knowledge.existing();
      return answer;
    } catch (error) {
      const isRemoved = error instanceof GatewayError && error.code === 'SEGMENT_REMOVED';
      if (isRemoved) this.#knowledge.removed();
      else this.#knowledge.undecided();
      if (isRemoved && this.#configured === 'auto') return this.#answer('reports', question);
      throw error;
    }
  }

  async #answer<T>(name: Name, question: (source: InstallStatus) => Promise<T>): Promise<T> {
    const answer = await question(this.#sources[name]);
    this.#cost.answeredBy(name);
    return answer;
  }
}
