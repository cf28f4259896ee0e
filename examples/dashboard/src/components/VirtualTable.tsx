import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface Column<Row> {
  readonly name: string;
  readonly header: ReactNode;
  readonly sorted?: 'ascending' | 'descending' | undefined;
  readonly className?: string;
  readonly cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Rows of the whole list, read or not; -1 if that is not known. */
  readonly total: number;
  /** Reads on; absent at the end of the list, and while it reads. */
  readonly readOn?: (() => void) | undefined;
}

/** Of two lines of text; what is taller, as on narrow screens, is measured. */
const usualRowHeight = 61;

/**
 * A real table that scrolls with the page and holds only the rows in sight: one empty row above and below keeps their
 * places. Assistive technology learns the true numbers from `aria-rowcount` and `aria-rowindex`.
 */
export function VirtualTable<Row>({ caption, columns, rows, keyOf, total, readOn }: Props<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    setScrollMargin((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: rows.length,
    estimateSize: () => usualRowHeight,
    overscan: 10,
    scrollMargin,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1);
  const isAtEnd = last !== undefined && last.index >= rows.length - 1;
  useEffect(() => {
    if (isAtEnd) readOn?.();
  }, [isAtEnd, readOn]);

  return (
    <table className="table" aria-rowcount={total < 0 ? -1 : total + 1}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map(({ name, header, sorted, className }) => (
            <th key={name} scope="col" className={className} aria-sort={sorted}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Gap height={(items[0]?.start ?? scrollMargin) - scrollMargin} />
        {items.map(({ index, key }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <tr key={key} ref={virtualizer.measureElement} data-index={index} aria-rowindex={index + 2}>
              {columns.map(({ name, className, cell }) => (
                <td key={name} className={className}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          );
        })}
        <Gap height={virtualizer.getTotalSize() - ((last?.end ?? scrollMargin) - scrollMargin)} />
      </tbody>
    </table>
  );
}

/** One cell, however many columns are in sight: a span over hidden ones would bring them back. */
const Gap = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without content, which takes no focus
    <tr aria-hidden="true" className="table-gap">
      <td style={{ height }} />
    </tr>
  ) : null;
