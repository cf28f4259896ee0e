import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeConfig } from '../src/config/help.ts';
import { readConfig } from '../src/config.ts';
import { authorityOf } from '../src/signIn/authority.ts';
import { makeCertificate } from './support/certificate.ts';

const tenant = '3f1d6c6a-0b5e-4c1e-9a57-5c0a7b0d1e2f';
const client = 'c11e47a0-0000-4000-8000-5a4db0c00001';
const registration = {
  AZURE_TENANT_ID: tenant,
  AZURE_CLIENT_ID: client,
  AZURE_CLIENT_SECRET: 'marked-secret',
};

const mistakesIn = (variables: Record<string, string>): string[] => {
  try {
    readConfig(variables);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
};

const file = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'gateway-')), 'app.pem');
  writeFileSync(path, text);
  return path;
};

// biome-ignore format: a table
it.each([
  ['global', 'https://graph.microsoft.com',             'https://login.microsoftonline.com', 'https://login.microsoftonline.com',        'https://sts.windows.net'],
  ['usgov',  'https://graph.microsoft.us',              'https://login.microsoftonline.us',  'https://login.microsoftonline.us',         'https://sts.windows.net'],
  ['dod',    'https://dod-graph.microsoft.us',          'https://login.microsoftonline.us',  'https://login.microsoftonline.us',         'https://sts.windows.net'],
  ['china',  'https://microsoftgraph.chinacloudapi.cn', 'https://login.chinacloudapi.cn',    'https://login.partner.microsoftonline.cn', 'https://sts.chinacloudapi.cn'],
] as const)('knows where the Graph and the login of a cloud are: %s', (cloud, root, login, issuer, olderIssuer) => {
  const config = readConfig({ GRAPH_CLOUD: cloud, AUTH_MODE: 'on-behalf-of', ...registration });
  expect(config.graphRootUrl).toBe(root);
  expect(config.signIn).toMatchObject({ mode: 'on-behalf-of', cloud, tenantId: tenant, clientId: client });
  expect(authorityOf(cloud, tenant)).toEqual({
    host: login,
    tenant,
    authorizationEndpoint: `${login}/${tenant}/oauth2/v2.0/authorize`,
    tokenEndpoint: `${login}/${tenant}/oauth2/v2.0/token`,
    keys: `${login}/${tenant}/discovery/v2.0/keys`,
    issuers: [`${issuer}/${tenant}/v2.0`, `${olderIssuer}/${tenant}/`],
  });
  // The root alone tells the cloud too.
  expect(readConfig({ GRAPH_ROOT_URL: `${root}/`, AUTH_MODE: 'client-credentials', ...registration }).signIn).toMatchObject({ cloud });
});

it('signs in to the global cloud when none is named', () => {
  const config = readConfig({ AUTH_MODE: 'client-credentials', ...registration });
  expect(config).toMatchObject({ graphRootUrl: 'https://graph.microsoft.com', signIn: { cloud: 'global' } });
});

it('tells all that is missing at once', () => {
  expect(mistakesIn({ AUTH_MODE: 'on-behalf-of', PORT: 'x' })).toEqual([
    'PORT: expected a port from 0 to 65535, but got: "x"',
    "AZURE_TENANT_ID: expected the tenant's id, a GUID, since AUTH_MODE is on-behalf-of, but got: nothing",
    "AZURE_CLIENT_ID: expected the id of the app's registration, a GUID, since AUTH_MODE is on-behalf-of, but got: nothing",
    'AZURE_CLIENT_SECRET: expected a secret of the app, or an AZURE_CLIENT_CERTIFICATE_PATH, since AUTH_MODE is on-behalf-of, but got: nothing',
  ]);
});

it('takes a secret or a certificate, not both, and repeats neither', () => {
  const path = file(makeCertificate().pem);
  const mistakes = mistakesIn({
    AUTH_MODE: 'client-credentials',
    ...registration,
    AZURE_CLIENT_CERTIFICATE_PATH: path,
  });
  expect(mistakes).toEqual([
    'AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH: expected one of the two, but got: both',
  ]);
});

it('takes the domain of a tenant for its id, except where tokens of callers are compared with it', () => {
  const variables = { ...registration, AZURE_TENANT_ID: 'contoso.onmicrosoft.com' };
  expect(mistakesIn({ AUTH_MODE: 'client-credentials', ...variables })).toEqual([]);
  expect(mistakesIn({ AUTH_MODE: 'on-behalf-of', ...variables })).toHaveLength(1);
});

it.each([
  ['that can be read', () => '/nowhere/app.pem'],
  ['that holds a certificate', () => file(makeCertificate().key)],
  ['that holds an unencrypted private key', () => file(makeCertificate().certificate)],
  ['with an RSA key', () => file(makeCertificate({ curve: 'P-256' }).pem)],
  [
    'whose private key belongs to its certificate',
    () => file(makeCertificate().key + makeCertificate().certificate),
  ],
  [
    'whose certificate is still valid; this one ended on',
    () => file(makeCertificate({ until: new Date(Date.now() - 60_000) }).pem),
  ],
])('says what is wrong with a certificate file: expected one %s', (expected, path) => {
  const mistakes = mistakesIn({
    AUTH_MODE: 'client-credentials',
    AZURE_TENANT_ID: tenant,
    AZURE_CLIENT_ID: client,
    AZURE_CLIENT_CERTIFICATE_PATH: path(),
  });
  expect(mistakes).toHaveLength(1);
  expect(mistakes[0]).toMatch(/^AZURE_CLIENT_CERTIFICATE_PATH: expected a PEM file /);
  expect(mistakes[0]).toContain(`a PEM file ${expected}`);
  expect(mistakes[0]).not.toContain('PRIVATE KEY');
});

it.each([
  ['http://login.example', 1],
  ['https://login.example/tenant', 1],
  ['login.example', 1],
  ['https://login.example/', 0],
  ['http://127.0.0.1:4001', 0],
  ['http://localhost:4001', 0],
])('sends secrets to a login host only over https, or on this machine: %s', (host, mistakes) => {
  const variables = { AUTH_MODE: 'client-credentials', ...registration, AZURE_AUTHORITY_HOST: host };
  expect(mistakesIn(variables)).toHaveLength(mistakes);
});

it('leaves the registration alone where callers bring their tokens', () => {
  const config = readConfig({
    AZURE_TENANT_ID: 'anything',
    AZURE_CLIENT_SECRET: 'x',
    AZURE_CLIENT_CERTIFICATE_PATH: 'y',
  });
  expect(config).toMatchObject({ signIn: undefined, graphRootUrl: undefined });
});

it('explains each variable in its help', () => {
  for (const name of [
    ...Object.keys(registration),
    'AZURE_CLIENT_CERTIFICATE_PATH',
    'AZURE_AUTHORITY_HOST',
    'AUTH_MODE',
  ]) {
    expect(describeConfig()).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
  }
});
