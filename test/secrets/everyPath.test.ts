import { describe, expect, it } from 'vitest';
import type { Fault, Misfortune } from '../../sandbox/graph/faults.ts';
import { itemMalformations, malformations } from '../../sandbox/graph/malformation.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { startGatewayProcess } from '../support/gatewayProcess.ts';
import { bearer, posted } from '../support/posted.ts';
import { type Row, upstreamOf } from '../support/upstream.ts';
import { besidesPersonalFields, expectNone, partsOf } from './marks.ts';
import { type Keys, mistakesWith, operationsOn } from './operations.ts';

/** Who asks. The name stands in the token. */
const caller = 'marked.caller@contoso.example';
/** Whom operations name. */
const person = 'marked.person@contoso.example';

const size = { devices: 50, throttle: false } as const;

/** What every sandbox of this size holds, read where there are paths to read it on. */
const keysAndPeople = async (): Promise<{ keys: Keys; people: Set<string> }> => {
  const sandbox = await startSandbox(size);
  const upstream = upstreamOf(sandbox);
  const app = await upstream.app('Microsoft Word');
  const [configuration = ''] = await upstream.ids('mobileAppConfigurations');
  const [profile = ''] = await upstream.ids('iosLobAppProvisioningConfigurations');
  const users = await upstream.all(`mobileApps/${app}/userStatuses`);
  const devices = await upstream.all(`mobileApps/${app}/deviceStatuses`);
  const configured = await upstream.all(`mobileAppConfigurations/${configuration}/userStatuses`);
  const named = (row: Row) =>
    ['userName', 'userPrincipalName', 'deviceName', 'userDisplayName', 'deviceDisplayName'].map(
      (name) => row[name],
    );
  const people = new Set<string>([person]);
  for (const value of [...users, ...devices, ...configured].flatMap(named)) {
    if (typeof value === 'string' && value.length > 4) people.add(value);
  }
  await sandbox.close();
  const keys = {
    app,
    configuration,
    profile,
    userStatus: String(users[0]?.id),
    deviceStatus: String(devices[0]?.id),
    configurationUserStatus: String(configured[0]?.id),
    person,
  };
  return { keys, people };
};

/** The command, and everything that it prints and answers. */
const start = async (mode: 'classic' | 'live') => {
  const command = await startGatewayProcess({}, { ...size, mode });
  const { sandbox, url } = command;
  const token = sandbox.tokenFor({ user: caller });
  const answers: Record<string, string> = {};
  const send = async (name: string, path: string, init: RequestInit = {}): Promise<string> => {
    const response = await fetch(new URL(path, url), init);
    const text = await response.text();
    answers[`${name} (${Object.keys(answers).length})`] = [
      ...[...response.headers].map((header) => header.join(': ')),
      besidesPersonalFields(text),
    ].join('\n');
    return text;
  };
  const ask = (query: string, headers: Record<string, string> = {}): Promise<string> =>
    send(query, '/graphql', posted({ query }, { ...bearer(token), ...headers }));
  return { ...command, token, answers, send, ask };
};

/** Answers of an upstream that repeats what it was sent, and names people, wherever it can. */
const gossip = (token: string): readonly Misfortune[] => {
  const text = `${token} of ${person}`;
  const error = { code: text, message: text, innerError: { 'request-id': text, 'client-request-id': text } };
  const headers = {
    'request-id': text,
    'x-ms-ags-diagnostic': text,
    location: `https://graph.example.net/${token}`,
  };
  const nested = JSON.stringify({ Message: text, CustomApiErrorPhrase: text });
  return [
    ...[302, 400, 401, 403, 404, 409, 412, 418, 500].map((status) => ({ status, headers, body: { error } })),
    { status: 400, headers, body: { error: { ...error, message: nested } } },
    {
      status: 401,
      headers: { 'www-authenticate': `Bearer error="${token}", claims="${token}"` },
      body: text,
    },
    { status: 200, headers, contentType: 'text/html', body: `<p>${text}` },
    { status: 200, headers, body: { value: text, '@odata.nextLink': text } },
    {
      status: 200,
      headers,
      body: { value: [{ id: { text }, displayName: { text }, userName: [text], errorCode: text }] },
    },
    { status: 200, headers, body: { responses: [{ id: text, status: text, body: text }] } },
    { status: 200, headers, body: { Schema: [{ Column: text }], Values: [[text]], TotalRowCount: text } },
  ];
};

const spoiled: readonly Misfortune[] = Object.keys({ ...malformations, ...itemMalformations }).map(
  (name) => ({ malformed: name as keyof typeof malformations }),
);

/** Faults that strike both requests of their own and what travels in a batch. */
const everywhere = (effect: Misfortune): readonly Fault[] => [
  { effect },
  { match: { envelope: true }, effect },
];

describe.each(['classic', 'live'] as const)('with Graph as in mode %s', (mode) => {
  it('tells tokens and people nowhere but in the fields that name them, whatever is asked and whatever goes wrong', async () => {
    const { sandbox, url, token, ask, send, answers, said, kill, ended } = await start(mode);
    const { keys, people } = await keysAndPeople();
    const operations = operationsOn(keys);
    const all = async () => {
      await Promise.all(operations.map((operation) => ask(operation)));
    };
    await all();
    for (const effect of [...gossip(token), ...spoiled]) {
      for (const fault of everywhere(effect)) sandbox.faults.inject(fault);
      await all();
      sandbox.faults.clear();
    }
    for (const fault of [
      { effect: { status: 429, retryAfter: token }, times: 4 },
      { effect: { status: 503, body: token }, times: 4 },
      { effect: { reset: true }, times: 4 },
      { effect: { reset: 'midAnswer' }, times: 4 },
    ] as const)
      sandbox.faults.inject(fault);
    await all();
    sandbox.faults.clear();

    await Promise.all(mistakesWith('marked-input').map((mistake) => ask(mistake)));
    await ask(`{ mobileApps(first: 2) { nodes { nodeId ... @defer { installSummary { nodeId } } } } }`, {
      accept: 'multipart/mixed',
    });
    await Promise.all([
      ...['/', '/health', '/ready', '/nothing', `/graphql?query={__typename}&access_token=${token}`].map(
        (path) => send('GET', path, { headers: { authorization: `Bearer ${token}` } }),
      ),
      send('no JSON', '/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: token,
      }),
      send('a form', '/graphql', { method: 'POST', body: new URLSearchParams({ token }) }),
      send('Basic', '/graphql', { method: 'POST', headers: { authorization: `Basic ${token}` } }),
      send('broken', '/graphql', { method: 'POST', headers: { authorization: `Bearer ${token} ${token}` } }),
      send('DELETE', '/graphql/stream', { method: 'DELETE', headers: { authorization: `Bearer ${token}` } }),
    ]);
    // GraphiQL has examples, and they name somebody: of this page tokens alone are looked for.
    const page = await fetch(url, { headers: { accept: 'text/html', authorization: `Bearer ${token}` } });
    expectNone([...partsOf(token), caller], { page: await page.text() });
    kill('SIGTERM');
    expect(await ended).toBe(0);

    const output = { ...answers, 'standard output': said.out, 'standard error': said.err };
    // It was all asked for, and went wrong in many ways.
    const text = JSON.stringify(output);
    for (const code of [
      'FORBIDDEN',
      'NOT_FOUND',
      'UPSTREAM_ERROR',
      'UPSTREAM_INVALID_RESPONSE',
      'UNAUTHENTICATED',
    ])
      expect(text).toContain(code);
    expect(Object.keys(answers).length).toBeGreaterThan(500);
    expectNone([...partsOf(token), caller, ...people], output);
    expect(`${said.out}${said.err}`).not.toContain('marked');

    // The upstream got the token where it belongs, and nowhere else.
    expect(sandbox.log.requests.length).toBeGreaterThan(500);
    for (const { headers, method, url: asked, body, items } of sandbox.log.requests) {
      const { authorization, ...others } = headers;
      if (authorization?.trim() !== 'Bearer') expect(authorization).toBe(`Bearer ${token}`);
      const sent = (items ?? []).map((item) => [item.url, item.headers, item.body]);
      const rest = JSON.stringify([method, asked, body, sent, others]);
      for (const part of partsOf(token)) expect(rest).not.toContain(part);
    }
  }, 120_000);
});
