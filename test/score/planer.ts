/** planer comes without types. */
// @ts-expect-error
import planer from 'planer'

export const extractFromPlain: (body: string) => string = planer.extractFromPlain
