import { type ReactNode, useEffect, useRef } from 'react';
import { Skeleton } from './Skeleton.tsx';

interface Props {
  /** Absent while it is being read. */
  readonly title: string | undefined;
  /** Below the title: what the page is about, in a line. */
  readonly children?: ReactNode;
  /** What can be done here. */
  readonly actions?: ReactNode;
}

/**
 * The one `h1` of a page. Once it says something it takes the focus, so that screen readers say where the user is now;
 * but not from something that the user has focused meanwhile, as on the first page of a visit nothing is.
 */
export function PageHeading({ title, children, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isKnown = title !== undefined;
  useEffect(() => {
    if (isKnown && isNavigation && isNothingFocused()) heading.current?.focus({ preventScroll: true });
    if (isKnown) isNavigation = true;
  }, [isKnown]);
  return (
    <header className="page-heading">
      <title>{isKnown ? `${title} · App installs` : 'App installs'}</title>
      <div>
        <h1 ref={heading} tabIndex={-1} aria-busy={!isKnown}>
          {title ?? (
            <>
              <span className="visually-hidden">Loading</span>
              <Skeleton width={16} />
            </>
          )}
        </h1>
        <div className="page-subtitle">{children ?? <Skeleton width={28} />}</div>
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </header>
  );
}

/** False until the first page of the visit is there: browsers announce that one by themselves. */
let isNavigation = false;

/** A link that was followed is gone with its page, which leaves the focus on the body. */
const isNothingFocused = (): boolean => document.activeElement === document.body;
