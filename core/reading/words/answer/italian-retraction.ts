/**
 * What makes of a consent beside it none, as Italian puts it together: a second thought, an answer that is yet to come, leave
 * that is yet to be had, and what is to be waited for, told or paid first. Sources over lower-case text with single spaces.
 */

/** Whose leave is theirs to have. */
const BOSS =
  '(?:capo|capa|titolare|datore di lavoro|azienda|ditta|direzione|direttore|direttrice|responsabile|superiore|superiori|moglie|marito|compagn[oa]|soci[oae]|avvocat[oa]|notaio|commercialista|medico|ufficio legale|comitato|consiglio|cda|editore|agente|famiglia|genitori|redazione|ministero)'
const MY_BOSS = `(?:(?:il |la |i |lo |l'|un )?(?:mio |mia |miei |nostro |nostra |nostri )|il |la |l'|i )${BOSS}`
/** "del mio capo", "al mio capo" */
const TO_BOSS = `(?:(?:al|alla|all'|ai|del|della|dell'|dei|col|con|con il|con la|dal|dalla|a|di|da|il|la) ?){0,2}(?:(?:mio|mia|miei|nostro|nostra|nostri) )?${BOSS}`
/** What was written, to be forgotten again. */
const WRITTEN =
  '(?:(?:tutto )?(?:quello|quanto|ciò|quel) (?:che )?(?:ti |vi |le )?(?:ho|avevo)|il mio (?:sì|messaggio|consenso|ok|assenso)|la mia (?:risposta|mail|ultima))'
const TURNING =
  '^(?:(?:ma|però|cioè|anzi|e|o|oppure|dunque|quindi|allora|ehm|eh|ah|oh|no|insomma|scusa|scusate|scusi|mi scusi|in realtà|in effetti|ovviamente|beh|bè|boh),? )*'
const SOON =
  '(?:domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|presto|stasera|più tardi|più avanti|entro|appena|quando|in (?:settimana|giornata|serata)|nei prossimi|tra|fra|dopo|la (?:settimana|prossima)|al più presto|quanto prima)'
const OF_HER = '(?:lei|alice|lui|la (?:presentazione|signora)|questa (?:presentazione|persona|cosa))'
const TELL =
  '(?:dimmi|ditemi|mi dica|dicci|diteci|spiegami|spiegatemi|mi spieghi|raccontami|raccontatemi|mandami|mandatemi|mi mandi)'

export const ITALIAN_RETRACTS = [
  // Said at another time
  "(?:è|era|ecco)(?: (?:proprio|almeno|più o meno))? (?:quello che|ciò che|quel che|cosa|quanto) (?:avrei (?:detto|risposto|scritto|fatto)|(?:dicevo|rispondevo|direi|risponderei)(?=$| (?:una volta|un tempo|anni fa|prima|di solito|sempre|normalmente|se|l'anno|in passato|ai tempi)))",
  "di solito (?:rispondo|dico) (?:così|di sì|sì)|(?:\\p{L}+ (?:anni|mesi|settimane) fa|un anno fa|l'anno scorso|una volta|un tempo),? avrei (?:detto|accettato|risposto)",
  // The second thought
  `(?<!non )(?:dimentica|dimenticate|dimentichi|ignora|ignorate|ignori|cancella|cancellate|cancelli) ${WRITTEN}`,
  `${TURNING}(?:dimentica|dimenticate|dimentichi|lascia stare|lasciate stare|lasci stare|lascia perdere|lasciate perdere|lasci perdere|fate finta di niente|come non detto)(?: tutto)?$`,
  'non (?:mi sono|mi ero|ho|abbiamo|sono)(?: ancora)? decis[oaie](?=$|,| (?:niente|nulla|se|ancora))|non (?:mi sono|ho) ancora decis[oa]',
  'ho cambiato idea(?=$|[,;!]| (?:nel|scrivendo|intanto|alla))|ci ho ripensato|ritiro (?:quello che|quanto|ciò che|il mio (?:sì|consenso|ok)|la mia risposta|tutto)',
  'volevo (?:dire|scrivere) (?:di )?no(?!\\p{L})|sbagliato (?:tasto|bottone|risposta)',
  `${TURNING}(?:forse(?: (?:no|più avanti|un giorno))?|un giorno,? (?:forse|magari|chissà)|magari (?:no|più avanti)|non so|o no)(?:,? (?:non lo so(?: più)?|chissà))?$`,
  `${TURNING}(?:scherz(?:o|avo)(?=$|,| naturalmente| ovviamente)|(?:(?:ahah|haha|ah ah),? )?(?:era una )?(?:bella )?battuta$|nei (?:tuoi|vostri|suoi) sogni|in un'altra vita|in un altro mondo)`,
  `${TURNING}(?:se (?:solo )?avessi (?:più |il |un po' di )?tempo|magari avessi)`,
  `${TURNING}(?:no|forse no),? (?:non lo so più|non so più)`,
  // About something else
  `(?:^|ma |però |invece )(?:per (?:quanto riguarda )?|quanto a |con |su )?${OF_HER},? (?:(?:invece|però),? )?(?:no(?!\\p{L})|non (?:so|voglio|posso|credo)|direi di no|preferisco di no|ci devo)`,
  `${TURNING}non (?:per|con|a) ${OF_HER}`,
  `${TURNING}(?:parlo|parlavo|mi riferisco|mi riferivo|intendo|intendevo|dico) (?:del|della|dell'|alla|al|all'|la|il|per la|per il) ?(?!presentazione|contatto|incontro con)`,
  // Not yet answered
  `(?:te lo |ve lo |glielo |lo |vi |ti |le )+(?:ri)?conferm(?:o|erò)(?: (?:poi|io|ancora))* ${SOON}|confermerò (?:poi )?${SOON}|mi (?:rifaccio|faccio|rifarò|farò) (?:vivo|viva|risentire|sentire)(?: io)? (?:per|con|appena|quando)`,
  '(?:la|una) (?:mia )?risposta (?:definitiva|finale|certa|sicura)|(?:ti|vi|le) (?:do|darò|dò) (?:la mia|una|la) risposta',
  '(?:dammi|datemi|mi dia|lasciami|lasciatemi|mi lasci) [^.;!?]{0,30}?(?:per|il tempo di|di tempo per) (?:decider|pensar|rifletter|risponder|verificar|conferm)\\p{L}*',
  '(?:fammici|fatemici|ci) (?:penso|rifletto|penserò|rifletterò|pensare|riflettere|ragiono|ragionare|dormo)(?! io)(?: (?:su|ancora|sopra|un (?:attimo|po)))*',
  '(?:da (?:valutare|vedere|decidere|stabilire|concordare)|resta da (?:vedere|capire)) (?:in base|se|a seconda|prima|insieme)|(?:da valutare|da vedere|resta da vedere|da decidere)$|dipenderà(?! da (?:te|lei|voi)(?!\\p{L}))',
  // Waited for
  "(?<!(?:non|che|vi|ti|mi|lo|la) )(?:aspetta|aspettate|aspetti|attendi|attendete|attenda|pazienta|pazientate)(?: (?:ancora|però|prima|comunque|per favore|pure))* (?:(?:il )?mio (?:via libera|ok|segnale|consenso|sì)|un mio (?:cenno|ok|segnale)|la mia (?:conferma|risposta)|che (?:te|ve|glie|ti|vi|io|mi|torni|finisca|abbia|sia|lo|il|la)|un po'|qualche (?:giorno|settimana|mese)|a (?:scriver|dar|presentar|far|metter))",
  "(?:abbi|abbiate|abbia) (?:ancora )?(?:un po' di|qualche giorno di) pazienza [^.;!?]{0,20}prima",
  'non (?:fare|fate|faccia|scrivetele|scriverle|le scriva|mandare|mandate|mandi|dare|date|dia|dire|dite|dica) (?:ancora )?(?:niente|nulla) (?:finché|fino|prima|senza|per ora|ancora|se prima)|per (?:ora|adesso|il momento) non (?:fare|fate|faccia|mandate|mandare|scrivere|scrivete|dite|dire) (?:niente|nulla)',
  // Leave that is to be had
  `${MY_BOSS} (?:deve|devono|dovrebbe|dovrà|vuole|vorrà)(?: prima| ancora)? (?:approvare|autorizzare|essere d'accordo|dare|firmare|dire (?:di )?sì|vedere|verificare|valutare|confermare|decidere)`,
  `${MY_BOSS} (?:non (?:vuole|vogliono|permette|permettono|me lo permette|è d'accordo|approva|gradisce|accetta)|è contrari[oa]|si oppone|rifiuta|me lo vieta|dice di no)`,
  '(?:il|la|le) (?:mio |mia |nostro |nostra |mie |nostre )?(?:contratto|regolamento|statuto|policy|clausola|regole|normativa) (?:me lo |ce lo |lo |mi |ci )?(?:vieta|vietano|impedisce|proibisce|esclude|non (?:me lo |ce lo |lo )?(?:permette|consente|prevede))',
  `(?:serve|servirebbe|ci vuole|mi serve|occorre|devo avere|manca)(?: prima| ancora)? (?:l'ok|il via libera|il consenso|l'autorizzazione|il permesso|il benestare|l'approvazione|il parere|l'accordo) (?:${TO_BOSS}|scritto)`,
  `se ${MY_BOSS} (?:è d'accordo|me lo permette|lo permette|permette|accetta|approva|autorizza|dice|mi dà|dà|non)`,
  `(?:decide|decidono|deciderà) ${MY_BOSS}|non (?:sta|spetta|tocca) a me (?:decid|dir|sceglier)\\p{L}*|non (?:decido|dipende solo da) (?:io|me)`,
  `(?:chiedo|chiederò|ne parlo|ne parlerò|sento|consulto|mi consulto)(?: prima)? ${TO_BOSS}(?=$| (?:e (?:ti|vi|le|poi)|poi|prima|stasera|domani))`,
  "salvo (?:il |la |l'|un |una )?(?:parere|diverso|divers[ao]|approvazione|autorizzazione|ok|conferma|opposizione|obiezioni|contrordini|contrordine|veto|rifiuto|consenso)",
  // Told or paid first
  `${TELL} (?:qualcosa (?:di|in) più|di più)|${TELL} prima(?! o poi)(?!\\p{L})`,
  'mandatemi prima|mandami prima|mi mandi prima|prima (?:mandatemi|mandami|mi mandi)',
  "\\d+ ?(?:€|euro|chf|franchi|dollari) (?:l'ora|all'ora|a seduta|al giorno|a consulenza)|(?:chiedo|prendo|faccio pagare) [^.,;!?]{0,20}?\\d+ ?(?:€|euro|chf|franchi)",
  // What is not to happen
  '(?:ma|però) (?:che )?non mi (?:scriva|chiami|contatti)(?=$|[,;!]| (?:per favore|affatto|proprio))',
  '(?:ma|però) senza (?:dare|darle|dargli|diffondere|girare) (?:il mio|la mia|i miei)',
  "mi (?:mette|metterebbe) (?:un po' )?a disagio",
  `${TURNING}(?:semmai|casomai|piuttosto) (?:l'anno|il mese|a|in|dopo|tra|fra|più) `,
]
