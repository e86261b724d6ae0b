import type { Keys } from './mail/token.ts'

/** What every part of the heart knows about the service it belongs to. */
export interface Service {
  /** The domain Kept receives mail at, lower case: `kept.test`. */
  domain: string
  /** The keys that sign token addresses. */
  keys: Keys
  /** Where the answer page is, without a trailing slash: `http://localhost:8025`. */
  web: string
}

/** The address promises are copied to. */
export const introAddress = (service: Service): string => `intro@${service.domain}`
