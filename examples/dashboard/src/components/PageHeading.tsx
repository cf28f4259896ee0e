import { type ReactNode, useEffect, useRef } from 'react';

let isFirstPage = true;

interface Props {
  readonly title: string;
  /** Below the title: what the page is about, in a line. */
  readonly children?: ReactNode;
  /** What can be done here. */
  readonly actions?: ReactNode;
}

/** The one `h1` of a page. It takes the focus on navigation, so that screen readers say where the user is now. */
export function PageHeading({ title, children, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <header className="page-heading">
      <title>{`${title} · App installs`}</title>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className="page-subtitle">{children}</div>
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </header>
  );
}
