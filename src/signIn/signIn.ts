/** How upstream requests get their token. */
export interface SignIn {
  /**
   * The token for upstream requests, given the bearer token that the caller sent. No promise where it is there already:
   * what comes after it in a request then needs none either.
   * @throws GatewayError, or rejects with it, when there is none to be had, before anything is sent upstream.
   */
  tokenFor(bearer: string | undefined): string | Promise<string>;
  /** Names who reads, without telling the token: callers with the same name see the same of Graph. */
  ownerOf(bearer: string | undefined): string;
  /** Told when Graph has refused a token, with what it asked for in a claims challenge. */
  refused(token: string, claims: string | undefined): void;
  /**
   * Proves that the gateway can sign in, as far as that needs no caller. Returns the token that upstream requests will
   * have, unless it is the caller's to bring.
   * @throws GatewayError
   */
  check(): Promise<string | undefined>;
  /** Where a client sends its user to sign in. */
  readonly authorizationUri: string;
  close(): void;
}
