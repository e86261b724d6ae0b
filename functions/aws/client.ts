/** How every client of AWS is set up: small requests within one region, answered soon or not worth waiting for. */

/** Milliseconds. A call that fails for a moment is made again by the SDK, with growing pauses; then by the queue. */
export const CLIENT = {
  maxAttempts: 4,
  // Connections are kept alive by default. Without `throwOnRequestTimeout` a timeout is merely logged.
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
}

/** Takes away a middleware that copies every request and answer for a log that nobody reads. */
export function unlogged<C extends { middlewareStack: { remove(name: string): boolean } }>(client: C): C {
  client.middlewareStack.remove('loggerMiddleware')
  return client
}
