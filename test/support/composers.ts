import * as apollo from '@apollo/composition';
import * as guild from '@theguild/federation-composition';
import { federateSubgraphs, ROUTER_COMPATIBILITY_VERSION_ONE } from '@wundergraph/composition';
import { parse } from 'graphql';

/** A subgraph as composers take it. */
interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** What a composer made of some subgraphs, and all that it had to say about them. */
interface Composition {
  readonly supergraphSdl: string | undefined;
  readonly errors: readonly string[];
  readonly hints: readonly string[];
}

const withDocuments = (subgraphs: readonly Subgraph[]) =>
  subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));

const messagesOf = (problems: readonly { readonly message: string }[] = []): string[] =>
  problems.map(({ message }) => message);

/** The three composers that are packages of their own. */
export const composers: Readonly<Record<string, (subgraphs: readonly Subgraph[]) => Composition>> = {
  '@apollo/composition': (subgraphs) => {
    const { supergraphSdl, errors, hints } = apollo.composeServices(withDocuments(subgraphs));
    return { supergraphSdl, errors: messagesOf(errors), hints: messagesOf(hints) };
  },
  '@theguild/federation-composition': (subgraphs) => {
    const { supergraphSdl, errors } = guild.composeServices(withDocuments(subgraphs));
    return { supergraphSdl, errors: messagesOf(errors), hints: [] };
  },
  '@wundergraph/composition': (subgraphs) => {
    const result = federateSubgraphs({
      subgraphs: withDocuments(subgraphs).map(({ typeDefs, ...rest }) => ({
        ...rest,
        definitions: typeDefs,
      })),
      version: ROUTER_COMPATIBILITY_VERSION_ONE,
    });
    return {
      supergraphSdl: undefined,
      errors: result.success ? [] : messagesOf(result.errors),
      hints: messagesOf(result.warnings),
    };
  },
};
