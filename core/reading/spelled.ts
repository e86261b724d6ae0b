/** Addresses that are written out: "bob (at) corp (dot) example", "bob dot lee at corp dot example". */

/** In brackets, in every language at once: nothing else is put there. */
const AT_WORDS =
  'at|@|arroba|chiocciola|arobase|chez|klammeraffe|ät|aet|apenstaartje|snabel-?a|alfakrøll|krøllalfa|małpa|zavináč|kukac|kuyruklu\\s?a|собака|равлик'
const DOT_WORDS =
  'dot|\\.|punkt|point|punto|ponto|punt|prik|kropka|tečka|bodka|pont|punct|piste|nokta|точка|крапка'

const BRACKETED = new RegExp(
  `[([{<]\\s?(?:${AT_WORDS}|${DOT_WORDS})\\s?[)\\]}>]|\\s(?:dot|punto|ponto|punkt|point)\\s`,
  'iu',
)
const AT_BRACKETED = new RegExp(`\\s{0,2}[([{<]\\s?(?:${AT_WORDS})\\s?[)\\]}>]\\s{0,2}`, 'giu')
const DOT_BRACKETED = new RegExp(`\\s{0,2}[([{]\\s?(?:${DOT_WORDS})\\s?[)\\]}>]\\s{0,2}`, 'giu')

/** Without brackets, where all of an address is written so. */
const DOT = '(?:dot|punto|ponto|punkt|point)'
const DOTS = new RegExp(`\\s${DOT}\\s`, 'giu')
const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}])([\\w.+-]{1,40}(?:\\s${DOT}\\s[\\w-]{1,30}){0,2})\\s(?:at|arroba|chiocciola|arobase|apenstaartje)\\s([\\w-]{1,40}(?:\\s${DOT}\\s[\\w-]{1,30}){0,2}\\s${DOT}\\s[a-z]{2,10})\\b(?!\\s(?:at|arroba|chiocciola|arobase|apenstaartje)\\s)`,
  'giu',
)
const LAST_DOT = /(?<![\p{L}\p{N}@])([\w.+-]{1,64}@[\w-]{1,40}) dot ([a-z]{2,10})\b/giu

/** The text with such addresses as they are meant. */
export const unspelled = (text: string): string =>
  BRACKETED.test(text)
    ? text
        .replace(AT_BRACKETED, '@')
        .replace(DOT_BRACKETED, '.')
        .replace(
          SPELLED,
          (_, local: string, domain: string) => `${local.replace(DOTS, '.')}@${domain.replace(DOTS, '.')}`,
        )
        .replace(LAST_DOT, '$1.$2')
    : text
