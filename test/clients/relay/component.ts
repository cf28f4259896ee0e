import {
  commitMutation,
  createOperationDescriptor,
  type Environment,
  type FetchQueryFetchPolicy,
  type FragmentType,
  fetchQuery,
  type GraphQLTaggedNode,
  getPaginationMetadata,
  getPaginationVariables,
  getRefetchMetadata,
  getRequest,
  getValueAtPath,
  type MutationParameters,
  type OperationType,
  type ReaderFragment,
} from 'relay-runtime';
import { observeFragment } from 'relay-runtime/experimental.js';
import { onTestFinished } from 'vitest';

/** A place in an answer that a fragment is spread into, with the type of what the fragment selects. */
interface Key {
  readonly ' $data'?: unknown;
  readonly ' $fragmentSpreads': FragmentType;
}

// What a React component does through Relay's hooks, for tests that have no React.

/** Like `useLazyLoadQuery`: asks, and keeps in the store what was answered. */
export const load = async <Operation extends OperationType>(
  environment: Environment,
  query: GraphQLTaggedNode,
  variables: Operation['variables'],
  fetchPolicy: FetchQueryFetchPolicy = 'network-only',
): Promise<Operation['response']> => {
  const { dispose } = environment.retain(createOperationDescriptor(getRequest(query), variables));
  onTestFinished(dispose);
  const response = await fetchQuery<Operation>(environment, query, variables, { fetchPolicy }).toPromise();
  return response ?? {};
};

/** Like `useFragment`: what the fragment selects, as the store has it now, and how often it was told to the component. */
export const watch = <K extends Key>(
  environment: Environment,
  fragment: ReaderFragment,
  key: K | null | undefined,
) => {
  if (!key) throw new Error(`There is nothing to read ${fragment.name} of.`);
  const seen: Required<K>[' $data'][] = [];
  const { unsubscribe } = observeFragment(environment, fragment, key).subscribe({
    next: (state) => {
      if (state.state === 'ok') seen.push(state.value);
    },
  });
  onTestFinished(unsubscribe);
  const now = (): NonNullable<K[' $data']> => {
    const data = seen.at(-1);
    if (!data) throw new Error(`${fragment.name} has no data.`);
    return data;
  };
  return { now, renders: () => seen.length };
};

/** Like `useRefetchableFragment`: asks for the object again, by the identifier that the compiler found for it. */
export const refetch = async <Operation extends OperationType>(
  environment: Environment,
  fragment: ReaderFragment,
  data: object,
  fetchPolicy?: FetchQueryFetchPolicy,
): Promise<Operation['response']> => {
  const { refetchableRequest } = getRefetchMetadata(fragment, 'refetch');
  return load<Operation>(environment, refetchableRequest, identifierOf(fragment, data), fetchPolicy);
};

/** Like `usePaginationFragment`: whether there is more, and how to ask for it. */
export const pagination = (environment: Environment, fragment: ReaderFragment, data: object) => {
  const { paginationRequest, paginationMetadata, connectionPathInFragmentData } = getPaginationMetadata(
    fragment,
    'pagination',
  );
  const { pageInfo } = getValueAtPath(data, connectionPathInFragmentData);
  const loadNext = (count: number) =>
    load(
      environment,
      paginationRequest,
      getPaginationVariables(
        'forward',
        count,
        pageInfo.endCursor,
        identifierOf(fragment, data),
        {},
        paginationMetadata,
      ),
    );
  return { hasNext: pageInfo.hasNextPage, loadNext };
};

/** Like `useMutation`: changes something, and gives what came of it. */
export const commit = <Mutation extends MutationParameters>(
  environment: Environment,
  mutation: GraphQLTaggedNode,
  variables: Mutation['variables'],
): Promise<Mutation['response']> =>
  new Promise((resolve, reject) => {
    commitMutation<Mutation>(environment, { mutation, variables, onCompleted: resolve, onError: reject });
  });

const identifierOf = (fragment: ReaderFragment, data: object): Record<string, unknown> => {
  const { identifierInfo } = getRefetchMetadata(fragment, 'identifierOf');
  if (!identifierInfo) throw new Error(`${fragment.name} cannot be asked for again.`);
  return {
    [identifierInfo.identifierQueryVariableName]: Reflect.get(data, identifierInfo.identifierField),
  };
};
