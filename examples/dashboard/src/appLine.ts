import type { AppFactsFragment } from './generated/graphql.ts';
import { platforms } from './states.ts';

/** Publisher and platform, as far as they are known. */
export const appLine = ({ publisher, platform }: AppFactsFragment): string =>
  [publisher, platform && platforms[platform]].filter(Boolean).join(' · ');
