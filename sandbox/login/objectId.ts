import { guid, hashText } from '../data/hash.ts';

/** The same id in every token of that user or application. */
export function objectId(name: string, tenant: string): string {
  return guid(hashText(tenant.toLowerCase()), hashText(name.toLowerCase()));
}
