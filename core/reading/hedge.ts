/** Whether the sentence of a promise asks, denies it or hangs it on something: in the clause of its verb, or as a condition of it. */
import { withoutTheirs } from './theirs.ts'
import { COURTEOUS, COURTEOUS_ALL } from './words/commitment.ts'
import { BARGAIN, CONDITION_AFTER, CONDITION_BEFORE, HANGING } from './words/condition.ts'
import { ANOTHERS, DOUBTS, DOUBTS_EAST } from './words/doubt.ts'
import { BUT, SOME_DAY_AFTER, WISHED } from './words/hesitation.ts'
import { HAS_BEEN } from './words/past.ts'

/** Characters before a verb in which a "not" or a "maybe" belongs to it. */
const NEAR = 100
/** Characters in which what is asked in return may stand. */
const BARGAINED = 200

/** `flat`: the words in one line; `at`, `from`: where the phrase begins and where the words for whom it is about do. */
export function isHedged(words: string, flat: string, at: number, from: number, isEnglish: boolean): boolean {
  const before = flat.slice(Math.max(0, at - NEAR), at)
  const after = mainOf(flat.slice(from))
  return (
    (isAsked(words) && !COURTEOUS.test(before)) ||
    BARGAIN.test(flat.slice(Math.max(0, at - BARGAINED), at)) ||
    HANGING.test(before) ||
    NEGATED_BEFORE.test(before) ||
    NEGATED_AFTER.test(after) ||
    HAS_BEEN.test(flat) ||
    LATER.test(after) ||
    ANOTHERS.test(before) ||
    DOUBTS.test(clauseOf(before, isEnglish) + flat.slice(at, from)) ||
    CONDITION_BEFORE.test(afterBut(flat.slice(0, at))) ||
    CONDITION_AFTER.test(withoutTheirs(after)) ||
    SOME_DAY_AFTER.test(after) ||
    (WISHED.test(before) && BUT.test(flat.slice(from)))
  )
}

/** The same where only a word for introducing was found, by which nobody can tell where the clause ends. */
export function isHedgedLoosely(flat: string, { index, 0: { length } }: RegExpExecArray): boolean {
  const before = afterBut(flat.slice(0, index))
  const after = flat.slice(index + length)
  return (
    (isAsked(flat) && !COURTEOUS_ALL.test(flat)) ||
    DOUBTS.test(`${clauseOf(before, false)}${flat.slice(index, index + length)}${END.exec(after)![0]}`) ||
    DOUBTS_EAST.test(flat) ||
    HAS_BEEN.test(flat) ||
    HANGING.test(before) ||
    CONDITION_BEFORE.test(before) ||
    CONDITION_AFTER.test(withoutTheirs(mainOf(after))) ||
    SOME_DAY_AFTER.test(flat) ||
    (WISHED.test(flat) && BUT.test(flat))
  )
}

/** "je ne vous présente pas", "ich stelle euch noch nicht vor" */
const NEGATED_BEFORE = /(?<!\p{L})(?:ne|n['’])\s{0,2}$/iu
const NEGATED_AFTER = /^(?:\s\p{Ll}{1,12}){0,4}\s(?:nicht|niet|inte|ikke|pas|jamais|not)(?!\p{L})/u

/** "je vous présenterai une fois la moisson rentrée": right behind the verb, before anybody is named. */
const LATER =
  /^(?:\s\p{Ll}{1,12}){0,3}\s(?:une fois|(?:après|dès|después de|depois d[eoa]s?|dopo)(?! t[aou])|nach (?:der|dem|den)|zodra|na (?:de|het|mijn)|after(?! all)|once(?! (?:and|more|again)))(?!\p{L})/u

const isAsked = (words: string): boolean => /[?？؟]["')\]]{0,2}\s*$/.test(words)

/** "I don't touch engines, but I'll introduce you": what stands before a "but" is about something else. */
const afterBut = (words: string): string => words.replace(BUT_NOW, '')
const BUT_NOW =
  /^[^\n]*(?::\s|(?:[,;–—-]\s?|\s)(?:but|aber|sondern|men|maar|mais|pero|sino|mas|porém|ma|però|ale|але|но)\s(?=\S))/iu

/** "As I can't help, I'll introduce you": the words of the last clause; and of those before it, where that has no subject. */
function clauseOf(before: string, isEnglish: boolean): string {
  const pieces = afterBut(before)
    .split(BOUND)
    .filter(piece => !ASIDE.test(piece))
  let clause = pieces.pop() ?? ''
  while (isEnglish && pieces.length > 0 && !SUBJECT.test(clause)) clause = `${pieces.pop()} ${clause}`
  return clause
}
const BOUND =
  /[,;:–—(]\s|\s(?:so|and|which is why|und|deshalb|darum|daher|donc|et|así que|por eso|por isso|perciò|quindi|dus|daarom|en)(?=\s)/iu
/** "I won't, I'm afraid, introduce you" */
const ASIDE =
  /^\s?(?:i['’]m afraid|i (?:fear|think|must say|regret|admit)|as you know|to be (?:honest|fair)|honestly|all things considered)\s?$/iu
const SUBJECT =
  /(?<!\p{L})(?:i|we|i['’]\p{L}+|we['’]\p{L}+|ill|let|me|he|she|they|you|happy|glad|pleased|delighted)(?!\p{L})/iu
const END = /^[^,;:–—(]*/

/** What is told of somebody on the way hangs the promise on nothing: "because if anyone can, he can". */
const mainOf = (words: string): string => words.replace(TOLD, '')
const TOLD =
  /\s(?:because|since|weil|parce qu|porque|perché|omdat)(?!\p{L})[\s\S]*$|(?:\s(?:who|whose)(?!\p{L})|, (?:which|der|die|das|qui|que|che)\s)[^,;]*/giu
