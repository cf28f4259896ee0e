import type { ApolloClient } from '@apollo/client';
import { AppsByPageDocument, type AppsByPageQuery } from '../../generated/graphql.ts';

/** Shows the first apps; `showMore` adds the next page to them, where there is one. */
export const showApps = (client: ApolloClient, show: (apps: AppsByPageQuery['mobileApps']) => void) => {
  const list = client.watchQuery({ query: AppsByPageDocument, variables: { first: 15 } });
  const shown = list.subscribe(({ data, dataState }) => {
    if (dataState === 'complete') show(data.mobileApps);
  });
  const showMore = async (): Promise<void> => {
    const { hasNextPage, endCursor } = list.getCurrentResult().data?.mobileApps?.pageInfo ?? {};
    if (hasNextPage) await list.fetchMore({ variables: { after: endCursor } });
  };
  return { showMore, stop: () => shown.unsubscribe() };
};
