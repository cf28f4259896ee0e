import { main } from '../src/main.ts';
import { buildDashboard, dashboardFolder } from './buildDashboard.ts';

/** Builds the dashboard and starts the gateway with it, and with the sandbox unless the environment names an upstream. */
buildDashboard(dashboardFolder);
process.env.DASHBOARD = 'true';
await main(process.argv.slice(2));
