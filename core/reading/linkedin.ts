/** LinkedIn profiles in running text, each kept with the person it belongs to. */
import type { Person } from '../introduction/state.ts'
import { folded } from './letters.ts'
import { nameRuns, nameWords, resembles } from './name.ts'

interface Profile {
  url: string
  slug: string
  start: number
}

const PROFILE =
  /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:in|pub)\/([^\s/?#<>"'()[\]{},;|]{2,100})/gi
const MAX_PROFILES = 20

/** True when there may be a profile: most texts have none. */
export const hasProfiles = (text: string): boolean => /linkedin\.com/i.test(text)

function profiles(text: string): Profile[] {
  const found: Profile[] = []
  if (!hasProfiles(text)) return found
  for (const match of text.matchAll(PROFILE)) {
    const slug = match[1]!.replace(/[.:!*_]+$/, '')
    const url = `https://www.linkedin.com/in/${encodeURI(decoded(slug))}`
    if (slug && URL.canParse(url)) found.push({ url, slug: decoded(slug), start: match.index })
    if (found.length === MAX_PROFILES) break
  }
  return found
}

/**
 * The same people, each with their profile: by the name in its address first, else whoever was mentioned last
 * before it, by address or by name. `own`: the introducer, whose profile is nobody's here.
 */
export function withProfiles(text: string, own: Person | undefined, people: readonly Person[]): Person[] {
  const result = people.map(person => ({ ...person }))
  for (const profile of profiles(text)) {
    if (own && slugIs(profile.slug, own) && !people.some(person => slugIs(profile.slug, person))) continue
    const named = result.filter(person => slugIs(profile.slug, person))
    const person = named.length === 1 ? named[0] : nearestBefore(text, profile.start, result)
    if (person && !person.linkedin) person.linkedin = profile.url
  }
  return result
}

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
  return best?.person
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug.replaceAll('%', '')
  }
}
