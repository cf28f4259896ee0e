import { iosLobAppProvisioningConfigurations, mobileAppConfigurations } from '../data/appConfigurations.ts';
import type { EntitySet } from '../data/entitySet.ts';
import { mobileAppCategories, mobileApps } from '../data/mobileApps.ts';
import { Tenant } from '../data/tenant.ts';
import { RowOrders } from '../odata/rowOrder.ts';
import type { SandboxOptions } from '../options.ts';
import { ReportPlans } from '../reports/reportPlans.ts';
import { Throttle } from './throttle.ts';

/** What lives as long as the sandbox: tenants with their edits, and who asked how much. */
export interface World {
  readonly options: SandboxOptions;
  readonly throttle: Throttle;
  readonly orders: RowOrders;
  readonly plans: ReportPlans;
  tenant(id: string): Tenant;
  /** 0, 1, 2 …: makes repeated choices differ, and yet the same in each run. */
  next(): number;
}

export function createWorld(options: SandboxOptions): World {
  const tenants = new Map<string, Tenant>();
  let count = 0;
  return {
    options,
    throttle: new Throttle(options.throttle),
    orders: new RowOrders(),
    plans: new ReportPlans(),
    tenant: (id) => {
      const known = tenants.get(id);
      if (known !== undefined) return known;
      const tenant = new Tenant(id, options);
      tenants.set(id, tenant);
      return tenant;
    },
    next: () => count++,
  };
}

const roots: Readonly<Record<string, (tenant: Tenant) => EntitySet>> = {
  mobileApps,
  mobileAppCategories,
  mobileAppConfigurations,
  iosLobAppProvisioningConfigurations,
};

/** A set directly below /deviceAppManagement. */
export function rootSet(tenant: Tenant, name: string): EntitySet {
  const make = roots[name];
  if (make === undefined) throw new Error(`The sandbox has a segment '${name}' without data.`);
  return make(tenant);
}
