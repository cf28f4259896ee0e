import type { MobileAppPlatform } from '../../generated/graphql.ts';
import { platforms } from '../../states.ts';

export interface Search {
  readonly text: string;
  readonly platform: MobileAppPlatform | undefined;
}

export function searchOf(search: URLSearchParams): Search {
  const platform = search.get('platform');
  return { text: search.get('search') ?? '', platform: isPlatform(platform) ? platform : undefined };
}

const isPlatform = (text: string | null): text is MobileAppPlatform =>
  text !== null && Object.hasOwn(platforms, text);
