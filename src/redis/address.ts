/** What is expected where a Redis is named. */
export const redisAddress =
  'redis://host:port or rediss://host:port, before the host :password@ with signs such as / and # percent-encoded';

/**
 * Whether a text names a Redis or Valkey: host, and port, password and number of the database where they are needed. A
 * password with signs that were not encoded makes something else of it, which may be a URL all the same.
 */
export const isRedisAddress = (text: string): boolean => {
  if (!/^rediss?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname, pathname, hash } = new URL(text);
  const isEncoded = !/%(?![\da-f]{2})/i.test(username + password);
  return isEncoded && hostname !== '' && /^\/?\d*$/.test(pathname) && hash === '';
};
