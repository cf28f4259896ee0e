/**
 * A token as Microsoft Entra ID makes them for an app: its form and its length, since every server receives it, passes it
 * on and may read it. Nobody checks the signature. It has not ended: what is kept is not shown to one that has.
 */
const claims = {
  aud: 'https://graph.microsoft.com',
  iss: 'https://sts.windows.net/8b7d4f0e-5a3c-4f0a-9d55-2f1f0f7c1e11/',
  iat: 1_790_000_000,
  nbf: 1_790_000_000,
  exp: 4_000_000_000,
  aio: 'k2ZgYNjDfPp8pJr2y1vBWw3XOTsqAQ==',
  app_displayname: 'Contoso Field Service',
  appid: '3f0b8c52-0e9a-4bb4-9a0a-6a4d2c6f7a10',
  appidacr: '1',
  idp: 'https://sts.windows.net/8b7d4f0e-5a3c-4f0a-9d55-2f1f0f7c1e11/',
  idtyp: 'app',
  oid: '0d7f8d9e-6d8b-4d0c-8f0e-3c1f3a0c7f55',
  rh: '1.AXkADk99izxaCk-dVS8fD3weEQMAAAAAAAAAwAAAAAAAAAB5AAA.',
  roles: ['DeviceManagementApps.ReadWrite.All', 'DeviceManagementManagedDevices.Read.All'],
  sub: '0d7f8d9e-6d8b-4d0c-8f0e-3c1f3a0c7f55',
  tenant_region_scope: 'EU',
  tid: '8b7d4f0e-5a3c-4f0a-9d55-2f1f0f7c1e11',
  uti: 'Yx0k2d1qK0e5bq7mZ9sCAA',
  ver: '1.0',
  wids: ['0997a1d0-0d1d-4acb-b408-d5ca73121e90'],
};
const encoded = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
const header = { typ: 'JWT', nonce: 'n'.repeat(43), alg: 'RS256', x5t: 'x'.repeat(27), kid: 'k'.repeat(27) };

export const token = `${encoded(header)}.${encoded(claims)}.${'s'.repeat(342)}`;
