/** Whether they say that they do not know who asks. */

import { deniesKnowing } from './acquaintance.ts'
import { phrases } from './lexicon.ts'
import { spoken } from './words/answer/spoken.ts'
import {
  KNEW_NOT,
  NO_SUCH,
  STRANGER,
  STRANGER_WHOLE,
  WHO_FITS,
  WHO_IS,
  WHOM,
} from './words/answer/stranger.ts'

export const STRANGER_ANY = phrases(STRANGER)
const WHOLE = phrases(STRANGER_WHOLE)
/** "Bu konuda pek bir şey bilmiyorum": what they know little of is no person. */
const MODEST = phrases(spoken('modest'))
const WHO = new RegExp(WHO_IS, 'u')
const NOBODY = new RegExp(`(?<!\\p{L}(?!'s ))${NO_SUCH}([\\p{L}'-]+)`, 'u')
/** "Dana chi?", "¿Qué Dana?" */
const WHICH = /^\P{L}*(?:which|what|qu[eé]|quelle?|quale?|qual|welche[rs]?|welke) ([\p{L}'-]+)\P{L}*$/u
const WHO_BEHIND = /([\p{L}'-]+),? (?:who|chi|qui(?: ça)?|qui[eé]n|quem|wer|wie)\P{L}*$/u
const NAMED =
  /^[\s,:]*(?:(?:with|mit|avec|con|com|met|an|eine[nmr]?|ein|all|any|questa|signor[a]?|senhora?|señora?|frau|herrn?|madame|monsieur|mme|mevrouw|meneer|mrs?|ms|van|von|di|da|of|qui|c'est|quién|quien|quem|chi|wer|wie|who|that|any|anyone|anybody|a|de|called|named|by|of|is|es|è|est|ist|sia|seja|the|name|keine[nr]?|kein|nessun[oa]?|nenhum[a]?|ning[uú]n[oa]?|quest[oae]|quel(?:la|lo)?|est[ea]|es[ea]|cette?|dies(?:er|e|en)|deze|die|aucune?|geen|wer|wie|la|il|o|el) ){0,4}(\p{Lu}[\p{L}'-]+)/u
const AT_THE_END =
  /^\W*(?:sorry|to me|i'm afraid|at all|whatsoever|here|have we|do i|i think|i believe|is|es|è|sia|est|ist|seja|as far as i know|afaik|to my knowledge|in my life|du tout|de rien|affatto|per niente|in vita mia|prima d'ora|auparavant|[^.]{0,30}(?:erreur|tromp\p{L}*|mauvaise (?:personne|adresse)|sbagliat\p{L}*|errore|équivoqu\p{L}*))?\W*$/iu
/** After it: whoever it is that introduces. */
const ASKS_FOR_US =
  /^[^.,;!?]{0,40}(?:recommend(?:ing|ed|s)|introduc(?:ing|ed|es)|referr(?:ing|ed)|suggest(?:ing|ed|s)|vouch\p{L}*|nominat\p{L}*|(?<!(?:you|dana|she|he|they) )(?:sent|writing|wrote)|put (?:my name |me )?forward|gave (?:you )?my \p{L}+) ?(?:me|to me|this|us|my name forward|me forward)?(?!\p{L})|^ ?(?:the |this |your )?(?:sender|introducer|referrer)(?!\p{L})/u
/** "Now I really don't know": not whom. */
const UNDECIDED =
  /^\W*(?:(?:sorry|hmm|oh|ooh|ah|erm?|um|now|honestly|really|well|but|and|so|just|still|maybe|perhaps|to be honest),? ){0,4}(?:i )?(?:really |just |honestly |still )?don't know(?: yet| now| really| any more)?(?:, (?:love|dear|darling|mate|pal|dana|hun))?\W*$/
/** "Judith Lopes ken ik niet, …", "Dana I don't know": the name comes first. */
const BEFORE =
  /(?<=^|[\s(])(?!(?:Sorry|Honestly|Frankly|Now|Hmm|Well|Yes|No|But|And|So)(?!\p{L}))(\p{Lu}[\p{Ll}'-]+)(?: \p{Lu}[\p{L}'-]+)*,?(?: I)? $/u
/** A name typed without a capital. */
const NEXT = /^ (?:(?:any|a|this) )?([\p{L}'-]+)/u
/** "I open nothing from people I don't know": from whomever. */
const ANYBODY =
  /(?<!\p{L})(?:persone|gente|chi|qualcuno|sconosciuti|numeri|indirizzi|personas?|alguien|nadie|desconocidos|n[uú]meros|gens|personnes|quelqu'un|inconnus|pessoas?|algu[eé]m|ningu[eé]m|desconhecidos) (?:(?:che|que|a (?:la|las|los|quien(?:es)?)|con quien(?:es)?|com quem|quem) )?$|(?<!\p{L})(?:people|persons?|senders|anyone|anybody|numbers|addresses|someone|somebody|strangers) (?:(?:that |who |whom )?(?:I|we) |(?:that |who |whom ))?$|(?<!\p{L})(?:któr\p{L}+|kogo|kter\p{L}+|ktor\p{L}+|котор\p{L}+|кого|яких|якого|якої|akiket|akit|pe care|που|joita|jota|ketä) $/iu
/** "I haven't met anyone new since lockdown": how they live. */
const ANEW =
  /^ ?(?:any(?:one|body)|many people|a soul)(?: (?:new|else|interesting|like (?:that|this|her|him)))?(?: (?:since|in (?:years|ages|months|weeks|a|the last|so)|for (?:years|ages|months|weeks|a|the last|so)|lately|recently|these days|round here|outside))(?!\p{L})/iu
/** "I don't know Dana well", "never met her in person": how well, and not whether. */
const HOW_WELL =
  /^ ?(?:[\p{L}'-]+ ){1,2}(?:(?:all|that|very|too|so|terribly|particularly|really|especially|exactly) ){0,3}(?:well|closely|long|in person|personally|face to face|properly|in the flesh|intimately|much)(?!\p{L})/iu
const OVER =
  /^\W*$|^(?: (?:proprio|affatto|per niente|neanche|du tout|de nada|at all|überhaupt|sorry|van haar noch pluim|van geen kanten))+\W*$|^(?: \p{L}+)?[,;]|^ (?:and|en|y|e|et|und|so)(?!\p{L})/u
const PRONOUN =
  /^ ?(?:(?:her|him)(?! (?!before|at|either|in|from|until|till|and|or|nor|but|so|personally|myself|here|yet|ever|sorry|to|as)\p{L})|them|the (?:lady|woman|gentleman|man|person|girl|chap|fellow|name|party)|la|lo|le|sie|ihn|haar|hem|persona|personne|person|pessoa|persoon|\p{L}{0,4} ?(?:persona|person|personne|pessoa|persoon))(?![\p{L}])/u

/**
 * Nobody need know whom they would be introduced to; of anybody else it is what they tell us.
 * @param strangers names of those they would be introduced to. @param asker names of who asks. Both in lower case.
 * @param granted whether they say yes as well, so that "I don't know her" is about whom they would meet.
 */
export function whoIsUnknown(
  lower: string,
  raw: string,
  strangers: readonly string[],
  asker: readonly string[],
  granted: boolean,
): 'stranger' | 'expected' | undefined {
  if (deniesKnowing(lower, asker)) return 'stranger'
  const who = WHO.exec(lower)
  if (who && asker.includes(who.slice(1).find(Boolean)!)) return 'stranger'
  if (asker.includes((WHO_BEHIND.exec(lower) ?? WHICH.exec(lower))?.[1] ?? '')) return 'stranger'
  if (!granted && asker.includes(NOBODY.exec(lower)?.[1] ?? '')) return 'stranger'
  if (KNEW_NOT.test(lower) || UNDECIDED.test(lower) || MODEST.test(lower)) return undefined
  if (!granted && WHOLE.test(lower) && !strangers.some(name => lower.includes(name))) return 'stranger'
  let left = lower
  // "You must be mistaken, I know nobody of that name": each that they say of whom they do not know.
  for (let turn = 0; turn < 4; turn += 1) {
    const found = STRANGER_ANY.exec(left)
    if (!found) return undefined
    const unknown = whom(found, raw, strangers, asker, granted)
    if (unknown) return unknown
    left =
      left.slice(0, found.index) +
      found[0].replace(/\p{L}/gu, ' ') +
      left.slice(found.index + found[0].length)
  }
  return undefined
}

/** "Dana Fox? Who is that?": where the second of the two is. */
export const asksWhoThatIs = (texts: readonly string[], asker: readonly string[]): number =>
  texts.findIndex(
    (text, at) =>
      at > 0 &&
      WHO_IS_THAT.test(text) &&
      /\p{L}/u.test(texts[at - 1]!) &&
      wordsOf(texts[at - 1]!).every(word => asker.includes(word)),
  )
const WHO_IS_THAT =
  /^(?:(?:and|sorry|but),? )?who(?: the \p{L}+| on earth)?(?:'s| is| was) (?:that|this|she|he|it)(?: supposed to be| exactly| please)?$/iu

/** "No recollection of any acquaintance with a Ms Fox": whoever stands behind it. */
const OF_NOBODY =
  /(?:pleasure|honou?r|privilege|recollection|memory|acquaint\p{L}*|record|trace|connection|dealings)(?: [\p{L}]+){0,3}$/u
/** "I don't recall working with a Dana Fox" */
const DEALT_WITH =
  /^ (?:ever )?(?:working|dealing|speaking|talking|doing|being|having|studying|sharing|corresponding|crossing)(?!\p{L})/u
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}'-]+/gu) ?? []
/** The rest of its clause. */
const restOf = ({ 0: found, index }: RegExpExecArray, raw: string): string =>
  raw
    .slice(index + found.length)
    .split(/[.;!?]/, 1)[0]!
    .slice(0, 60)

/** Who it is that they say they do not know. */
function whom(
  found: RegExpExecArray,
  raw: string,
  strangers: readonly string[],
  asker: readonly string[],
  granted: boolean,
): 'stranger' | 'expected' | undefined {
  if (strangers.some(name => found[0].includes(`${name} and i`))) return 'expected'
  // The phrase itself may hold the name: "nobody called Dana has ever worked with".
  const named = (found[0].match(/[\p{L}'-]+/gu) ?? []).some(word => asker.includes(word))
  if (named) return 'stranger'
  if (strangers.some(name => wordsOf(found[0]).includes(name))) return 'expected'
  const rest = restOf(found, raw)
  const ofWhom = OF_NOBODY.test(found[0]) || DEALT_WITH.test(rest)
  if (ofWhom && wordsOf(rest).some(word => asker.includes(word))) return 'stranger'
  if (ANYBODY.test(raw.slice(0, found.index))) return undefined
  // The phrase itself may end in "who" or "anyone".
  const who = /(?: who| anyone| anybody)?$/.exec(found[0])!
  if (WHO_FITS.test(raw.toLowerCase().slice(found.index + who.index))) return undefined
  const after = raw.slice(found.index + who.index)
  if (HOW_WELL.test(after)) return undefined
  if (ANEW.test(after)) return granted ? 'expected' : undefined
  const before = BEFORE.exec(raw.slice(0, found.index))?.[1]
  const next = NEXT.exec(after)?.[1]?.toLowerCase()
  if (next !== undefined && asker.includes(next)) return 'stranger'
  const name = NAMED.exec(after)?.[1] ?? (OVER.test(after) && !granted ? before : undefined)
  if (name) return strangers.includes(name.toLowerCase()) ? 'expected' : 'stranger'
  if (ASKS_FOR_US.test(after)) return 'stranger'
  if (granted && !/^ ?(?:who |any|you)/.test(after)) return 'expected'
  if (WHOM.test(after.toLowerCase()) || AT_THE_END.test(after)) return 'stranger'
  return PRONOUN.test(after) ? 'stranger' : undefined
}
