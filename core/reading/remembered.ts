/** What a text was found to be, for it is asked for the same more than once, by those who ask for different reasons. */

/** Characters of a text that is remembered, and how many are. */
const [LONGEST, TEXTS] = [1000, 16]

/** @param find a pure function of a text, that gives anything but undefined. */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>()
  return text => {
    if (text.length > LONGEST) return find(text)
    let found = known.get(text)
    if (found === undefined) {
      if (known.size === TEXTS) known.clear()
      found = find(text)
      known.set(text, found)
    }
    return found
  }
}
