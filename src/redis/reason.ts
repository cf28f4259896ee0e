/**
 * Why Redis is away, in a word that holds no secret: the code of a connection's error, or the first word of what Redis
 * answered, which may repeat in the others what it was told, passwords included.
 * @returns undefined where there is no more to say than that the connection ended.
 */
export const reasonOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error.message === 'Command timed out') return 'no answer in time';
  if (error.message.startsWith('ERR DB index')) return 'no such database';
  return /^(?:Ready check failed: )?([A-Z]+)\b/.exec(error.message)?.[1];
};
