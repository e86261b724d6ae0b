/** What a text was found to be, for it is asked for the same more than once, by those who ask for different reasons. */

/** Texts that are remembered. */
const TEXTS = 16

/**
 * @param find a pure function of a text, that gives anything but undefined.
 * @param longest characters of a text that is remembered.
 */
export function remembered<Found>(find: (text: string) => Found, longest = 1000): (text: string) => Found {
  const known = new Map<string, Found>()
  return text => {
    if (text.length > longest) return find(text)
    let found = known.get(text)
    if (found === undefined) {
      if (known.size === TEXTS) known.clear()
      found = find(text)
      known.set(text, found)
    }
    return found
  }
}
