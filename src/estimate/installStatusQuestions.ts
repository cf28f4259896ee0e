import { mostRows } from '../rest/lists/list.ts';
import { mobileAppInstallStatus } from '../rest/mobileAppInstallStatus.ts';
import { largestBatch } from '../rest/requests/batch.ts';
import { userAppInstallStatus } from '../rest/userAppInstallStatus.ts';
import { list } from './graphQuestions.ts';
import type { Ledger } from './ledger.ts';
import type { Question } from './question.ts';

/** Rows on a page of a report. The service may send more, and says so with the first page only. */
const reportPage = 50;

/** The first page tells how many there are; the others are asked for side by side. Returns the wave behind them. */
const reportPages = (
  ledger: Ledger,
  lane: 'beta' | 'summaries',
  wave: number,
  reports: number,
  rows: number,
): number => {
  const more = Math.ceil(rows / reportPage) - 1;
  ledger.add(lane, wave, reports);
  if (more < 1) return wave + 1;
  ledger.add(lane, wave + 1, reports * more);
  return wave + 2;
};

/** One summary for each app. Of many apps, reports answer with the one about the whole tenant. */
export const summary: Question = {
  ask(ledger, { objects, apps, wave }, _, source) {
    const isOfTenant = source === 'reports' && objects > largestBatch;
    if (isOfTenant) return { objects, apps, wave: reportPages(ledger, 'summaries', wave, 1, objects) };
    ledger.add(source === 'reports' ? 'summaries' : 'beta', wave, objects);
    return { objects, apps, wave: wave + 1 };
  },
};

/** The summaries of the tenant: of as many apps as are wanted, since nothing says how many there are. */
export const summaries: Question = {
  sizedBy: 'first',
  knows: { MobileApp: ['displayName', 'publisher'] },
  ask(ledger, { wave }, first, source) {
    if (first < 1 || first > mostRows) return { objects: 0, apps: 0, wave };
    if (source === 'reports')
      return { objects: first, apps: first, wave: reportPages(ledger, 'beta', wave, 1, first) };
    // The list of apps, and a look whether there are summaries.
    ledger.add('beta', wave, 2);
    ledger.add('beta', wave + 1, first);
    return { objects: first, apps: first, wave: wave + 2 };
  },
};

const pagesOf = (resource: typeof userAppInstallStatus | typeof mobileAppInstallStatus): Question => {
  const segments = list(resource);
  return {
    sizedBy: 'first',
    ask(ledger, place, first, source) {
      const { objects, apps, wave } = place;
      if (source === 'segments' || first < 1 || first > mostRows)
        return { ...segments.ask(ledger, place, first, source), apps };
      return { objects: objects * first, apps, wave: reportPages(ledger, 'beta', wave, objects, first) };
    },
  };
};

export const userStatusesOfApp = pagesOf(userAppInstallStatus);
export const deviceStatusesOfApp = pagesOf(mobileAppInstallStatus);

/** Reports have no users below apps: the report of an app serves them all. How long it is nobody knows; a page is counted. */
export const deviceStatusesOfUser: Question = {
  sizedBy: 'first',
  ask(ledger, place, first, source) {
    if (source === 'segments' || first < 1 || first > mostRows)
      return { ...deviceStatusesOfApp.ask(ledger, place, first, 'segments'), apps: place.apps };
    ledger.add('beta', place.wave, place.apps);
    return { objects: place.objects * first, apps: place.apps, wave: place.wave + 1 };
  },
};

/** The app that something belongs to, which is read once, whatever belongs to it. */
export const itsApp: Question = {
  whenKnown: { ask: (_ledger, { apps, wave }) => ({ objects: apps, apps, wave }) },
  ask(ledger, { apps, wave }) {
    ledger.add('beta', wave, apps);
    return { objects: apps, apps, wave: wave + 1 };
  },
};
