interface Props {
  readonly label: string;
  readonly sorted: 'ascending' | 'descending' | undefined;
  readonly onSort: () => void;
}

/** In a column's head. The order itself is told by `aria-sort` of the head. */
export const SortButton = ({ label, sorted, onSort }: Props) => (
  <button type="button" className="sort-button" onClick={onSort}>
    {label}
    <svg className={`sort-arrow ${sorted ?? ''}`} viewBox="0 0 10 10" aria-hidden="true">
      <path d="M5 1.5v7M2 5.5l3 3 3-3" />
    </svg>
  </button>
);
