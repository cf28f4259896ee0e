import * as v from 'valibot';
import { isRedisAddress, redisAddress } from '../redis/address.ts';

const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
const isHttpUrl = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const isWithoutPassword = (text: string) => !/^\w+:\/\/[^/?#]*@/.test(text);
const isWithoutVersion = (text: string) => !/\/(v1\.0|beta)\/*$/.test(text);

export const port = v.pipe(v.string(), v.check(isPort, 'a port from 0 to 65535'), v.transform(Number));

const isInterval = (text: string) =>
  /^\d+(\.\d+)?$/.test(text) && Number(text) >= 1 && Number(text) <= 86_400;

export const interval = v.pipe(
  v.string(),
  v.check(isInterval, 'a number of seconds from 1 to 86400'),
  v.transform(Number),
);

const isCount = (text: string) => /^\d{1,9}$/.test(text);

export const count = v.pipe(v.string(), v.check(isCount, 'a whole number'), v.transform(Number));
export const atLeastOne = v.pipe(
  v.string(),
  v.check((text) => isCount(text) && Number(text) > 0, 'a whole number from 1'),
  v.transform(Number),
);

export const countOrOff = v.pipe(
  v.string(),
  v.check((text) => text === 'off' || (isCount(text) && Number(text) > 0), 'a whole number from 1, or off'),
  v.transform((text) => (text === 'off' ? Number.POSITIVE_INFINITY : Number(text))),
);

export const redisUrl = v.pipe(v.string(), v.check(isRedisAddress, redisAddress));

const isWorkers = (text: string) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 256;

export const workers = v.pipe(
  v.string(),
  v.check(isWorkers, 'a whole number from 1 to 256'),
  v.transform(Number),
);

const isFactor = (text: string) =>
  /^\d{1,3}(\.\d+)?$/.test(text) && Number(text) >= 0.1 && Number(text) <= 100;

export const factor = v.pipe(v.string(), v.check(isFactor, 'a number from 0.1 to 100'), v.transform(Number));

const isDepth = (text: string) => isCount(text) && Number(text) > 0 && Number(text) <= 100;

export const depth = v.pipe(
  v.string(),
  v.check(isDepth, 'a whole number from 1 to 100'),
  v.transform(Number),
);

export const collector = v.pipe(v.string(), v.check(isHttpUrl, 'an http or https URL'));

export const rootUrl = v.pipe(
  v.string(),
  v.check(isHttpUrl, 'an http or https URL'),
  v.check(isWithoutPassword, 'a URL without user name and password'),
  v.check(isWithoutVersion, 'the root without a version, such as https://graph.microsoft.com'),
  v.transform((text) => text.replace(/\/+$/, '')),
);

export const oneOf = <const T extends readonly string[]>(...values: T) =>
  v.picklist(values, `one of: ${values.join(', ')}`);
