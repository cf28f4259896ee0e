import type { Change, Read } from '../rest/requests/chunk.ts';
import { pathOf } from './lifetimes.ts';

/**
 * What a read is about: one app or configuration, with all that lies below it, or all of its kind. A change of something
 * below an app is a change of what is about that app, and of what is about all apps.
 */
export const subjectOf = ({ url, body }: Pick<Read, 'url' | 'body'>): string => {
  const [area, kind = '', key] = pathOf(url).split('/');
  if (area === 'deviceManagement') return subject('mobileApps', body && appOf(body));
  return subject(kind, key && decodeURIComponent(key));
};

/** What is shown differently after a change. */
export const changedBy = ({ url }: Pick<Change, 'url'>): readonly string[] => {
  const [, kind = '', key] = pathOf(url).split('/');
  return [subject(kind, key && decodeURIComponent(key)), subject(kind, undefined)];
};

/** Keys that differ in case alone are the same, as those of Intune are. */
const subject = (kind: string, key: string | undefined): string =>
  key === undefined ? kind : `${kind}/${key.toLowerCase()}`;

/** The app that a report is about stands in its filter. */
const appOf = (body: string): string | undefined => {
  const { filter }: { readonly filter?: unknown } = JSON.parse(body);
  return typeof filter === 'string' ? filter.match(appInFilter)?.[1]?.replaceAll("''", "'") : undefined;
};

const appInFilter = /ApplicationId eq '((?:[^']|'')+)'/i;
