/** What somebody is glad, ready or asks to do, and with whom, in Italian. Sources over lower-case text. */

const ADVERB =
  "(?:molto|tanto|davvero|proprio|volentieri|certamente|senz'altro|sicuramente|anche|ben|pure|tantissimo|moltissimo|assolutamente|naturalmente|personalmente|sinceramente|tranquillamente|ovviamente|certo|già|subito|più che|sempre)"
const ADVERBS = `(?:${ADVERB} ){0,3}`
/** Of whom they speak: by name, or as a friend of whoever asks. */
const SHE =
  "(?:lei|lui|loro|(?:la|il|questa|questo) (?:(?:tua|tuo|sua|suo|vostra|vostro|signora|signor|dottoressa|dottor|professoressa|professor|ragazza|ragazzo|persona) ?)\\p{L}*|(?!(?:il|la|le|lo|gli|i|un|una|uno|dei|delle|degli|mio|mia|miei|mie|tuo|tua|tuoi|suo|sua|suoi|sue|tutt[oiae]|qualcun[oa]|altr[oiae]|a|ad|al|alla|in|con|per|su|da|dal|di|del|della|che|chi|cosa|come|quando|se|e|ed|o|ma|non|più|meno|molto|tanto|anche|te|voi|me|noi|dana|you|nessuno|gente|solo|spesso|ancora|prima|dopo|tra|fra|senza|questo|questa|quello|quella|ciò|bene|male|meglio)(?!\\p{L}))\\p{L}[\\p{L}'-]+)"
const MEET =
  '(?:conoscer|incontrar|sentir|veder|rivedere|aiutar|chiamar|contattar|accoglier|ricever|ospitar|ascoltar|consigliar|invitar|guidar|accompagnar|seguir|supportar|sostener|indirizzar|orientar|affiancar|legger)'
const TO_HER =
  '(?:parlar|scriver|risponder|telefonar|dedicar|mostrar|far|dar|raccontar|spiegar|offrir|esser|prestar|conceder|riservar|illustrar|insegnar|mandar|regalar)(?:le|gli)(?! (?:di )?no(?!\\p{L})| torto| fastidio| del male| causa)'
const WITH_HER =
  '(?:parlare|parlarne|chiacchierare|confrontarmi|confrontarci|scambiar(?:e|ci) (?:due|quattro|qualche|un paio di) \\p{L}+|far(?:e|ci) (?:due|quattro) (?:chiacchiere|parole)|fare una (?:chiacchierata|chiamata|telefonata|call|videochiamata)|fare conoscenza|fare un incontro|prender(?:e|ci) un caff[eè]|bere (?:un caff[eè]|qualcosa)|pranzare|cenare|entrare in contatto|metter(?:mi|ci) in contatto|dialogare|collaborare|discutere|condividere (?:la mia|le mie|il mio|i miei|quello che|ciò che)[^,;.!?]{0,30}?|veder(?:mi|ci)|sentir(?:mi|ci)|incontrar(?:mi|ci))'
/** Such a thing, in the infinitive. */
const act = (toHer: string): string =>
  `(?:${MEET}(?:la|lo|li|le)(?: meglio)?|${MEET}e? (?:meglio )?${SHE}|${toHer}|${WITH_HER} (?:un po' |di persona |di questo |del suo \\p{L}+ |due minuti )?con ${SHE}|scambiarci (?:qualche|due|quattro) \\p{L}+|fare (?:la )?(?:sua|loro) conoscenza|rispondere (?:a tutte le|alle) (?:sue|loro) domande|(?:leggere|ricevere|avere) (?:(?:il|la|un|una|le) )?(?:suo|sua|sue|suoi) (?:messaggio|mail|e-?mail|chiamata|telefonata|notizie|lettera)|render(?:mi|ci) util[ei]|dare una mano|essere (?:(?:le )?(?:utile|d'aiuto|di aiuto)|presentat[oa]|mess[oa] in contatto|contattat[oa])(?: (?:ad?|con|da) ${SHE})?)(?!\\p{L})`
const ACT = act(TO_HER)
const OF = "(?:di|a|ad|per|nel|dal|all'idea di)"
const GLAD =
  "(?:felic[ei]|felicissim[oa]|liet[oaie]|lietissim[oa]|content[oaie]|contentissim[oa]|onorat[oaie]|curios[oaie]|curiosissim[oa]|pront[oaie]|prontissim[oa]|disponibil[ei]|disponibilissim[oaie]|interessat[oaie]|interessatissim[oa]|entusiast[ae]|impazient[ei]|disposte|dispost[oai]|d'accordo|favorevol[ei]|apert[oa]|ok)"
const GLADLY =
  '(?:(?:molto |ben |più che )?volentieri|con (?:molto |grande |vero )?(?:piacere|gioia|interesse))'

export const ITALIAN_WILLING = [
  // "Vorrei tanto conoscerla", "possiamo dedicarle un'ora"
  `(?:io )?(?:vorrei|vorremmo|desidero|desidererei|desideriamo|posso|possiamo|potrò|adorerei|amerei|gradirei|gradiremmo|accetto di|accettiamo di|voglio|vogliamo|spero di) ${ADVERBS}(?:di |a )?${ACT}`,
  `(?:sono|sarei|sarò|siamo|saremmo|saremo) ${ADVERBS}${GLAD} ${OF} ${ACT}`,
  `(?<=^|[,;:.!–—] ?|^(?:sì|si|ok|certo|ciao|grazie|e) )(?:${ADVERB} )?${GLAD} ${OF} ${ACT}`,
  `(?:(?:mi|ci) (?:piacerebbe|farebbe|fa|farà|interessa|interesserebbe|andrebbe|va|incuriosisce|alletta|onorerebbe)|(?:avrei|avremmo|ho|abbiamo|avrò)) ${ADVERBS}(?:(?:molto |grande |il |gran )?(?:piacere|voglia|l'onore|onore) )?(?:di |a |ad |nel )?${ACT}`,
  `ci (?:tengo|terrei|teniamo|terremmo) ${ADVERBS}(?:a|ad) ${ACT}|non chiedo (?:di meglio|altro) che (?:di )?${ACT}|muoio dalla voglia di ${ACT}`,
  `(?:è|sarebbe|sarà|sarebbero) (?:per (?:me|noi) )?(?:davvero )?un (?:vero |grande |autentico )?(?:piacere|onore|privilegio) ${ACT}|(?:d'accordo|ok|nessun problema|nulla in contrario) (?:a|ad|per) ${ACT}|certo che (?:voglio|vorrei|posso|mi va di) ${ACT}`,
  `${ACT} (?:sarebbe|sarà|è|mi farebbe|mi fa|ci farebbe) (?:per (?:me|noi) )?(?:molto |davvero |un )*(?:vero |grande )?(?:piacere|onore|gioia|bello)(?!\\p{L})`,
  // "La sentirei volentieri", "sentirei volentieri Alice"
  `(?<!(?:chi|che|quando|se) )(?:la|lo|le|gli|li|l') ?(?!lasc|ced|dic|dir|rifiut|ho |abbiamo )\\p{L}+(?:o|ò|rei|iamo|remo|remmo) ${ADVERBS}${GLADLY}`,
  `(?!lasci|rifiut)\\p{L}{2,}(?:o|ò|rei|iamo|remo|remmo) ${GLADLY}(?: [\\p{L}'-]+){0,3}? (?:con ${SHE}|alle (?:sue|loro) domande)|(?:conosc|incontr|sent|ved|aiut|ricev|ascolt|chiam|contatt|ospit)(?:o|erò|irò|erei|irei|rei|iamo) ${GLADLY} ${SHE}`,
  // She is told that she may
  "(?:di'|dì|di|dica|dite|chiedi|chieda|dille|ditele|le dica)(?: pure)?(?: (?:ad?|alla|al) (?:(?:signora|dottoressa|tua|sua|vostra) )?\\p{L}+)? (?:di|che (?:mi )?(?:può|potrà)(?: pure)?) ?(?:scriver|chiamar|contattar|telefonar|mandar|cercar)(?:mi|e)",
  "(?:lei |alice |\\p{L}+ )?mi (?:può|potrà|possono) (?:pure |anche |sempre |tranquillamente |benissimo |senz'altro )*(?:scrivere|chiamare|contattare|telefonare|mandare|cercare|trovare|raggiungere|sentire)",
  "(?:dat[ei]|dia|da'|girate|passate|inoltrate)(?: pure)? (?:ad?|alla|al) (?:(?:signora|dottoressa|tua|sua|vostra) )?\\p{L}+ (?:il mio|la mia|i miei) \\p{L}+",
  '(?:sono|resto|rimango|mi metto|mi tengo|siamo|restiamo|ci mettiamo) (?:\\p{L}+mente |pure |volentieri |ben )?a (?:sua |loro |completa |piena )*disposizione(?! (?:di|del|dell|della|dei|per (?:ulteriori|qualsiasi)))',
]

/** What stands between a verb that is denied and what they would do. */
const HARDLY =
  "(?:proprio|davvero|purtroppo|assolutamente|affatto|certo|più|mai|molto|particolarmente|personalmente|al momento|né|ne|n[ée]|della|la|il|la|tempo|voglia|forza|intenzione|modo|testa|motivo|senso|disposte?|dispost[oa]|pront[oa]|interessat[oa]|disponibil[ei]|d'accordo|favorevol[ei]|possibile|in grado|il caso|bisogno|per)"
const NEW =
  '(?:conoscere|incontrare|vedere|ricevere) (?:nuove persone|nuova gente|gente nuova|altra gente|altre persone|nessuno|sconosciuti|estranei)'

/** Those that refuse, and not "non posso offrirle uno stage". */
const REFUSED = act('(?:parlar|scriver|risponder|telefonar|dedicar)(?:le|gli)')

/** The same, denied. */
export const ITALIAN_UNWILLING = [
  `non (?:mi |ci |me la |ne |se ne )?(?:voglio|vogliamo|vorrei|vorremmo|desidero|desideriamo|desidererei|posso|possiamo|potrò|potremo|potrei|intendo|intendiamo|sono|siamo|sarei|sarò|sarà|ho|abbiamo|avrei|avrò|tengo|terrei|teniamo|sento|riesco|riusciamo|riuscirò|va|andrebbe|interessa|accetto|accettiamo|vedo|sembra|pare|è|parla|penso) (?:${HARDLY} ){0,7}(?:di |a |ad |per |nel )?(?:${REFUSED}|${NEW})`,
  `(?:(?:rifiuto|rifiutiamo|evito|eviterei|preferisco evitare|rinuncio|rinunciamo|impossibile) (?:di |a |ad )?|(?:preferisco|preferirei|preferiamo|meglio|scelto di|deciso di|prego di|chiedo di|spiacente di|dispiace(?: di)?|spiace(?: di)?) (?:di )?non (?:poter )?|(?:niente|nessuna) (?:voglia|intenzione) di |(?:inutile|non serve|non occorre) )(?:${REFUSED}|${NEW})`,
  '(?<!\\p{L})non (?:(?:ci|mi|le|gli) )?(?:present|mett|colleg|dat[ei]|dar|dia|dai(?!\\p{L})|gir|pass|comunic|inoltr|forn)\\p{L}*(?: (?:pure|per favore))?(?:(?<=(?:ci|mi|ci \\p{L}+|mi \\p{L}+)(?: pure| per favore)?)(?: in contatto)?|(?: (?:ad?|alla|al) \\p{L}+)? (?:il mio|la mia|i miei) \\p{L}+)(?=$|[,;.!]| (?:per|grazie|a|ad)(?!\\p{L}))',
]
