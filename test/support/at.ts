/** A list's row that the test knows to be there. */
export const at = <T>(rows: readonly T[], index: number): T => {
  const row = rows[index];
  if (row === undefined) throw new Error(`There is no row ${index}; there are ${rows.length}.`);
  return row;
};
