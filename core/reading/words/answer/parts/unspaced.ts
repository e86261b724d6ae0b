/** What answers are put together from where no space parts the words, or endings grow on to them: around a part stands what may. */
import type { Language } from '../language.ts'

/** Alternations, as in the parts of other languages. */
interface Parts {
  /** What denies, wherever it stands behind the beginning of the clause. */
  not: string
  agree: string
  /** Agreement that sounds like a no. */
  doubled?: string
  refuse: string
  ahead: string
  /** Only when there, or not before: "なら時間が". */
  asked: string
  /** Ends a clause that tells of something past: a season in it is no time to come. */
  past: string
  soon: string
  held: string
  wonder: string
  regretted: string
  notBefore: string
  modest: string
  never: string
  stranger?: string
  /** Whom to ask instead. */
  other?: string
}

/** @param before what may stand before a part. @param behind what may stand behind it. */
export function unspaced(parts: Parts, before: string, behind: string): Language {
  const within = (source: string): string => `${before}(?:${source})${behind}`
  const { not, agree, refuse, ahead, past, asked, soon, held, wonder, regretted, notBefore, modest } = parts
  return {
    agrees: [`(?!${before}(?:${not}))${within(agree)}`],
    ...(parts.doubled && { doubled: [within(parts.doubled)] }),
    declines: [within(refuse)],
    aheadWithin: [`(?!${before}(?:${past}))${within(ahead)}`],
    later: [within(`(?:${ahead})[^.!?。、，,]{0,12}?(?:${asked})`)],
    filler: [soon],
    granted: [soon],
    held: [within(held)],
    purpose: [within(wonder)],
    takesBack: [within(regretted)],
    notBefore: [within(notBefore)],
    modest: [within(modest)],
    never: [within(parts.never)],
    ...(parts.other && { other: [within(parts.other)] }),
    ...(parts.stranger && { strangerWhole: [within(parts.stranger)] }),
  }
}

/** Anything of the same clause. */
export const ANY = '[\\p{L}\\p{N}ー〜]{0,40}'
