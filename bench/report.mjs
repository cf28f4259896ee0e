import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileOf, isPinned } from './serverProcess.mjs';
import { workloads } from './workloads.mjs';

/** The results as Markdown: circumstances first, then a table per workload. */
export const report = (results, ready, plan) => {
  const tables = results.map(
    ({ workload, rows }) => `### ${workload}: ${workloads[workload].title}\n\n${tableOf(rows)}`,
  );
  return [circumstances(plan), ...tables, `### Until it is ready\n\n${readyTableOf(ready)}`].join('\n\n');
};

/** Columns as wide as their widest cell; all but the first are numbers. */
const table = (head, rows) => {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => `${cells[column]}`.length)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? `${cell}`.padEnd(widths[0]) : `${cell}`.padStart(widths[column]))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [head, rule, ...rows].map(line).join('\n');
};

const digits = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(value >= 0.1 ? 3 : 2));
const mebibytes = (bytes) => (bytes / 1024 ** 2).toFixed(0);

const tableOf = (rows) => {
  const [floor] = rows;
  return table(
    [
      'server',
      'CPU ms',
      'min to max',
      '× floor',
      'op/s',
      'p50 ms',
      'p99 ms',
      'p50 ms at 50 ms',
      'p99 ms at 50 ms',
      'requests',
      'RSS MiB',
    ],
    rows.map(({ name, cpu, perSecond, p50, p99, slowP50, slowP99, requests, rss }) => [
      name,
      digits(cpu.median),
      `${digits(cpu.min)} to ${digits(cpu.max)}`,
      (cpu.median / floor.cpu.median).toFixed(1),
      perSecond.toFixed(0),
      digits(p50),
      digits(p99),
      digits(slowP50),
      digits(slowP99),
      requests,
      mebibytes(rss),
    ]),
  );
};

const readyTableOf = (ready) =>
  table(
    ['server', 'CPU ms', 'min to max', 'clock ms', 'RSS MiB'],
    ready.map(({ name, cpu, min, max, clock, rss }) => [
      name,
      cpu.toFixed(0),
      `${min.toFixed(0)} to ${max.toFixed(0)}`,
      clock.toFixed(0),
      mebibytes(rss),
    ]),
  );

const circumstances = ({ rounds, round, name }) => {
  const all = cpus();
  const gateway = ['undici', 'graphql', 'graphql-yoga'].map((name) => `${name} ${version('..', name)}`);
  const peers = [
    '@apollo/server',
    '@apollo/datasource-rest',
    '@apollo/subgraph',
    'dataloader',
    'mercurius',
    '@mercuriusjs/federation',
    'graphql-jit',
    '@graphql-mesh/odata',
    '@graphql-mesh/runtime',
    'graphql',
    'undici',
  ].map((name) => `${name} ${version('.', name)}`);
  return [
    `${name}: medians of ${rounds} rounds of ${round / 1000} s, and the least and the most CPU of a round.`,
    `Measured on ${new Date().toISOString().slice(0, 10)}. Machine: ${all.length} cores (${all[0]?.model ?? 'unknown'}),`,
    `${process.platform} ${process.arch}; ${isPinned ? 'each server alone on one core, upstream and load on the other' : 'processes not kept on cores of their own'}.`,
    `Node.js ${process.versions.node}. Gateway: ${gateway.join(', ')}. Peers: ${peers.join(', ')}.`,
  ].join('\n');
};

const version = (folder, name) =>
  JSON.parse(readFileSync(fileOf(`${folder}/node_modules/${name}/package.json`), 'utf8')).version;
