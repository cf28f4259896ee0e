import type { Page } from 'playwright-core';

/** The rows of the page's list that are in sight, by the heads of its columns. Waits until there are any. */
export const rowsOf = async (page: Page): Promise<Record<string, string>[]> => {
  const table = page.locator('table[aria-rowcount]');
  await table.locator('tbody tr[aria-rowindex]').first().waitFor();
  const heads = await table.locator('thead th').allInnerTexts();
  const rows = await table.locator('tbody tr[aria-rowindex]').all();
  const cells = await Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
  return cells.map((texts) =>
    Object.fromEntries(heads.map((head, index) => [head.trim(), (texts[index] ?? '').trim()])),
  );
};

/** The first number in a text, without the signs that group its digits. */
export const numberOf = (text: string | undefined): number =>
  Number(text?.replace(/[,\s\u202f]/g, '').match(/-?\d+(\.\d+)?/)?.[0]);
