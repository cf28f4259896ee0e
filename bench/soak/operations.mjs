import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { fileOf } from '../serverProcess.mjs';

const example = (name) => readFileSync(fileOf(`../examples/${name}.graphql`), 'utf8');

/** What callers ask, one after the other: what the examples show, a change, mistakes, and long lists. */
export const operations = [
  example('01-welcome'),
  example('02-failing-apps'),
  example('03-failed-devices'),
  example('04-devices-of-a-user'),
  example('05-install-summaries'),
  example('06-update-a-status'),
  example('07-next-page'),
  example('09-causes-later'),
  '{ mobileApps(first: 20) { nodes { id userStatuses(first: 10) { nodes { id deviceStatuses(first: 5) { nodes { id } } } } } } }',
  '{ mobileApp(id: "../../users") { id } }',
  '{ mobileApps { nodes { noSuchField } } }',
].map((query) => ({ query, operationName: operationOf(query) }));

function operationOf(query) {
  const definition = parse(query).definitions.find(({ kind }) => kind === 'OperationDefinition');
  return definition.name?.value;
}
