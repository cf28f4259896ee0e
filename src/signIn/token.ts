/** An access token for Graph, and when it stops being of use. Moments are milliseconds since the epoch. */
export interface Token {
  readonly value: string;
  /** From then on a new one is fetched, while this one still serves. */
  readonly renewAt: number;
  /** From then on it is not handed out any more. It expires a little later, so that an operation can end with it. */
  readonly usableUntil: number;
}

const minute = 60_000;

/**
 * Plans the life of a token that was given just now. The login host may say itself when it is to be renewed; otherwise
 * that is five minutes before its end, as Microsoft's libraries do it. Of a short life both margins are a part.
 */
export const planToken = (value: string, expiresAt: number, renewAt: number | undefined): Token => {
  const life = expiresAt - Date.now();
  return {
    value,
    renewAt: renewAt ?? expiresAt - Math.min(5 * minute, life / 4),
    usableUntil: expiresAt - Math.min(minute, life / 20),
  };
};
