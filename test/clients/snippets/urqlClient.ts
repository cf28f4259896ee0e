import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { keys, resolvers, schema } from '../../../clients/graphcache.ts';

export const createUrqlClient = (url: string) =>
  new Client({
    url,
    preferGetMethod: false,
    exchanges: [cacheExchange({ keys, resolvers, schema }), fetchExchange],
  });
