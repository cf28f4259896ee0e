import { overviewAddress } from '../routing/route.ts';
import { PageHeading } from './PageHeading.tsx';

/** For addresses that lead nowhere. */
export const NotFoundNotice = ({ what }: { readonly what: 'page' | 'app' | 'user status' }) => (
  <>
    <PageHeading title={`No such ${what}`} />
    <section className="notice">
      <p>There is no {what} at this address. It may have been removed since the link was made.</p>
      <p>
        <a href={overviewAddress}>All apps</a>
      </p>
    </section>
  </>
);
