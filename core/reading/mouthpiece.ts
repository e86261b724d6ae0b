/**
 * Who answers for somebody else: a secretary, a lawyer, a daughter with the keyboard. What such a mail says of whoever it is
 * written for is said as they would say it themselves: "Mr Hale is content to be introduced" is "I am content to be introduced".
 */

const KIN =
  '(?:husband|wife|partner|father|mother|dad|mum|mom|son|daughter|brother|sister|grandfather|grandmother|grandpa|grandma|gran|grandad|uncle|aunt|carer|nurse|neighbou?r)'
const CLERK =
  '(?:pa|p\\.a\\.|ea|(?:personal |executive |private )?(?:assistant|secretary)|lawyer|solicitor|attorney|barrister|agent|clerk|chief of staff|chaplain|publicist|manager)'
const TITLED =
  "(?:(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Pp]rof(?:essor)?|[Ss]ir|[Dd]ame|[Ll]ord|[Ll]ady|[Rr]ev(?:erend)?|[Cc]anon|[Cc]aptain|[Cc]olonel|[Jj]udge|[Bb]aroness)\\.? (?!Alice|Archer)\\p{Lu}[\\p{L}'-]+(?: (?!Alice|Archer)\\p{Lu}[\\p{L}'-]+)?)"
const OFFICE =
  '(?:[Tt]he|[Oo]ur|[Mm]y) (?:client|principal|employer|bishop|chair(?:man|woman)?|director|dean|minister|mayor|president|ambassador|duke|duchess|abbot|headmaster|headmistress|professor|founder|[Bb]ishop|[Cc]hair(?:man|woman)?|[Dd]irector|[Dd]ean|[Mm]inister|[Mm]ayor|CEO|MD)'

/** Says for whom it is written. */
const ANNOUNCED = new RegExp(
  [
    `(?:answering|replying|writing|typing|responding|speaking)(?: this| here)? (?:for|on behalf of) (?:(?:my|our|the) [\\p{L}'-]+|(?:mr?s?|dr|sir|lady|lord|prof)(?!\\p{L})|him|her(?!\\p{L}))`,
    `(?:i|we)(?:'m| am| are)? (?:write|reply|respond|answer|writing|replying|answering)(?: this)? (?:for|on behalf of|in the name of) (?!the (?:company|firm|team|board))`,
    'on (?:his|her|their) behalf',
    `(?:i'm|i am|this is|it's) (?:(?:the|his|her) ${CLERK}(?!\\p{L})|(?:his|her) ${KIN}|[\\p{L}. ]{2,24}(?:'s|s') (?:${KIN}|${CLERK}))(?!\\p{L})`,
    `(?:^|[.!?\\n] ?|hi,? |hello,? )[\\p{L}]{2,20}'s (?:${KIN}|${CLERK}) here`,
    "(?:i|we) (?:look after|keep|manage|run) (?:the|his|her|[\\p{L}. ]{2,24}'s) (?:diary|calendar|correspondence|post|mail|inbox)",
    "(?:i am|i'm|we are|am) instructed|(?:my|our) (?:client|principal)(?!\\p{L})",
    '(?:has|have) (?:asked|instructed|authori[sz]ed|told|requested) (?:me|us) to (?:say|reply|answer|write|accept|confirm|decline|tell|let|pass|convey)',
  ].join('|'),
  'iu',
)

/** "Mr Hale is content to be introduced": who may be introduced is whom we asked. */
const OWN_CONSENT =
  "(?:is|would be|'d be) (?:(?:very|quite|most|perfectly|more than|only too) )?(?:content|happy|glad|willing|pleased|delighted|prepared) (?:to be (?:introduced|put in touch|put in contact)|with the introduction)|(?:hereby |gladly )?(?:consents|agrees|accepts)(?! (?:that|it))(?!\\p{L})"
const SPEAKS_OF = new RegExp(`^${TITLED},? ${OWN_CONSENT}`, 'u')

const PERSON = `(?:${TITLED}|${OFFICE})(?:, (?:${TITLED}|(?:my|our) (?:client|principal)),?)?|[Hh]e|[Ss]he|[Mm]y ${KIN}|[Dd]ad|[Mm]um|[Mm]om|[Gg]randpa|[Gg]randad|[Gg]ran(?:ny)?`
/** Says what they say: "he says yes". */
const SAYS = new RegExp(
  `(?<!\\p{L})(?:${PERSON})(?:'s| is| has|'d| would)? (?:(?!not |n't |never )[\\p{L}' ]{2,50} and )?(?:says|said|has asked (?:me|us) to (?:say|write|reply|answer|tell you)|asked me to (?:say|write|reply|answer|tell you)|asks (?:me|us) to (?:say|write|tell you)|tells me)(?: you)?(?: that)?(?=[ ,:])`,
  'gu',
)
const ASKED_TO = new RegExp(
  `(?<!\\p{L})(?:${PERSON}) has (?:asked|instructed|authori[sz]ed|told) (?:me|us) to (?=accept|decline|confirm|refuse)`,
  'gu',
)
const BE: Readonly<Record<string, string>> = {
  is: 'am',
  has: 'have',
  does: 'do',
  "'s": "'m",
  "'d": "'d",
  "'ll": "'ll",
}
const VERB = new RegExp(
  `(?<![\\p{L}'])(?:${PERSON})(?:('s|'d|'ll)|,? (is|has|does|would|will|can|could|may|might|cannot|can't|won't|doesn't|isn't|hasn't|(?:gladly |hereby |very much |gratefully |respectfully |much )*(?:accept|agree|consent|look|want|wish|prefer|regret|like|love|send|thank|decline|need|know|ask|appreciate|hope)s))(?!\\p{L})`,
  'gu',
)

/** "I accept the introduction and looks forward to it" */
const AND_SO =
  /((?<!\p{L})I (?:\p{L}+ ){1,8}and )(accept|agree|consent|look|wish|hope|regret|thank|send)s(?!\p{L})/gu

const own = (raw: string): string =>
  raw
    .replace(SAYS, '')
    .replace(ASKED_TO, 'I ')
    .replace(VERB, (_, clipped?: string, verb = '') => {
      if (clipped) return `I${BE[clipped]}`
      const said = BE[verb] ?? verb.replace(/^(doesn't|isn't|hasn't)$/u, (no: string) => NOT[no] ?? no)
      return `I ${said === verb ? verb.replace(/(?<=\p{L}{3})s$/u, '').replace(/wishe$/u, 'wish') : said}`
    })
    .replace(/ on (?:his|her|their) behalf(?!\p{L})/gu, '')
    .replace(AND_SO, '$1$2')
    .replace(/^[\s,:]+/u, '')
    .replace(/(?<!\p{L})I am (?=not(?!\p{L}))/gu, "I'm ")
    .replace(
      /(?<!\p{L})(?:his|her) (?=(?:e-?mail|mail|address|number|details|contact|mobile|phone)(?!\p{L}))/giu,
      'my ',
    )
const NOT: Readonly<Record<string, string>> = { "doesn't": "don't", "isn't": 'am not', "hasn't": "haven't" }

/** The sentences as whoever they are written for would say them; the same where somebody speaks for themselves. */
export function firstPerson<T extends { raw: string }>(sentences: readonly T[]): readonly T[] {
  const text = sentences.map(({ raw }) => raw).join('. ')
  if (!ANNOUNCED.test(text) && !sentences.some(({ raw }) => SPEAKS_OF.test(raw))) return sentences
  return sentences.map(sentence => ({ ...sentence, raw: own(sentence.raw) }))
}
