interface Props {
  /** Width in characters of the text that will stand here. */
  readonly width: number;
}

/** Stands in for a text that is being read, in its place and its size. */
export const Skeleton = ({ width }: Props) => (
  <span className="skeleton" style={{ width: `${width}ch` }} aria-hidden="true" />
);
