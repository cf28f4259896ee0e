import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { isRow } from './upstream.ts';

/** A ticket about an app, and about statuses of it by the keys of a status or by its node id. */
export interface Ticket {
  readonly number: string;
  readonly app?: { readonly id: string };
  readonly deviceStatus?: {
    readonly mobileAppId: string;
    readonly userAppInstallStatusId: string | null;
    readonly id: string;
  };
  readonly userStatus?: { readonly nodeId: string };
}

export const serviceDeskSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key", "@shareable"])

  type Query {
    tickets(first: Int): TicketConnection!
  }

  type TicketConnection {
    nodes: [Ticket!]!
    pageInfo: PageInfo!
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }

  type Ticket @key(fields: "number") {
    number: ID!
    app: MobileApp
    deviceStatus: MobileAppInstallStatus
    userStatus: UserAppInstallStatus
  }

  type MobileApp @key(fields: "id") {
    id: ID!
    rating: Int!
  }

  type MobileAppInstallStatus @key(fields: "mobileAppId userAppInstallStatusId id") {
    mobileAppId: ID!
    userAppInstallStatusId: ID
    id: ID!
    note: String!
  }

  type UserAppInstallStatus @key(fields: "nodeId") {
    nodeId: ID!
    note: String!
  }
`;

/** A subgraph of another team: tickets about what the gateway knows, and notes on it. `tickets` is read anew each time. */
export const createServiceDesk = (tickets: readonly Ticket[]) => {
  const note = (entity: unknown): string => {
    const { __typename, ...keys } = isRow(entity) ? entity : {};
    return `Noted of ${JSON.stringify(keys)}.`;
  };
  const resolvers = {
    Query: {
      tickets: (_root: unknown, { first }: { readonly first?: number }) => ({
        nodes: tickets.slice(0, first),
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      }),
    },
    Ticket: { __resolveReference: ({ number }: Ticket) => tickets.find((each) => each.number === number) },
    MobileApp: { rating: ({ id }: { readonly id: string }) => id.length % 5 },
    MobileAppInstallStatus: { note },
    UserAppInstallStatus: { note },
  };
  return createYoga({
    schema: buildSubgraphSchema([{ typeDefs: parse(serviceDeskSdl), resolvers }]),
    logging: false,
  });
};
