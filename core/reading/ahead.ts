/** "Con gusto después de Semana Santa", "em março pode apresentar": a yes with a time to come right before or behind it is one for then. */
import { AGREES_ALL, CLAUSE, consume } from './clause.ts'
import { phrases } from './lexicon.ts'
import { AHEAD_CLAUSES, AHEAD_DAYS, NOT_BEFORE } from './words/answer/iberian-time.ts'

const DAY = phrases([...AHEAD_DAYS, ...AHEAD_CLAUSES, NOT_BEFORE])
const CLAUSES = phrases(AHEAD_CLAUSES)
/** Characters that a clause of time may go on for, and those between a time and what it puts off. */
const [LONG, NEAR] = [48, 14]
/** "pero mejor en marzo" */
const LEADING =
  /[\s,;:–—-]{0,3}(?:(?<!\p{L})(?:pero|aunque|mas|s[oó]lo|só|que sea|mejor|melhor|reci[eé]n|eso s[ií]|a ser posible|si puede ser|se (?:puder|possível) ser|de preferencia|de preferência|preferiblemente|digamos|quiz[aá]s?|tal vez|talvez|igual|ya|já|entonces|então|y|e|que|lo|o|esperar|haría yo|as[ií] que|por ejemplo),? ?){0,4}$/u
/** What may stand before a time that a sentence begins with. */
const OPENS =
  /^(?:(?:s[ií]|sim|claro|ok|okay|vale|bueno|bom|pues|mira|a ver|hola|olá|gracias|obrigad[oa]|si te parece|se calhar|quizás?|talvez|creo que|acho que|por m[ií]|por mim|y|e|pero|mas|mejor|melhor|ya|já|só|s[oó]lo|reci[eé]n|eso s[ií]),? ?){0,4}$/u
/** Courtesies behind it. */
const CLOSES =
  /^(?:[,;:–—(]|\W*$|,? (?:y|e|que) (?:\p{L}+ ){0,2}\p{L}+\W*$|,? (?:gracias|muchas|obrigad[oa]|por favor|si (?:te|le|puede|es|os)|se (?:puder|não|der|for)|con calma|com calma|mejor|por ejemplo|por exemplo|o as[ií]|ou assim|m[aá]s o menos|mais ou menos|tranquilamente|sin falta|sem falta|sin problema|sem problema|cuando (?:quiera|quieras|pueda)|quando quiser\p{L}*|como (?:muy )?(?:pronto|cedo)|ya|entonces|então)(?!\p{L}))/u
/** Begins a clause of its own between a yes and a time. */
const APART =
  /(?<!\p{L})(?:que|quien|quem|porque|pues|pois|cuando|quando|como|si|se|aunque|desde|hasta|até|donde|onde|antes|y me|e me|ya|já|estuv\p{L}+|estive\p{L}*|hizo|fez)(?!\p{L})/u

/** @param lower a sentence that says yes, or one with nothing but a time where `alone`. */
export function isAhead(lower: string, alone = false): boolean {
  let at = 0
  for (let turn = 0; turn < 3; turn += 1) {
    const found = DAY.exec(lower.slice(at))
    if (!found) return false
    const start = at + found.index
    const end = start + found[0].length
    const more = CLAUSES.test(found[0]) ? LONG : 0
    const [before, behind] = [lower.slice(0, start), lower.slice(end)]
    if (alone ? OPENS.test(before.replace(LEADING, '')) && ends(behind, more) : putsOff(before, behind, more))
      return true
    at = end
  }
  return false
}

const putsOff = (before: string, behind: string, more: number): boolean =>
  (ends(behind, more) && agreesLast(before.replace(LEADING, ''))) ||
  (OPENS.test(before) && agreesNext(behind, more))

/** Whether the sentence ends with the time, of which so many characters may be left. */
const ends = (behind: string, more: number): boolean => {
  const rest =
    more > 0 ? behind.replace(/^[^,;:.!?–—(]*/u, words => (words.length <= more ? '' : words)) : behind
  return CLOSES.test(rest)
}

/** Whether what stands right before a time agrees. */
function agreesLast(words: string): boolean {
  const clause = words.split(CLAUSE).findLast(part => part.trim() !== '') ?? ''
  const { yes, rest } = consume(clause.trim(), false)
  if (yes && rest === '') return true
  const agreeing = AGREES_ALL.exec(words)
  return agreeing !== null && !APART.test(words.slice(agreeing.index + agreeing[0].length))
}

/** Whether what stands right behind a time agrees, be it behind the comma that ends its clause. */
function agreesNext(words: string, more: number): boolean {
  const comma = words.search(/[,;:–—]/u)
  return (
    agreesSoon(words, Math.max(more, NEAR)) ||
    (comma >= 0 && comma <= more && agreesSoon(words.slice(comma), NEAR))
  )
}

function agreesSoon(words: string, near: number): boolean {
  const next = words.replace(/^[\s,;:–—-]+/u, '')
  // "Después de Reyes, con calma, sí"
  const clauses = next.split(CLAUSE, 2).map(clause => consume(clause.trim(), false))
  if (clauses.some(({ yes, rest }) => yes && rest === '')) return true
  const agreeing = AGREES_ALL.exec(next)
  return agreeing !== null && agreeing.index <= near
}
