import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { playgroundScript } from '../src/plugins/playgroundClient.ts';

const tabs = [
  { query: 'query Welcome($name: String) { hello(name: $name) }', variables: '{ "name": "Ada" }' },
  { query: '{ hello }' },
];

describe('what the browser opens', () => {
  type Tab = { query: string | null; variables?: string | null; headers?: string | null };

  /** Runs the script of the page as a browser would, and returns what GraphiQL is told. */
  function start({
    stored,
    search = '',
    opened = tabs,
  }: {
    stored?: object;
    search?: string;
    opened?: Tab[];
  }) {
    const kept = new Map(stored ? [['intune-graphql:graphiql:tabState', JSON.stringify(stored)]] : []);
    const page = { title: 'Apps', tabs: opened, workers: { graphql: '?asset=graphqlWorker.js' } };
    const told: { defaultTabs?: Tab[]; storage?: Pick<Storage, 'setItem'>; [name: string]: unknown }[] = [];
    const browser = {
      URL,
      location: { href: `http://gateway.test/graphql${search}` },
      document: { getElementById: () => ({ textContent: JSON.stringify(page) }) },
      localStorage: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => kept.set(key, value),
      },
      self: {},
      // Nothing appears here: what has the keys is asked of a real browser, in test/browser.
      MutationObserver: class {
        observe() {}
      },
      YogaGraphiQL: { renderYogaGraphiQL: (_root: unknown, options: object) => told.push({ ...options }) },
    };
    vm.runInNewContext(playgroundScript, browser);
    return { told: told[0] ?? {}, kept };
  }

  it('is the given tabs on a first visit, with the variables of the first', () => {
    const { told } = start({});
    expect(told.defaultTabs).toEqual(tabs);
    expect(told.initialQuery).toBe(tabs[0]?.query);
    expect(told.initialVariables).toBe('{ "name": "Ada" }');
  });

  it('is the tabs of last time for who comes back, with the same one in front', () => {
    const stored = { activeTabIndex: 1, tabs: [{ query: '{ a }' }, { query: '{ b }', variables: null }] };
    const { told } = start({ stored });
    expect([told.initialQuery, told.initialVariables, told.initialHeaders]).toEqual(['{ b }', '', '']);
  });

  it('is the query of a link, in a tab of its own', () => {
    const { told } = start({ search: '?query={linked}' });
    expect(told.defaultTabs).toEqual([{ query: '{linked}' }, ...tabs]);
    expect([told.initialQuery, told.initialVariables]).toEqual(['{linked}', '']);
  });

  it('keeps variables if the link is the query that was in front', () => {
    const stored = { activeTabIndex: 0, tabs: [{ query: '{a}', variables: '{"n":1}' }] };
    expect(start({ stored, search: '?query={a}' }).told.initialVariables).toBe('{"n":1}');
  });

  it('is empty without tabs', () => {
    expect(start({ opened: [] }).told).toMatchObject({ initialQuery: '' });
  });

  it('keeps tabs apart from those of another GraphiQL, and headers out of the storage', () => {
    const { told, kept } = start({});
    told.storage?.setItem('graphiql:query', '{ a }');
    expect([...kept]).toEqual([['intune-graphql:graphiql:query', '{ a }']]);
    expect(told.shouldPersistHeaders).toBe(false);
  });
});
