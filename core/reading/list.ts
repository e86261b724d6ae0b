/** People of one list: "Bob (bob@…) and Carol (carol@…)", or a choice between them. */
import type { Mention } from './mention.ts'
import { nameRuns } from './name.ts'

const JOIN = String.raw`(?:and|&|\+|plus|as well as|und|sowie|y|e|et|en|och|og|i|oraz|ja|и|та|й|ve|와|과|と|和)`
const TO = '(?:also|to|with|mit|zu|à|au|ao|al|alla|a|con|com|met|aan|till|til|med|z|с|з)'
const TITLES = String.raw`(?:(?:o|a|la|le|el|il|der|die|den|frau|herrn?|mme|mlle|m|mr|mrs|ms|dr|dra|prof|eng|sra?|don|doña|dona|ing|avv|dott|sig|pan[aiu]?)\.?\s){0,3}`
/** What may stand between two people of one list. */
const LISTED = new RegExp(
  String.raw`^[\s)>\].,;:]{0,6}(?:${JOIN}(?![\p{L}])[\s,]{0,3}(?:${TO}\s){0,2}${TITLES}(?:(?:his|her|their|my|our) (?:[\p{Ll}-]{2,20} ){1,2})?)?[\s(<[,:–-]{0,5}$`,
  'iu',
)
/** Or, further apart, what makes the next one part of the promise again. */
const AGAIN = new RegExp(
  String.raw`(?:(?<![\p{L}])${JOIN}\s(?:also\s)?${TO}(?:\s[\p{Ll}'’-]{1,20}){0,4}|\n\s?(?:[-*•–]|\d{1,2}[.)]))\s?(?:(?:Dr|Mrs?|Ms|Prof|Frau|Herrn?|Mme|M|Sra?|Dra|Dott|Ing|Avv)\.?\s)?[\s(<[,:–-]{0,5}$`,
  'u',
)
/** "Bob (bob@…), he runs the yard, and Carol (carol@…)": a word of one's own in between, and no sentence. */
const DESCRIBED = new RegExp(
  String.raw`^[)>\]]?((?:[^.!?;@]|\.(?=\S)){1,140}?),?\s${JOIN}\s(?:${TO}\s){0,2}${TITLES}(?:(?:his|her|their|my|our|the|ihr\p{L}{0,2}|sein\p{L}{0,2}|mein\p{L}{0,2}|s[ao]n?|mon|ma|sua?|suo|mia?|mio|minha|meu|zijn|haar|mijn|hans|hennes|min)\s(?:[\p{Ll}-]{2,20}\s){0,3})?[\s(<[]{0,2}$`,
  'iu',
)
/** "he works with Carol and Ann": there the next one is joined to somebody else. */
const TO_ANOTHER =
  /(?<![\p{L}])(?:me|him|her|us|them|you|mir|ihm|ihr|moi|lui|mí|mim|me|mij|hem|haar)\s?$|@\S*$/iu
/** The next one ends what is said, or is described in turn; a verb would make them the subject of another clause. */
const ENDS =
  /^[)>\]]{0,2}\s{0,2}(?:$|\n|[.,;:!(–—[-]|(?:for|from|at|of|in|on|both|who|he|she|they|the|für|von|aus|bei|der|die|pour|chez|de|qui|para|del|que|da|di|per|che|voor|van|bij|uit|from|till|på|för|til|i)(?![\p{L}]))/iu
const OR = '(?:or|oder|ou|eller|lub|albo|oppure|либо|или|або|чи|tai|nebo|veya|ya da)'
/** What leaves a choice between the two; "who paints or gilds, and Ben" leaves none. */
const CHOICE = new RegExp(
  String.raw`^[\s)>\],;–—-]{0,5}${OR}(?![\p{L}])|(?<![\p{L}])${OR}[\s,](?:[^\s@]{1,20}\s){0,4}[\s(<[,:]{0,3}$|(?<![\p{L}])of\s[\s(<[]{0,3}$|\s\/\s`,
  'iu',
)

/** True when it is the one or the other. */
export const isChoice = (text: string, previous: Mention, candidate: Mention): boolean =>
  CHOICE.test(text.slice(previous.end, Math.min(candidate.nameStart, candidate.start)))

/** True when the next one is the one before's equal: of one list, or of one run-on sentence. */
export function joins(text: string, previous: Mention, candidate: Mention): boolean {
  const between = text.slice(previous.end, Math.min(candidate.nameStart, candidate.start))
  const gap = between.includes('/') ? between.replace(LINK, '') : between
  if (LISTED.test(gap)) return true
  const words = DESCRIBED.exec(gap)?.[1]
  if (words !== undefined && !TO_ANOTHER.test(words)) {
    const last = nameRuns(words).at(-1)
    const isAlone =
      last === undefined || last.end < words.trimEnd().length || OF.test(words.slice(0, last.start))
    return isAlone && ENDS.test(text.slice(candidate.end, candidate.end + 30))
  }
  return (gap.length <= 400 && AGAIN.test(gap)) || isNextLine(text, previous, candidate)
}
/** A profile of the one before. */
const LINK = /(?<![^\s(<[])(?:https?:\/\/|www\.|linkedin\.com\/)[^\s()<>[\]]{1,300}/giu
const AND = new RegExp(String.raw`^[)>\]]{0,2},?\s${JOIN}\s`, 'iu')
const AND_A = new RegExp(
  String.raw`${AND.source}(?:(?:that|this|his|her|their|my|our|the|ihr\p{L}{0,2}|sein\p{L}{0,2}|mein\p{L}{0,2}|s[ao]n?|mon|ma|sua?|suo|zijn|haar|mijn)\s(?:[\p{Ll}-]{2,20}\s){0,3})?${TITLES}$`,
  'iu',
)

/** "and to the woman who runs the port" */
const AND_TO = new RegExp(
  String.raw`${AND.source}(?:also\s)?${TO}\s(?:the|an?|my|our|his|her|their|one|someone|somebody|another|de[rnm]|die|das|eine[mnr]?|mein\p{L}{0,2}|sein\p{L}{0,2}|ihr\p{L}{0,2}|jemand\p{L}{0,3}|une?|s[ao]n?|mon|ma|le|la|l['’]|quelqu|el|un[ao]?|sus?|mis?|alguien|uma?|su[ao]|seu|o|il|qualcuno|alguém|een|het|zijn|haar|mijn|iemand)(?![\p{L}])`,
  'iu',
)
/** Characters in which the address of the next one may stand. */
const REACH = 200
/** "Bob (bob@…) and her neighbour Carol.": one of the list has no address. */
export function lacksOne(text: string, { end }: Mention, isOther: (name: string) => boolean): boolean {
  const rest = text.slice(end, end + 120)
  if (!AND.test(rest)) return false
  if (AND_TO.test(rest) && !/^[^.!?;\n]*@/u.test(text.slice(end, end + REACH))) return true
  const run = nameRuns(rest).find(({ name }) => name.length > 1)
  if (!run || isOther(run.name) || rest.slice(run.end).includes('@') || run.name === 'Kept') return false
  return AND_A.test(rest.slice(0, run.start)) && ENDS.test(rest.slice(run.end))
}

/** A line for each. */
const isNextLine = (text: string, previous: Mention, { start, nameStart }: Mention): boolean => {
  const at = Math.min(nameStart, start)
  return text[previous.nameStart - 1] === '\n' && text[at - 1] === '\n' && at - previous.end <= 200
}

/** "of Signworks" is nobody. */
const OF = /(?<![\p{L}])(?:at|from|of|in|bei|von|aus|chez|de|del|da|do|di|van|bij|på|i|z)\s(?:the\s)?$/iu

/** "Bob (bob@…), he runs the mill. And also to Carol": a sentence that goes on about the promise. */
export const isAlso = (text: string, previous: Mention, { nameStart }: Mention): boolean =>
  ALSO_TO.test(text.slice(previous.end, nameStart))
const ALSO_TO =
  /^[^\n@]{0,200}[.!?]\s{1,2}(?:And|Also|Plus|And also|And then|Und(?: auch)?|Et(?: aussi)?|Y(?: también)?|E(?: também| anche)?|En(?: ook)?),? (?:to|with|zu|mit|an|à|avec|a|con|ao?|com|aan|met) (?:\p{Ll}[\p{L}-]{0,15} ){0,3}$/u
