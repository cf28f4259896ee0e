import { type ReactNode, useEffect, useRef } from 'react';
import { operationCosts } from '../api/cost.ts';
import { overviewAddress } from '../routing/route.ts';
import { useScrollPosition } from '../routing/useScrollPosition.ts';
import { CostBadge } from './CostBadge.tsx';
import { ThemeToggle } from './ThemeToggle.tsx';

interface Props {
  /** The page that is shown; with another one its costs start at nothing. */
  readonly path: string;
  readonly children: ReactNode;
}

/** What stands around every page. */
export function Frame({ path, children }: Props) {
  const main = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each page anew
  useEffect(() => operationCosts.set([]), [path]);
  useScrollPosition(path);
  return (
    <>
      <button type="button" className="skip-link" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <header className="top-bar">
        <div className="top-bar-inner">
          <a className="brand" href={overviewAddress}>
            <svg viewBox="0 0 32 32" aria-hidden="true">
              <rect width="32" height="32" rx="8" />
              <path d="M8 22v-5m8 5V10m8 12v-8" />
            </svg>
            App installs
          </a>
          <div className="top-bar-tools">
            <CostBadge />
            <ThemeToggle />
          </div>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
