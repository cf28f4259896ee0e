import * as v from 'valibot';
import { isRedisAddress, redisAddress } from '../redis/address.ts';

/** A number that is written in a form, from the least to the most. @param words what is expected. */
const number = (form: RegExp, least: number, most: number, words: string) =>
  v.pipe(
    v.string(),
    v.check((text) => form.test(text) && Number(text) >= least && Number(text) <= most, words),
    v.transform(Number),
  );

const whole = /^\d{1,9}$/;
const decimal = /^\d+(\.\d+)?$/;
const boundless = Number.POSITIVE_INFINITY;

export const port = number(whole, 0, 65_535, 'a port from 0 to 65535');
export const count = number(whole, 0, boundless, 'a whole number');
export const atLeastOne = number(whole, 1, boundless, 'a whole number from 1');
export const workers = number(whole, 1, 256, 'a whole number from 1 to 256');
export const depth = number(whole, 1, 100, 'a whole number from 1 to 100');
export const interval = number(decimal, 1, 86_400, 'a number of seconds from 1 to 86400');
export const factor = number(decimal, 0.1, 100, 'a number from 0.1 to 100');

export const countOrOff = v.pipe(
  v.string(),
  v.check(
    (text) => text === 'off' || (whole.test(text) && Number(text) > 0),
    'a whole number from 1, or off',
  ),
  v.transform((text) => (text === 'off' ? Number.POSITIVE_INFINITY : Number(text))),
);

export const redisUrl = v.pipe(v.string(), v.check(isRedisAddress, redisAddress));

const isHttpUrl = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const isWithoutPassword = (text: string) => !/^\w+:\/\/[^/?#]*@/.test(text);
const isWithoutVersion = (text: string) => !/\/(v1\.0|beta)\/*$/.test(text);

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
