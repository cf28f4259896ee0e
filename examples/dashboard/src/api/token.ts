import { SetContextLink } from '@apollo/client/link/context';
import { createStore } from './store.ts';

/** The bearer token that the user gave, if any. In memory alone: a reload forgets it, and no other page can read it. */
export const bearerToken = createStore<string | undefined>(undefined);

export const authorization = (): Record<string, string> => {
  const token = bearerToken.get();
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
};

export const authorizationLink = new SetContextLink(({ headers }) => ({
  headers: { ...headers, ...authorization() },
}));
