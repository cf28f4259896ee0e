import { badRequest, unknownSegment } from '../graph/graphError.ts';
import type { Version } from '../model/schema.ts';
import { deviceReport } from './deviceReport.ts';
import type { Report } from './report.ts';
import { failedAppsReport, overviewReport, summaryReport } from './summaryReports.ts';
import { userReport } from './userReport.ts';

export interface ReportAction {
  readonly name: string;
  readonly report: Report;
}

interface Offer {
  readonly report: Report;
  readonly beta?: true;
  /** Left the metadata between 2022 and 2026, though many scripts still call it. */
  readonly retired?: true;
}

/** The actions of the singleton `deviceManagement/reports` that concern apps. From the CSDL of 2026-08. */
const offers: Readonly<Record<string, Offer>> = {
  retrieveDeviceAppInstallationStatusReport: { report: deviceReport },
  getDeviceInstallStatusReport: { report: deviceReport, beta: true, retired: true },
  getUserInstallStatusReport: { report: userReport, beta: true },
  getAppStatusOverviewReport: { report: overviewReport, beta: true },
  getAppsInstallSummaryReport: { report: summaryReport, beta: true },
  getFailedMobileAppsReport: { report: failedAppsReport, beta: true },
};

/**
 * @param segments what follows `/deviceManagement`
 * @throws 400 `Resource not found for the segment '…'`
 */
export function findAction(
  segments: readonly string[],
  version: Version,
  { retiredReports }: { readonly retiredReports: boolean },
): ReportAction {
  const [parent, segment, extra] = segments;
  if (parent !== undefined && parent !== 'reports') throw unknownSegment(parent);
  if (segment === undefined)
    throw badRequest('The sandbox imitates nothing of deviceManagement but report actions.');
  const name = segment.replace(/^microsoft\.graph\./, '');
  const offer = Object.hasOwn(offers, name) ? offers[name] : undefined;
  if (offer === undefined || (offer.beta && version !== 'beta') || (offer.retired && !retiredReports))
    throw unknownSegment(name);
  if (extra !== undefined) throw unknownSegment(extra);
  return { name, report: offer.report };
}
