/** Questions that ask nothing: "how could I refuse?", "why not?", "haven't I said so for years?". */

import { phrases } from './lexicon.ts'
import { DOUBLED, RHETORICAL } from './words/answer/doubled.ts'
import { spoken } from './words/answer/spoken.ts'

const RHETORIC = phrases([...DOUBLED, ...RHETORICAL, ...spoken('rhetorical')])
/** Asked, and yet an answer. */
const WHY_NOT =
  /(?:^\W*|[,;–-] ?)(?:(?:mas|pero|ma|mais|but|aber|maar|e|y|et|and|und|en) )?(?:why not|cómo no|por qué no|warum nicht|pourquoi pas|por ?que não|perché no|waarom niet)\W*$/u
const HAVE_I_NOT =
  /^(?:\P{L}|and |but |oh |well )*(?:haven't|hadn't|didn't|wasn't|don't|weren't|aren't) (?:i|we)(?!\p{L})/u

/** "Oi, tudo bem?": a greeting, in the words of a yes. */
export const GREETS =
  /^(?:e aí,? )?(?:tudo (?:bem|bom)|todo bien|tutto bene|alles (?:gut|klar|goed)|ça va)(?: (?:com você|contigo|con te|bei (?:dir|ihnen)|met (?:je|jou|u)))?$/u

/** Whether a question is one in form alone. Beside a yes, "haven't I …?" tells. */
export const asksNothing = (question: string, granted: boolean): boolean =>
  RHETORIC.test(question) || WHY_NOT.test(question) || (granted && HAVE_I_NOT.test(question))

/** Whether what a question denies is what it tells. */
export const tells = (question: string): boolean => HAVE_I_NOT.test(question)
