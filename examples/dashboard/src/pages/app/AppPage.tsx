import { useQuery } from '@apollo/client/react';
import { appLine } from '../../appLine.ts';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { Failures } from '../../components/Failures.tsx';
import { NotFoundNotice } from '../../components/NotFoundNotice.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { AppDetailsDocument } from '../../generated/graphql.ts';
import { AppLists } from './AppLists.tsx';
import { CountersCard } from './CountersCard.tsx';
import { LiveIndicator } from './LiveIndicator.tsx';
import { Systems } from './Systems.tsx';
import { useLiveCounters } from './useLiveCounters.ts';
import { WhyCard } from './WhyCard.tsx';

/** One app: how it fares, why it fails where it fails, and its devices and users. */
export default function AppPage({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(AppDetailsDocument, { variables: { id }, errorPolicy: 'all' });
  const live = useLiveCounters(id);
  const app = data?.mobileApp;
  if (app === null && !error) return <NotFoundNotice what="app" />;
  const isUnreadable = !app && error !== undefined;
  return (
    <>
      <Breadcrumb />
      <PageHeading
        title={isUnreadable ? 'App' : app ? (app.displayName ?? app.id) : undefined}
        actions={!isUnreadable && <LiveIndicator {...live} />}
      >
        {isUnreadable ? '' : app && appLine(app)}
      </PageHeading>
      <Failures error={error} retry={() => void refetch()} />
      {!isUnreadable && (
        <>
          <div className="columns">
            <CountersCard summary={app?.installSummary}>
              <Systems breakdown={app?.deviceStatusBreakdown} />
            </CountersCard>
            <WhyCard breakdown={app?.deviceStatusBreakdown} />
          </div>
          <AppLists id={id} />
        </>
      )}
    </>
  );
}
