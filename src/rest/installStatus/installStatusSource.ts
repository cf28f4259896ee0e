import { GatewayError } from '../../errors.ts';
import type { Graph } from '../graph.ts';
import type { Key } from '../key.ts';
import type { ListQuery } from '../lists/list.ts';
import { Reports } from '../reports/reports.ts';
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
  readonly #sources: Readonly<Record<Name, InstallStatus>>;

  constructor(configured: InstallStatusSource, knowledge: SegmentKnowledge, graph: Graph) {
    this.#configured = configured;
    this.#knowledge = knowledge;
    this.#sources = { segments: new Segments(graph), reports: new Reports(graph) };
  }

  /** The source that will answer; undefined where that is still to be found out. */
  get source(): Name | undefined {
    return this.#configured === 'auto' ? this.#knowledge.known : this.#configured;
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

  #ask<T>(question: (source: InstallStatus) => Promise<T>): Promise<T> {
    const source = this.source ?? this.#knowledge.source(this);
    return source === 'segments' || source === 'reports'
      ? this.#answer(source, question)
      : source.then((found) => this.#answer(found, question));
  }

  #answer<T>(source: Name, question: (source: InstallStatus) => Promise<T>): Promise<T> {
    return source === 'reports' ? question(this.#sources.reports) : this.#askSegments(question);
  }

  #askSegments<T>(question: (source: InstallStatus) => Promise<T>): Promise<T> {
    const instead = (error: unknown): Promise<T> => {
      const isRemoved = error instanceof GatewayError && error.code === 'SEGMENT_REMOVED';
      if (isRemoved && this.#configured === 'auto') return question(this.#sources.reports);
      if (!isRemoved) this.#knowledge.undecided();
      throw error;
    };
    try {
      return question(this.#sources.segments).catch(instead);
    } catch (error) {
      return instead(error);
    }
  }
}
