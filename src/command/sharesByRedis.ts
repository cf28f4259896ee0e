import type { Config } from '../config.ts';

/** Whether workers count together what they send as replicas do, without their primary process. */
export const sharesByRedis = ({ budget }: Pick<Config, 'budget'>): boolean => budget?.redisUrl !== undefined;
