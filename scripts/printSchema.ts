import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { subgraphSdl } from '../src/schema/federation/subgraphSdl.ts';
import { schema } from '../src/schema/index.ts';

/** Writes the contract, for clients and for composers: tests compare both files with the schema that is built. */
writeFileSync(new URL('../schema.graphql', import.meta.url), `${printSchema(schema)}\n`);
writeFileSync(new URL('../subgraph.graphql', import.meta.url), subgraphSdl(schema));
