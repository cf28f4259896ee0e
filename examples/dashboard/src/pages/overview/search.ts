import type { MobileAppFilter, MobileAppPlatform } from '../../generated/graphql.ts';
import { platforms } from '../../states.ts';

export interface Search {
  readonly text: string;
  readonly platform: MobileAppPlatform | undefined;
}

export function searchOf(search: URLSearchParams): Search {
  const platform = search.get('platform');
  return { text: search.get('search') ?? '', platform: isPlatform(platform) ? platform : undefined };
}

export const filterOf = ({ text, platform }: Search): MobileAppFilter => ({
  ...(text && { or: spellingsOf(text).map((spelling) => ({ displayName: { contains: spelling } })) }),
  ...(platform && { platform: { eq: platform } }),
});

/** Whether `edge` finds Edge is up to Graph. So the usual spellings are asked for too; it stays one request. */
const spellingsOf = (text: string): readonly string[] => {
  const lower = text.toLowerCase();
  const titled = lower.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return [...new Set([text, lower, titled])];
};

const isPlatform = (text: string | null): text is MobileAppPlatform =>
  text !== null && Object.hasOwn(platforms, text);
