/** Introductions that were made long ago, in every language: "I introduced you to Bob in May, don't you remember?" */

/** The one who was introduced stands beside the verb; "I introduced myself" is none. */
export const PAST =
  /(?<![\p{L}\p{N}])(?:(?:i|we)(?:['’]ve| have| had|['’]d| did)? (?:(?:already|once|even|also) ){0,2}(?:introduced|connected) (?:you|the two of you|both of you)(?![\p{L}])|(?:habe?n?|hatten?)(?: (?:ich|wir))? (?:dich|dir|euch|ihnen|sie)(?: [^\s.!?]+){0,12} (?:vorgestellt|bekannt ?gemacht|zusammengebracht|vernetzt)|je (?:t['’]|vous )(?:ai|avais) (?:\p{L}+ )?(?:présentée?s?|mise?s? en (?:relation|contact))|(?:te|os|le|les) (?:presenté|puse en contacto|(?:he|había) (?:presentado|puesto en contacto))|apresentei-(?:te|vos|lhe)|(?:te|lhe|vos|já) apresentei|(?:ti|vi|le) (?:ho|avevo) (?:\p{L}+ )?(?:presentat[oaie]|mess[oaie] in contatto)|(?:heb|had)(?: ik)? (?:je|jou|jullie|u)(?: [^\s.!?]+){0,12} (?:voorgesteld|geïntroduceerd|in contact gebracht))(?![\p{L}])/iu
