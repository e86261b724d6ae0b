/** Refusals, delays and hand-overs in Italian. */
import type { Language } from './language.ts'

const MONTH =
  '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|primavera|estate|autunno|inverno|pasqua|natale|le ferie|le feste|le vacanze|qualche (?:giorno|settimana|mese)|un mese|un paio di \\p{L}+|due settimane)'

export const ITALIAN_REFUSAL: Language = {
  no: [
    'non (?:mi|ci) (?:interessa|va|convince|sembra il caso|attira|sento)(?: (?:molto|proprio|affatto|per niente|adesso))?(?: grazie)?',
    'no (?:grazie|guarda|mi spiace|mi dispiace|non posso|non fa per me|lascia stare|dai|per favore|purtroppo|ti prego)',
    '(?:neanche|nemmeno|manco) (?:per (?:sogno|idea|scherzo)|morto|morta|a parlarne)',
    '(?:per niente|per nulla|assolutamente no|mai e poi mai|macch[eé]|giammai|lascia stare|lascia perdere|lasciamo (?:stare|perdere)|passo|io passo|negativo|impossibile|niente da fare)',
    '(?:questa volta|stavolta|purtroppo|meglio|preferisco|direi|credo|temo|mi sa|ma anche) (?:di |che )?no',
    'non (?:posso|mi interessa|sono interessat[oa]|fa per me|se ne parla|è il caso|credo|ora grazie)',
  ],
  declines: [
    'non (?:mi|ci) (?:interessa(?:no)?|attira|convince|sento di|conviene)',
    '(?:neanche|nemmeno|manco) (?:per (?:sogno|idea|scherzo)|mort[oa]|a parlarne|se)',
    'non (?:fa per me|mi interessa(?:no)?|ci interessa|siamo interessati|sono (?:\\p{L}+ )?(?:interessat[oa]|disponibil[ei]|in grado|la persona giusta)|siamo (?:in grado|disponibili)|mi va(?! (?:male|di traverso))|me la sento|è (?:il caso|cosa per me|possibile|nelle mie corde|di mio interesse|di nostro interesse)|ho (?:\\p{L}+ )?(?:tempo|voglia|interesse|testa|spazio|modo|intenzione|energie)|abbiamo (?:\\p{L}+ )?(?:tempo|interesse|necessità|bisogno|intenzione)|posso (?:proprio |accettare|aiutar\\p{L}*|farlo|occuparmene|impegnarmi)?|possiamo|riesco(?: proprio)?(?: a (?!prometter))?|voglio|vorrei|desidero|intendo|intendiamo|se ne (?:parla|fa)|ne ho|fatemi|presentarmi|darle)',
    '(?:preferisco|preferirei|preferirò|preferiamo|meglio|tanto vale) (?:proprio )?(?:di )?(?:no|non|evitare|rifiutare|declinare|lasciar\\p{L}* \\p{L}+|passare|astenermi|saltare|rinunciare|soprassedere)',
    '(?:devo|dovrò|dobbiamo|vorrei|sono costrett[oa] a|mi tocca) (?:\\p{L}+ )?(?:rifiutare|declinare|dir(?:e|ti|le|vi)? di no|dirti di no|passare|rinunciare|saltare|passar la mano|deluder\\p{L}*)',
    "(?:passo|declino|decliniamo|rifiuto|rinuncio|salto)(?: (?:la mano|il turno|questa volta|stavolta|volentieri|cortesemente|l'invito|l'offerta|io))*(?=$|[,;!])",
    '(?:avrei) (?:\\p{L}+ )?(?:detto (?:di )?s[iì]|accettato)',
    '(?:lascia|lasciamo|lasciate) (?:stare|perdere)',
    '(?:mi spiace|mi dispiace|grazie|scusa|spiacente),? (?:ma )?(?:no|passo|non posso|non fa per me|preferisco di no)(?=$|[,;!])',
    'niente da fare',
    '(?:ne )?faccio (?:volentieri )?a meno',
  ],
  later: [
    '(?:rimandar|rinviar|spostar|riparlar|risentir|aggiornar)\\p{L}* (?:al|alla|a|ad|tra|fra|dopo|pi[uù])',
    `(?:richied|riscriv|ricontatt|risent|chied|scriv|cerca|chiama|ricord|sent|riparl|prova|riprov|rifatt)\\p{L}*(?: \\p{L}+){0,4} (?:a ${MONTH}|ad agosto|in ${MONTH}|dopo|tra|fra|da|dal|verso|pi[uù] avanti|quando|fine|inizio|met[aà]|nel|il|l'anno|la settimana|a partire|ai primi|l'\\d{1,2})`,
    `(?:a|ad|da|in|dopo|verso|a fine|a inizio|a met[aà]|dal) (?:il |le |la |l')?${MONTH}(?: \\p{L}+){0,3} (?:ne (?:parliamo|riparliamo)|ci sentiamo|vediamo|s[iì]|volentieri|meglio|si può|va bene|sarebbe|ci sto|possiamo)`,
    '(?:ne (?:parliamo|riparliamo)|ci (?:risentiamo|sentiamo|riaggiorniamo|aggiorniamo)|risentiamoci|riparliamone|rimandiamo|rinviamo)(?: \\p{L}+){0,2} (?:a|ad|in|dopo|tra|fra|pi[uù] avanti|pi[uù] tardi|quando|da|dal|verso|con calma|il prossimo|la prossima)',
    '(?:adesso|ora|ora come ora|oggi|questo mese|questa settimana|in questo (?:momento|periodo)|al momento|per (?:ora|adesso|il momento)|attualmente)(?:,? \\p{L}+){0,3},? (?:no|non|impossibile|complicato|incasinat[oa]|pien[oa])',
    'non (?!(?:la |lo )?(?:so|sono|conosco) ancora)(?:\\p{L}+ )?(?:ora|adesso|subito|in questo (?:momento|periodo)|al momento|prima (?:di|del|della)|ancora|per (?:ora|adesso)|fino a|questo mese|questa settimana)',
    "(?:pi[uù] (?:avanti|tardi|in l[aà])|un altro momento|la prossima volta|sar[aà] per un'altra volta|magari dopo|alla prossima)(?=$|[,;!]| \\p{L}+$)",
  ],
  busy: [
    'fino al?',
    'in ferie',
    'in viaggio fino',
    'incasinat[oa]',
    'pien[oa] fino',
    'a partire da(?:l|lla)?',
    "sott'acqua",
    'in maternità',
  ],
  stranger: [
    'non (?:so|sappiamo)(?: proprio| davvero| affatto)? chi (?:sia|è|siano)',
    'non (?:la|lo|le|li|ti|vi)? ?(?:conosco|riconosco|ricordo|inquadro)(?: (?:quest[oa]|quel|quella|tale))?(?: (?:affatto|per niente|minimamente|nessun[ao]?|alcun[ao]?))?',
    '(?:questo|il|quel|un) nome(?: \\p{L}+){0,3} non mi dice',
    'non mi dice(?: \\p{L}+)? (?:niente|nulla)',
    'mai (?:sentit[oaie]|vist[oaie]|conosciut[oaie])(?: (?:nominare|prima))?',
    'non (?:so|ho (?:la minima )?idea di) chi (?:sia|siate|è)(?: (?:quest[oa]|quel|quella|tale|il|la|lei|lui|costui))*(?: (?:persona|signora?|tizi[oa]))?',
    '(?:mi è|mi risulta) (?:del tutto |completamente )?sconosciut[oa]',
    'e chi (?:è|sarebbe)',
  ],
  never: [
    'non (?:mi |ci )?(?:scriv|contatt|disturb|mand|invi|cerc|stress)\\p{L}*(?:mi|temi|etemi)?(?: \\p{L}+){0,3} (?:pi[uù]|mai pi[uù]|mai)',
    '(?:non voglio|non desidero) (?:pi[uù] )?(?:ricevere|essere contattat[oa]|sentir\\p{L}*)(?: (?:pi[uù]|altre|altri|mail|messaggi))*',
    '(?:cancell|rimuov|togli|elimin|disiscriv|leva|depenn|rimuover)\\p{L}*(?:mi|temi)(?: \\p{L}+){0,3}',
    '(?:cancell|rimuov|elimin)\\p{L}* (?:il mio|i miei|la mia|mio|miei)',
    '(?:lascia|lasci|lasciate)(?:mi|temi) in pace',
    '(?:smett|piant|finit)\\p{L}*(?:la)? (?:di|con)',
    'basta (?:mail|messaggi|scriver|con)',
    '(?:mai|mai e poi mai) pi[uù]',
  ],
  other: [
    '(?:se ne occupa|lo segue|la segue|segue tutto|gestisce|è di competenza|ne è responsabile|chi se ne occupa è|chi decide è|quello giusto è|quella giusta è)(?: \\p{L}+)?',
    '(?:senti|sentite|senta|chiedi|chieda|scrivi|scriva|parla|parli|contatta|contatti|rivolgiti|si rivolga)(?: (?:pure|piuttosto|direttamente|meglio|invece))* (?:a|al|alla|con|il|la)? ?(?!me(?!\\p{L})|mi |tra |fra |dopo |a (?:marzo|aprile|maggio|gennaio|settembre|ottobre|giugno|novembre)|pi[uù]|quando|verso|da |dal |in |pure|tranquillamente)\\p{L}+',
  ],
  notMine: [
    'non (?:sono|è) (?:io )?(?:la persona|di mia competenza|il mio (?:campo|settore)|il referente)',
    'persona sbagliata',
  ],
}
