/** What people say beside an answer in Italian. */
import type { Told } from './told.ts'

/** What is told beside a consent in Italian. */
export const ITALIAN_TOLD: Told = {
  marks:
    "a il lo la gli le un una che di in con per è e sono ho ha hai molto ma come più mi ti si del della dei delle al alla nel nella io tuo mio mia sua suo non ciao se da anche cui lei lui questo questa quando già solo senza c'è dal dalla ne ci i un'",
  ofIt: [
    'passo(?=$|[,;.!])|(?:questa volta|stavolta) no',
    '(?:present|contatt|conosc|introdu|riuni|incontr|colloqui)\\p{L}*',
    '(?:accett|rifiut|declin|interess|impegn|partecip|collabor|aiut|consul|ricev|rispond|parl|chiacchier|sent)\\p{L}*',
    '(?:voglio|vorrei|desidero|posso|potrò|potrei|possiamo|vado|penso|credo|preferisco|preferirei|piacerebbe|conviene|convince|sento|serve|va)(?=$|[,;:]| (?:che|di|fare|farlo|essere|continuare|dedicare|dare|adesso|ora|questo|questa|più|niente|nulla|nuov\\p{L}*)(?!\\p{L}))',
    '(?:tempo|voglia|spazio|energie?|testa|forze?|agenda|capacità|disponib\\p{L}*|momento|idea|senso)',
    '(?:persona (?:giusta|adatta|indicata)|per me|con me|lasci\\p{L}+ (?:perdere|stare|fuori)|no|gente nuova|impegni|riunioni|chiamate|telefonate)$',
    '(?:dare|dia|date|dai|passare|passate|girare|condivid\\p{L}*)(?:le|gli)? (?:il |la |i )?(?:mio|mia|miei)',
    '(?:pension|lasciato|smesso|ritirat)\\p{L}*',
  ],
  ofTheDay: [
    '(?:present|contatt|conosc|introdu|riuni|incontr|rimand|rinvi|ripren|ripar|risent|ricontatt)\\p{L}*',
    '(?:scriv|chiam|richiam|cerc|chied|richied|avvis|avvert|ricord|torn|riprov|prov|aspett|attend|lasci)\\p{L}*(?<!o|ai|ò|erò)|(?:parlare|parliamo|parlarne|sentire|sentiamo|sentirci|vederci|vediamo|facciamo|farlo)',
    '(?:liber[oa]|disponibile|momento)',
  ],
  limits: [
    '(?:di|la|il|le|al|nel|in) (?:mattina|mattine|mattinata|mattino|pomeriggio|pomeriggi|sera|sere|serata|notte|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|weekend|fine settimana)|a mezzogiorno|(?:prima|dopo) (?:delle|le) \\p{L}+|(?:per|al) telefono|via (?:whatsapp|linkedin)|in videochiamata',
  ],
  ofWhom: [
    '(?:chied|scriv|parl|contatt|rivol|chiam|cerc|sent|consult|mand|indirizz)\\p{L}*',
    '(?:occupa|segue|gestisce|sa|capisce|responsabile|giusta|adatta|persona|meglio|chi|al (?:mio )?posto)',
    '\\S+@\\S+',
  ],
}
