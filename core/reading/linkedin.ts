/** LinkedIn profiles in running text, each kept with the person it belongs to. */
import type { Person } from '../introduction/state.ts'
import { folded } from './letters.ts'
import { type NameRun, nameRuns, nameWords, resembles } from './name.ts'
import { isCalled } from './people.ts'

interface Profile {
  url: string
  slug: string
  start: number
  end: number
}

const PROFILE =
  /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:mwlite\/|m\/)?(?:in|pub)\/([^\s/?#<>"'()[\]{},;|]{2,100})/gi
const MAX_PROFILES = 20

/** True when there may be a profile: most texts have none. */
export const hasProfiles = (text: string): boolean => /linkedin\.com/i.test(text)

function profiles(text: string): Profile[] {
  const found: Profile[] = []
  if (!hasProfiles(text)) return found
  for (const match of text.matchAll(PROFILE)) {
    const slug = match[1]!.replace(/[.:!*_]+$/, '')
    const url = `https://www.linkedin.com/in/${encodeURI(decoded(slug))}`
    if (slug && URL.canParse(url)) {
      const start = match.index
      found.push({ url, slug: decoded(slug), start, end: start + match[0].length })
    }
    if (found.length === MAX_PROFILES) break
  }
  return found
}

/** Whom the words beside a profile may mean: the introducer, whose profile is nobody's here, and whom they write to. */
interface Sides {
  introducer?: Person | undefined
  addressed?: Person | undefined
}

/**
 * The same people, each with their profile: by the name in its address first, then by the words beside it, else whoever
 * was mentioned last before it, by address or by name.
 */
export function withProfiles(
  text: string,
  { introducer, addressed }: Sides,
  people: readonly Person[],
): Person[] {
  const result = people.map(person => ({ ...person }))
  const belongsTo = ({ slug, start, end }: Profile): Person | undefined => {
    const named = result.filter(person => slugIs(slug, person))
    if (named.length === 1) return named[0]
    if (introducer && slugIs(slug, introducer) && named.length === 0) return undefined
    const [after] = nameRuns(AFTER.exec(text.slice(end, end + 200))?.[1] ?? '')
    const called = after && result.filter(person => isCalled(after.name, person))
    if (called?.length === 1) return called[0]
    const whose = WHOSE.exec(text.slice(Math.max(0, start - SAID), start))?.groups
    if (whose?.mine) return undefined
    if (whose?.yours) return result.find(({ address }) => address === addressed?.address)
    return nearestBefore(text, start, result)
  }
  for (const profile of profiles(text)) {
    const person = belongsTo(profile)
    if (person && !person.linkedin) person.linkedin = profile.url
  }
  return result
}

/** "https://… (Bob)": whose it is stands after it. */
const AFTER = /^[^\s()]{0,150}\s?\(([^()\n@]{2,40})\)/u
const PROFILES = '(?:own |old |new )?(?:linked-?in|profi|perfil|page|link)'
/** Whose profile the words right before it say that it is, but for "her", which may be anybody's. */
const WHOSE = new RegExp(
  `(?<!\\p{L})(?:(?<mine>(?:my|mein|mon|mi|meu|mio|mijn|min|mój|мой|мій|benim) ${PROFILES}|(?:i['’]m|i am|ich bin|je suis) (?:here|at|on|hier|ici))|(?<yours>(?:your|dein|deinem|ton|votre|tu|teu|tuo|je|jouw|uw|din|twój|твой|твій|ваш|senin) ${PROFILES}|(?:you are|you['’]re|du bist|tu es) (?:here|at|on|hier|ici)))(?!s(?!\\p{L}))[^.!?\\n@]{0,60}(?:[.!?:]\\s{0,3})?$`,
  'iu',
)

/** What somebody says before a link to themselves. */
const MINE =
  /(?<![\p{L}])(?:my|me|i['’]m|i am|mein\p{L}{0,2}|mich|mon|ma|mi|meu|minha|mio|mia|mijn|min|mitt|mój|moja|můj|мой|мо[яї]|benim|私の|我的|제)(?![\p{L}])[^.!?\n]{0,60}$/iu
/** Characters before a link in which it is said whose it is. */
const SAID = 100

/**
 * The profile that a writer gives as theirs: the one with their name in its address, or that they call their own, or that
 * stands in what they wrote and not in their words, which is their signature.
 */
export function ownProfile(written: string, words: string, person: Person): string | undefined {
  const found = profiles(written)
  const own =
    found.find(({ slug }) => slugIs(slug, person)) ??
    found.find(({ start }) => MINE.test(written.slice(Math.max(0, start - SAID), start))) ??
    found.find(({ url }) => !profiles(words).some(said => said.url === url))
  return own?.url
}

/** boblee, bob-lee-1a2b3c and blee are Bob Lee's. */
function slugIs(slug: string, person: Person): boolean {
  const plain = folded(slug).replace(/[^\p{L}]/gu, '')
  if (person.name) {
    const words = nameWords(person.name).filter(word => word.length > 1)
    if (words.length > 1 && words.every(word => plain.includes(word))) return true
    if (resembles(person.name, `${folded(slug)}@linkedin.com`)) return true
  }
  const localpart = folded(person.address.split('@', 1)[0]!).replace(/[^\p{L}]/gu, '')
  return localpart.length > 3 && plain.startsWith(localpart)
}

function nearestBefore<P extends Person>(text: string, before: number, people: readonly P[]): P | undefined {
  const left = text.slice(Math.max(0, before - 2000), before)
  const names = nameRuns(left)
  let best: { person: P; at: number } | undefined
  for (const person of people) {
    const first = nameWords(person.name ?? '')[0]
    const called = first ? names.findLast(run => nameWords(run.name)[0] === first)?.start : undefined
    const at = Math.max(left.toLowerCase().lastIndexOf(person.address), called ?? -1)
    if (at >= 0 && (!best || at > best.at)) best = { person, at }
  }
  const last = names.at(-1)
  const isBest = !last || !best || last.start <= best.at || people.some(one => isCalled(last.name, one))
  return isBest || !isAnothers(left, last) ? best?.person : undefined
}

/** "He worked with Greta Holm (https://…)": it is hers, and neither a house's nor a word for what it is. */
const isAnothers = (left: string, { name, start, end }: NameRun): boolean =>
  nameWords(name).length > 1 &&
  !/linkedin|pro?fil/i.test(name) &&
  /^[\s(<[:,–—-]{0,4}$/u.test(left.slice(end)) &&
  !/(?:,|(?<!\p{L})(?:from|of|at|for|bei|von|de|da|di|chez|van|på))\s{0,2}$/iu.test(left.slice(0, start))

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug.replaceAll('%', '')
  }
}
