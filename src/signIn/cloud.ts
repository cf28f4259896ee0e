/**
 * Microsoft's clouds: where each has its Graph and its login (https://learn.microsoft.com/graph/deployments), and whom
 * its access tokens name as their issuer, `{tenant}` being the tenant's id. Both issuers of a cloud are in use: which
 * one signs depends on the token version that the app's registration asks for, and 1.0 is the default
 * (https://learn.microsoft.com/entra/identity-platform/access-tokens#token-formats).
 */
// biome-ignore format: a table
export const clouds = {
  global: { graphRoot: 'https://graph.microsoft.com',                loginHost: 'https://login.microsoftonline.com', issuers: ['https://login.microsoftonline.com/{tenant}/v2.0',        'https://sts.windows.net/{tenant}/'] },
  usgov:  { graphRoot: 'https://graph.microsoft.us',                 loginHost: 'https://login.microsoftonline.us',  issuers: ['https://login.microsoftonline.us/{tenant}/v2.0',         'https://sts.windows.net/{tenant}/'] },
  dod:    { graphRoot: 'https://dod-graph.microsoft.us',             loginHost: 'https://login.microsoftonline.us',  issuers: ['https://login.microsoftonline.us/{tenant}/v2.0',         'https://sts.windows.net/{tenant}/'] },
  china:  { graphRoot: 'https://microsoftgraph.chinacloudapi.cn',    loginHost: 'https://login.chinacloudapi.cn',    issuers: ['https://login.partner.microsoftonline.cn/{tenant}/v2.0', 'https://sts.chinacloudapi.cn/{tenant}/'] },
} as const;

export type CloudName = keyof typeof clouds;

export const cloudNames = ['global', 'usgov', 'dod', 'china'] as const satisfies readonly CloudName[];

/** The cloud whose Graph has that root; undefined for any other address, such as a sandbox's. */
export const cloudOf = (graphRoot: string): CloudName | undefined =>
  cloudNames.find((name) => clouds[name].graphRoot === graphRoot.replace(/\/+$/, ''));
