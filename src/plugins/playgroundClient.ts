/**
 * What the browser runs after GraphiQL's own code: reads the page's block of data and opens the editor.
 * It is text, not a function, because the compiler here knows no browser and a build may rewrite functions.
 */
export const playgroundScript = `
(() => {
  const page = JSON.parse(document.getElementById('playground').textContent);

  // The editor asks here for the address of each of its workers.
  self.MonacoEnvironment = { getWorkerUrl: (_module, label) => page.workers[label] };

  // Keys of our own: on localhost one GraphiQL follows the other, and each should find its own tabs.
  const prefix = 'intune-graphql:';
  const ownKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  const storage = {
    get length() { return ownKeys().length; },
    getItem: (key) => localStorage.getItem(prefix + key),
    setItem: (key, value) => localStorage.setItem(prefix + key, value),
    removeItem: (key) => localStorage.removeItem(prefix + key),
    clear: () => ownKeys().forEach((key) => localStorage.removeItem(key)),
  };

  // Who comes back finds the tabs of last time. A link with a query opens it in a tab of its own.
  const stored = JSON.parse(storage.getItem('graphiql:tabState'));
  const linked = new URL(location.href).searchParams.get('query');
  const defaultTabs = linked ? [{ query: linked }, ...page.tabs] : page.tabs;
  const last = stored ? stored.tabs[stored.activeTabIndex] : defaultTabs[0];
  const front = linked && linked !== last?.query ? { query: linked } : last;

  // The editor has the keys as soon as it is there, so that Ctrl+Enter runs what is in front.
  const root = document.getElementById('root');
  const focus = (_changes, observer) => {
    const editor = root.querySelector('.graphiql-query-editor :is(textarea, .native-edit-context)');
    if (!editor) return;
    observer.disconnect();
    editor.focus();
  };
  new MutationObserver(focus).observe(root, { childList: true, subtree: true });

  YogaGraphiQL.renderYogaGraphiQL(root, {
    title: page.title,
    storage,
    ...(defaultTabs.length > 0 && { defaultTabs }),
    // What is in front has to be said once more. Left alone, GraphiQL forgets variables and headers of
    // the first tab (graphql/graphiql issue 3392) and adds an empty tab when an untouched page is reloaded.
    initialQuery: front?.query ?? '',
    initialVariables: front?.variables ?? '',
    initialHeaders: front?.headers ?? '',
    // A token typed into the headers stays in memory, and is gone with the page.
    shouldPersistHeaders: false,
  });
})();
`;

/**
 * What is added to GraphiQL's own style: the height of the page, a title on one line, and tabs that stand still. Their animation
 * leaves them displaced on a first visit; they then jump away from under the mouse and the click is lost.
 */
export const playgroundStyle = `
#root { height: 100dvh }
.graphiql-logo { white-space: nowrap }
.graphiql-tab { transform: none !important }
`;
