import type { ApolloClient } from '@apollo/client';
import { DevicesOfAppChangedDocument } from '../../generated/graphql.ts';

/** Keeps the device statuses of an app as they are: Apollo Client takes over those that changed by itself. */
export const followDevices = (client: ApolloClient, app: string) =>
  client.subscribe({ query: DevicesOfAppChangedDocument, variables: { app } }).subscribe(({ data }) => {
    for (const nodeId of data?.mobileAppInstallStatusesChanged?.removedNodeIds ?? []) {
      const id = client.cache.identify({ __typename: 'MobileAppInstallStatus', nodeId });
      if (id) client.cache.evict({ id });
    }
  });
