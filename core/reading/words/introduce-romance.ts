/** French, Spanish, Portuguese and Italian: how people say there that they introduce. */
import type { Language } from './introduce.ts'

const FRENCH: Language = {
  stems: 'prés pres mets mett mise rela renc conn reco',
  phrases: `
(?:te|vous) pr[ée]sent(?:e|er|erai|erais)(?: (?:à|avec))?
(?:te|vous) (?:mets|mettre|mettrai|mettrais)(?: tous les deux)? en (?:relation|contact|lien) avec
vous (?:mets|mettre|mettrai|mettrais)(?: (?:donc|tous les deux|toutes les deux))? en (?:relation|contact|lien)(?=[,.;:!)]|$)
(?:mettre|mise|mets|mettons) en (?:relation|contact|lien) avec
(?:te|vous) faire (?:rencontrer|connaître)
(?:te|vous) recommande(?: de (?:parler|rencontrer|contacter)(?: (?:à|avec))?)?
`,
  loose:
    /(?<![\p{L}])(?:présent(?:e|er|erai|ons)|présentations?|en (?:relation|contact)|connecter?|faire (?:connaissance|rencontrer|connaître))(?![\p{L}])/iu,
}

const SPANISH: Language = {
  stems: 'pres pong pone pond cone cont cono reco habl',
  phrases: `
(?:te|os|le|les) (?:presento|presentaré|presentaría|presente|(?:(?:quiero|quería|quisiera|querría|quise|voy a|iba a|vengo a|debía|tengo que|debo|puedo|me gustaría) )?presentar)(?: (?:a|con))?
presentar(?:te|os|le|les)(?: (?:a|con))?
(?:te|os|le|les|lo|la|los|las) contacto con
(?:te|os|le|les) (?:pongo|pondré|conecto|voy a poner)(?: en contacto)? con
(?:ponerte|ponerle|poneros|ponerles|conectarte|conectarlos) (?:en contacto )?con
(?:te|os|le|les) recomiendo (?:hablar con|conocer a|a)
(?:te|os|le|les) (?:hago|haré|voy a hacer|mando|debo)(?: (?:las|estas|esas))?(?= (?:dos|tres|cuatro|cinco|[2-5]) presentaciones(?!\\p{L}))
quiero que (?:conozcas|conozca|conozcáis) a
(?:deberías|debería|deberíais|tienes que|tiene que|tendrías que|te conviene|te toca)(?: \\p{L}+){0,1} (?:hablar con|conocer a)
(?:lo mejor(?: es| sería)?|conviene|gustaría|recomiendo|sugiero|quiero) que (?:hables|hable|habléis|conozcas|conozca|conozcáis) (?:con|a)
`,
  loose:
    /(?<![\p{L}])(?:present(?:o|ar|aré|arte|aros|arle|arles|ación)|en contacto|conect(?:o|ar|arte|aros)|cono(?:cer|zcas|zca|zcáis|zcan))(?![\p{L}])/iu,
}

const PORTUGUESE: Language = {
  stems: 'apre colo pôr ponh cone cont conh fala',
  phrases: `
(?:te|lhe|vos|lhes|vou) apresent(?:o|ar|arei)(?:-(?:te|lhe|vos))?(?: (?:ao?|à|o))?
apresent(?:ar|o)(?:-(?:te|lhe|vos))?(?: (?:você|vocês))?(?: (?:ao?|à|o))?
apresentá-l[oa]s?(?: (?:ao?s?|às?))?
(?:estou|tô|vou|venho) (?:te |lhe |vos )?apresentando(?:[- ](?:te|vos|vocês|você))?(?: (?:ao?|à|pra|para|pro))?
(?:coloco|colocar|pôr|ponho)(?:-te|-o|-a|-vos)?(?: (?:você|vocês|te))? em conta(?:c)?to com
(?:colocá|pô)-(?:lo|la|los|las) em conta(?:c)?to com
(?:deves|devias|deve|deveria|tens (?:mesmo )?de|tem (?:mesmo )?(?:de|que)|precisas? (?:mesmo )?(?:de)?) ?(?:falar com|conhecer)
conect(?:o|ar)(?:-te)?(?: (?:você|vocês|te))? (?:com|ao?|à)
`,
  loose:
    /(?<![\p{L}])(?:apresent(?:o|ar|arei|amos|ação)(?:-\p{L}+)?|em conta(?:c)?to|conect(?:o|ar|á-los?)|conhe(?:cer|ças|ça|çam))(?![\p{L}])/iu,
}

const ITALIAN: Language = {
  stems: 'pres mett cont cono coll parl',
  phrases: `
(?:ti|vi|le) present(?:o|are|erò|erei|i)(?: a)?
presentar(?:ti|vi|le|la)(?: a)?
(?:ti|vi|la) mett(?:o|ere|erò) in contatto con
metter(?:ti|vi|la) in contatto con
far(?:ti|vi|le) conoscere
(?:devi|dovresti|deve|dovrebbe|(?:ti|le|vi) consiglio di)(?: \\p{L}+){0,1} (?:parlare con|conoscere|sentire)
`,
  loose:
    /(?<![\p{L}])(?:present(?:o|are|erò|arti|arvi|arle|arla|azione|iamo)|in contatto|colleg(?:o|are|arti|arvi)|conoscere)(?![\p{L}])/iu,
}

export const ROMANCE: readonly Language[] = [FRENCH, SPANISH, PORTUGUESE, ITALIAN]
