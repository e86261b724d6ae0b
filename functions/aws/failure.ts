import { Conflict, PortError } from '../../core/ports.ts'

/** Does what `doing` says, an AWS call or several; whatever goes wrong, save what the port has a name for, is a PortError. */
export type Reported = <T>(doing: string, work: () => Promise<T>) => Promise<T>

/** Whatever AWS refuses is transient, unless `permanent` says that no repetition of this very call can help. */
export const reporting =
  (permanent: (error: Error) => boolean): Reported =>
  async (doing, work) => {
    try {
      return await work()
    } catch (thrown) {
      if (thrown instanceof Conflict || thrown instanceof PortError) throw thrown
      const error = thrown instanceof Error ? thrown : new Error(String(thrown))
      throw new PortError(`cannot ${doing}: ${error.name}: ${error.message}`, {
        permanent: permanent(error),
        cause: error,
      })
    }
  }

/** The name that AWS gives an error, of an SDK client's or of any. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')
