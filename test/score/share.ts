/** `97.5 %`, or `–` of nothing. */
export const share = (part: number, of: number): string =>
  of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`
