/** What one click on "unsubscribe" (RFC 8058) needs of the world. */
export interface StopPort {
  /**
   * What the token's letters are, changing nothing: a person's own `digest`, or requests to a `party`. Undefined for a
   * token that no key of ours has signed, or that nobody can stop.
   */
  look(token: string): Promise<'digest' | 'party' | undefined>
  /** Stops them: the digest is turned off, a party is never written to again. Idempotent. False for an unknown token. */
  stop(token: string): Promise<boolean>
}
