/** Answers in Greek as many type it, in Latin letters. */
import type { Language } from './language.ts'

const GLAD = '(?:xara|hara|chara|xara mou|hara mou)'
const WRITE = '(?:grap?s[ei]i|grafei|steilei|stilei|milisei|mail?arei)'

export const GREEKLISH: Language = {
  yes: [
    `(?:nai|ne|nai re|ok|amé|ame|vevaia|vevea|fysika|fisika|ennoeitai|ennoite|sigoura|malista|oraia|teleia|entaksei|entaxei)(?:,? (?:nai|re|ok|amé|ame|vevaia|vevea|fysika|fisika|ennoeitai|sigoura|efxaristos|eyxaristws|efharistos|me ${GLAD}|giati oxi|giati ohi|oraia|kanena provlima|kanena problima))+`,
    `me (?:megali |poly |poli )?${GLAD}|efxaristws|efxaristos|eyxaristws|efharistos|(?:nai )?(?:kanena|kanéna) (?:provlima|problima)|giati o[xh]i|vevaia|vevea|fysika|fisika|ennoeitai|eimai mesa|tha xaro(?: poly| poli)?|tha haro(?: poly| poli)?`,
  ],
  agrees: [
    `(?<!(?:min|na min|den) )as (?:mou|me) (?:${WRITE}|parei|parei til|kalesei)`,
    `(?:mporei|mpori|borei) na (?:mou|me) (?:${WRITE}|parei|kalesei)`,
    '(?:dwse|dose|dwste|doste|steile|stile) (?:tis|tou) to (?:mail|email|kinito|tilefono|noumero)(?: mou)?',
    '(?:sistise|systise|gnorise|gnwrise|sististe|systiste) mas',
    `(?<!den )(?:tha )?(?:xarw|xaro|haro) (?:poly |poli )?na (?:ti|tin|ton) (?:gnoriso|gnwrisw)|dexomai (?:me ${GLAD}|efxaristos)`,
  ],
  doubled: ['(?:kanena|den exw kanena|den exo kanena) (?:provlima|problima)|giati o[xh]i|den exw antirrisi'],
  declines: [
    'den (?:endiaferomai|me endiaferei|thelw|thelo|mporw|mporo|boro|exw xrono|exo xrono|prolavaino|prolabaino)|o[xh]i efxaristo|o[xh]i euxaristw|tha (?:arnithw|arnitho)',
  ],
  later: [
    '(?:rota|rwta|rotise|rwtise|rwtiste|rotiste|ksanarota|xanarota|grapse|grapste)(?: (?:me|mou|ksana|xana|pali))* (?:meta|se|ton|tin|apo|argotera)|oxi twra|oxi tora|twra oxi|tora oxi|meta (?:to|tis|ta|apo) (?:pasxa|pasha|diakopes|giortes|xristougenna|kalokairi)|argotera',
  ],
  stranger: [
    'den (?:ti|tin|ton|se|sas) (?:ksero|xero|kserw|gnwrizo|gnorizo)|den (?:ksero|xero|kserw|gnorizo|gnwrizw) (?:kamia|kanenan|kamia me to onoma)|poi[ao]s? (?:einai|ine|eisai)(?: afti| aftos)?',
  ],
  never: [
    '(?:min|mi) (?:mou|me) (?:ksana|xana)\\p{L}+|svise (?:to|ta) \\p{L}+ mou|(?:min|mi) (?:mou|me) \\p{L}+ (?:ksana|xana|pali)',
  ],
  doubt: ['eksartatai|exartatai|isws|tha to skefto|tha to skeftw|mono an|ti thelei'],
  negation: ['den|oxi|ohi|mhn|pote ksana'],
  granted: [
    '(?:alla |mono )?(?:ta )?agglika[^,.;!?]{0,50}|(?:alla )?(?:argw|argo|apantaw|apantao)[^,.;!?]{0,50}',
  ],
}
