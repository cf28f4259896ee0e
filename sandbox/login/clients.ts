/** An app registration, as far as the token endpoint cares. */
export interface RegisteredClient {
  readonly id: string;
  readonly secret?: string;
  /** A secret that was right until it expired. */
  readonly expiredSecret?: string;
  /**
   * Certificates or public keys in PEM; a client assertion must be signed with one of them. Without any, every
   * assertion that is well formed will do.
   */
  readonly certificates?: readonly string[];
  /** What a user's token may be meant for, if this client is to exchange it: its id and `api://id` when absent. */
  readonly audiences?: readonly string[];
  /** Permissions of Graph that were granted; all that the sandbox knows when absent. */
  readonly scopes?: readonly string[];
}

/** Registered unless `clients` says otherwise. Published here, and worth nothing anywhere else. */
export const defaultClient = {
  id: 'c11e47a0-0000-4000-8000-5a4db0c00001',
  secret: 'sandbox-client-secret',
  expiredSecret: 'sandbox-expired-secret',
} as const satisfies RegisteredClient;

export function audiencesOf({ id, audiences }: RegisteredClient): readonly string[] {
  return audiences ?? [id, `api://${id}`];
}
