/** Hebrew letters that are written otherwise at the end of a word: "מעדיפה?" has to be "מעדיף" as well. */
import type { Language } from './language.ts'

const FINAL: Readonly<Record<string, string>> = { כ: 'ך', מ: 'ם', נ: 'ן', פ: 'ף', צ: 'ץ' }
/** Such a letter before an ending that may be missing. */
const ENDING = /([כמנפצ])([התיו]|ים|ות)\?/gu

/** Every table of a language, where a word that loses its ending has the letter for the end of a word. */
export const withFinals = (language: Language): Language =>
  Object.fromEntries(
    Object.entries(language).map(([table, sources]) => [
      table,
      (sources as readonly string[]).map(source =>
        source.replace(
          ENDING,
          (_, letter: string, ending: string) => `(?:${FINAL[letter]}|${letter}${ending})`,
        ),
      ),
    ]),
  )
