import type { Introduction, Person } from '../introduction/state.ts'
import type { Block } from './draft.ts'
import { introducerName, isRequesters } from './letterhead.ts'
import { capital, listOf, nameOf } from './names.ts'
import { quote, wordsFor } from './words.ts'

/**
 * The words of the promise for these readers, with whoever wrote them and to whom: the requester's where they asked for it,
 * and then the introducer's line on why it is worth it is a quote of its own.
 */
export function said(introduction: Introduction, readers: Person[]): Block[] {
  const who = introducerName(introduction)
  if (!isRequesters(introduction))
    return quote(wordsFor(introduction, readers), capital(author(introduction)))
  const { reason, ...asked } = introduction
  return [
    ...quote(wordsFor(asked, readers), `${capital(asker(introduction))} to ${who}`),
    ...(reason === undefined ? [] : quote(wordsFor({ ...asked, words: reason }, readers), capital(who))),
  ]
}

/** Whoever asked for it, by name and never by address. */
export const asker = ({ requesters }: Introduction, max?: number): string => {
  const names = requesters.map(person => nameOf(person, max)).filter(name => name !== undefined)
  return names.length === requesters.length ? listOf(names) : 'the one who asked for it'
}

/** In the forms where the requester had the mail, the words speak to them. */
function author(introduction: Introduction): string {
  const who = introducerName(introduction)
  const readers = introduction.form === 'direct' ? [] : introduction.requesters.map(person => nameOf(person))
  const named = readers.filter(name => name !== undefined)
  return named.length > 0 && named.length === readers.length ? `${who} to ${listOf(named)}` : who
}
