import { specifiedDirectives } from 'graphql';
import './iosLobAppProvisioningConfiguration.ts';
import './managedDeviceMobileAppConfiguration.ts';
import './managedDeviceMobileAppConfigurationUserStatus.ts';
import './mobileApp.ts';
import './mobileAppInstallStatus.ts';
import './mobileAppInstallStatusesChanged.ts';
import './mobileAppInstallSummary.ts';
import './mobileAppInstallSummaryChanged.ts';
import './userAppInstallStatus.ts';
import { builder } from './builder.ts';
import { incrementalDirectives } from './incrementalDirectives.ts';

/** The one schema, whichever source of Graph answers. */
export const schema = builder.toSchema({
  directives: [...specifiedDirectives, ...incrementalDirectives],
});
