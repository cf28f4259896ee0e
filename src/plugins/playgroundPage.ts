/** One tab. Its title is the name of the operation in it: GraphiQL knows no other. */
export type PlaygroundTab = {
  readonly query: string;
  readonly variables?: string | undefined;
  readonly headers?: string | undefined;
};

export type PlaygroundOptions = {
  /** Stands on the browser's tab and above the editor. */
  readonly title?: string | undefined;
  /** What a first visitor finds open; the first tab is in front. */
  readonly tabs: readonly PlaygroundTab[];
};

/** Addresses of what the page loads; the workers by the names that the editor has for them. */
type PlaygroundAddresses = {
  readonly style: string;
  readonly script: string;
  readonly workers: Readonly<Record<'editorWorkerService' | 'graphql' | 'json', string>>;
};

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">' +
  '<path fill="#e10098" d="M8 0l7 4v8l-7 4-7-4V4z"/><path fill="#fff" d="M6 4.5v7L12 8z"/></svg>';
const icon = `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** The page around GraphiQL. It holds no script: what differs from page to page is a block of data. */
export function renderPlaygroundPage(
  { title = 'GraphiQL', tabs }: PlaygroundOptions,
  { style, script, workers }: PlaygroundAddresses,
): string {
  const safeTitle = escapeHtml(title);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${safeTitle}</title>
    <link rel="icon" href="${icon}">
    <link rel="stylesheet" href="${style}">
    <script src="${script}" defer></script>
  </head>
  <body>
    <noscript>GraphiQL needs JavaScript.</noscript>
    <div id="root">Loading GraphiQL …</div>
    <script id="playground" type="application/json">${dataBlock({ title: safeTitle, tabs, workers })}</script>
  </body>
</html>
`;
}

// A query may contain "</script>"; as \u003c it is the same JSON and no longer the end of the block.
function dataBlock(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

// GraphiQL puts the title into its header as HTML, so it is escaped for both places.
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
