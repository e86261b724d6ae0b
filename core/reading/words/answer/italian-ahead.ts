/** Times to come in Italian, for which whoever agrees "then" puts it off. Sources over lower-case text. */

const MONTH =
  '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)'
const THE = "(?:il |la |lo |l'|le |i |gli |questo |questa |quest'|queste |questi )"
const PART =
  "(?:ai primi|agli inizi|a inizio|all'inizio|a metà|a fine|alla fine|verso (?:la )?(?:fine|metà)|verso inizio|per (?:fine|inizio|metà)|fine|inizio|metà|da (?:metà|inizio|fine)|a partire da (?:metà|inizio|fine))(?: di| del)?"
const MANY =
  '(?:circa )?(?:un|due|tre|quattro|cinque|sei|otto|nove|dieci|dodici|alcun[ie]|un paio di|una decina di|\\d{1,2})(?: o (?:due|tre|quattro))?'
/** A meal, an hour or a day of any week: of these nobody waits for the end. */
const OF_THE_DAY = `(?:${THE}?(?:lavoro|pranzo|cena|mezzogiorno|scuola|lezion\\p{L}+|riunion\\p{L}+|messa|caffè|turno|allenament\\p{L}+|palestra|ufficio|colazione|partita|pausa|prove|chiusura|orario|weekend|fine settimana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani)(?!\\p{L})|le (?:\\d|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|sedici|diciassette|diciotto|diciannove|venti)(?!\\p{L}))`
/** What an answer waits for, and no time. */
const DECIDES =
  '(?:lett[oa]|leggere|riflett\\p{L}+|riflession\\p{L}+|parlat[oa]|parlarne|parlare|pensat[oa]|pensarci|sentit[oa]|chiest[oa]|consult\\p{L}+|verific\\p{L}+|capit[oa]|decis[oa]|deciso|visto|accordo|rispost[ao]|ok|consenso|approv\\p{L}+|conferm\\p{L}+|firm\\p{L}+|informa\\p{L}+|saprò|sapremo|attent[oa]|ricevut[oa]|avr[àa] spiegato)'
const FREE = `(?![^,;.!?]{0,60}(?<!\\p{L})${DECIDES}(?!\\p{L}))`
const WHEN = '(?:quando|(?:non )?appena|una volta che|dopo che) '
const DONE =
  '(?:finit|terminat|conclus|passat|chius|ultimat|superat|consegnat|tornat|rientrat|nat|guarit|sistemat|calmat|rimess|trasferit|pubblicat|liber|fatt)[oaie]'
/** Is so then, or has been done; whoever may come when they like is somebody else. */
const THEN = `(?:\\p{L}+(?:r\\u00f2(?<!per\\u00f2)|remo)|(?:sa|av|fa|sta|torne|rientre|fini)ro|(?:sarà|saranno|sarò|avrò|avremo|è|sono|ho|abbiamo|si è|si sono|si sarà|si saranno)(?: \\p{L}+)? ${DONE}|${THE}[\\p{L}' ]{2,40}?\\p{L}+(?:r\\u00e0|ranno)|torno|torniamo|rientro|rientriamo|finisco|finiamo|finisce|finiscono|termino|termina|terminano|esco|riapro|riparto|guarisco|mi libero|consegno|passano|si (?:calma|calmano|placano|tranquillizza))`

export const ITALIAN_AHEAD = [
  "non (?:prima (?:di|del|dell'|della|delle|dei|che)(?! (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|mezzogiorno|pranzo|cena|\\d|nove|dieci|undici)) ?[^,;.!?]{2,40}|subito|adesso|ora|ancora|in questo momento|al momento)",
  "(?:in|per la|questa) (?:primavera|estate)(?! scorsa)|in (?:autunno|inverno)|(?:la |il |l')?(?:prossim[oa] (?:primavera|estate|autunno|inverno)|(?:primavera|estate|autunno|inverno) prossim[oa])",
  `(?:in|a|per|da|verso|a partire da|nel mese di|dal mese di|${PART}|a partire dal \\d{1,2}|dal \\d{1,2}) ${MONTH}(?! scorso)(?: prossimo)?(?: 20\\d\\d)?(?: in (?:poi|avanti))?`,
  "(?:il|al|nel|dal) (?:mese|trimestre|semestre) (?:prossimo|successivo|dopo)|(?:il|al|nel|dal) prossimo (?:mese|anno|trimestre|semestre)|(?:l'|nell'|dall')anno (?:prossimo|nuovo|venturo)|(?:con|a) l'anno (?:nuovo|prossimo)|(?:col|con il|nel) nuovo anno|(?:a|all') ?(?:inizio|fine) (?:dell')?anno(?: prossimo| nuovo)?|(?:la )?(?:prossima stagione|stagione prossima)",
  "nel (?:primo|secondo|terzo|quarto) (?:trimestre|semestre)|nel 20\\d\\d|nella seconda metà dell'anno",
  "al (?:mio |nostro )?(?:rientro|ritorno)(?: [\\p{L}'-]+){0,4}",
  `(?:tra|fra) (?:${MANY} (?:mes[ei]|settimane|ann[oi]|trimestri)|qualche (?:mese|settimana|tempo|anno)|un po'(?: di tempo)?(?! ?di \\p{L}+(?<!tempo)))`,
  "(?:un po' )?più (?:avanti|in là)(?: [\\p{L}']+){0,3}|in (?:seguito|futuro)",
  `dopo (?:il \\d{1,2}(?: ${MONTH})?|(?!${OF_THE_DAY}|tutto|aver|ess|di(?!\\p{L})|che(?!\\p{L})|vostr|tu[oa](?!\\p{L})|su[oa](?!\\p{L})|\\d)${FREE}(?:${THE}|il mio |la mia |i miei |le mie )?[\\p{L}-]{4,}(?: [\\p{L}'-]+){0,4}|${THE}(?!\\d)${FREE}(?:feste|ferie|vacanze)(?: [\\p{L}'-]+){0,4})`,
  `${WHEN}${FREE}(?:[\\p{L}'-]+ ){0,6}?${THEN}(?!\\p{L})[^,;.!?]{0,50}`,
  `(?:una volta|(?<!(?:è|e|sono|ho|era|abbiamo|siamo|ha) )appena) ${FREE}${DONE}[^,;.!?]{0,40}|(?:finit|passat|conclus|terminat|superat|chius)[oaie] (?:${THE})[\\p{L}'-]+(?: [\\p{L}'-]+){0,3}|a (?!\\p{L}+r(?:la|lo|le|gli|mi|ci) )[\\p{L}'-]+ ${DONE}`,
]

const AHEAD = `(?:${ITALIAN_AHEAD.join('|')})`
const BEFORE = `prima (?:di|del|dello|della|dell'|dei|delle|degli) ?(?:(?:la |il |l')?(?:metà|fine|inizio)(?: di| del)? )?(?:${MONTH}|primavera|estate|autunno|inverno|pasqua|natale|feste|ferie|vacanze|nuovo anno|anno (?:prossimo|nuovo)|(?:due|tre|quattro|sei|qualche) (?:mesi|mese|settimane)|un mese|\\d{1,2} ${MONTH}|prossimo (?:anno|mese|trimestre)|20\\d\\d)(?!\\p{L})`

/** When it would be better, or no sooner. */
export const ITALIAN_THEN = [
  `(?:non|niente|nulla|nessuno|impossibile)(?: [\\p{L}']+){0,4}? ${BEFORE}`,
  `(?:sarebbe|sarà|è|mi (?:andrebbe|va|viene|verrebbe|farebbe|fa)|ci (?:andrebbe|va)|meglio) (?:(?:meglio|più (?:facile|comodo|semplice)|possibile|perfetto|ideale|bene|comodo|preferibile) )?(?:per me )?${AHEAD}`,
  `(?:preferisco|preferirei|preferiamo|preferiremmo)(?: (?:aspettare|attendere|fare|vederci|sentirci|rimandare))? (?:${AHEAD}|(?:a )?${MONTH}|(?:la |l')?(?:primavera|estate|autunno))`,
  `(?:avrò|avremo)(?: [\\p{L}']+){0,2} (?:tempo|modo|spazio|testa) ${AHEAD}|(?:sarò|saremo|sarei)(?: (?:molto|più|di nuovo|finalmente|un po'))* (?:disponibil[ei]|liber[oaie]|tranquill[oaie]|presente|qui) ${AHEAD}`,
  `(?:da rivedere|rivediamo(?:ci|la|lo)?|vediamo(?:ci|la|lo)|aggiorniamoci|rimandiamo|rinviamo|mi (?:faccio|farò) (?:vivo|viva|sentire)(?: io)?|(?:vi|ti|le) (?:farò|faccio) sapere) ${AHEAD}|(?:bisogna|bisognerà|bisognerebbe|occorre|si può|può|possiamo|preferisco|preferirei|meglio) (?:aspettare|attendere) (?:${MONTH}|(?:la |l'|il )?(?:primavera|estate|autunno|inverno|pasqua|natale|fine|anno nuovo|nuovo anno|vendemmia|rientro))|(?:aspettate|aspetta|aspetti) (?:la |il |l')(?:fine|primavera|estate|autunno)|(?:dammi|datemi|mi dia|lasciami|lasciatemi|mi lasci) (?:ancora )?(?:un paio di|due|tre|qualche|un|sei|quattro) (?:mes[ei]|settiman[ae])|(?:lascia(?:mi|temi)|mi lasci)(?: prima)? (?:finire|chiudere|terminare|consegnare|passare|traslocare)[^.!?]{0,40}(?:poi|dopo)(?!\\p{L})`,
]

/** When, how and where they are to be had, behind a yes of one word; a no with them may be one for that time alone. */
export const ITALIAN_SOON =
  '(?<!(?:no|non|mai|più|mica),? )(?:(?:la|di) (?:mattina|sera)|il (?:mattino|pomeriggio|lunedì|martedì|mercoledì|giovedì|venerdì)|oggi(?: pomeriggio| stesso)?|(?:già da )?domani|stasera|questa (?:settimana|sera|mattina)|la (?:settimana prossima|prossima settimana)|in (?:settimana|giornata|serata|mattinata|ufficio|italiano|videochiamata|pausa pranzo|qualsiasi momento|qualunque momento)|a (?:mezzogiorno|pranzo|fine giornata|qualsiasi ora)|nel (?:tardo pomeriggio|weekend|fine settimana|pomeriggio)|(?:al|per) telefono|per mail|online|(?:anche )?subito|uno di questi giorni|(?:lunedì|martedì|mercoledì|giovedì|venerdì)(?: prossimo| mattina| pomeriggio| sera)?|entro (?:lunedì|martedì|mercoledì|giovedì|venerdì|domani)|dopo (?:le \\d{1,2}|le (?:cinque|sei|sette)|il lavoro|pranzo|cena|le lezioni)|quando (?:vuole|vuoi|volete|preferisce|le fa comodo)|appena possibile)(?=$|[,;.!]| (?:grazie|per favore|se|o|e)(?!\\p{L}))'
