/** What people say beside an answer in German. */
import type { Told } from './told.ts'

/** What is told beside a consent in German. */
export const GERMAN_TOLD: Told = {
  marks:
    'ich mich mir dich dir euch uns und nicht das ist auf für bitte ein eine einen einem einer der dem den die im zum zur bei auch aber wenn hab habe haben bin kann er ihr ihm ihn sie wir sehr dann mal schon noch nur über vom mein meine meiner meinen sich dass oder kein keine keinen leider nach mit von war hat hatte zu am als es so da wie was seit vor bis man doch ja nie',
  ofIt: [
    '(?:vorstell|vorgestellt|kontakt|kennen ?(?:zu)?lern|kennengelernt|verbind|vernetz|vermittl|treff|gespräch|austausch|anruf)\\p{L}*',
    '(?:interess|zusag|zustimm|ablehn|absag|teilnehm|einlass|unterstütz|weiterhelf|helf|sprech|red|meld|schreib|antwort|bereit|einverstand|mitmach)\\p{L}*',
    '(?:zeit|lust|kapazität\\p{L}*|kraft|energie|nerven?|kopf|bedarf|termine?|luft|sinn|gelegenheit|möglich\\p{L}*|geeignet|richtige[rn]?)(?! (?:ist|war|gibt) )',
    '(?:passen|verzicht\\p{L}*|muss (?:ich )?(?:\\p{L}+ )?(?:passen|enttäuschen)|ausgebucht)',
    '(?:will|möchte|mag|wünsche|kann|könnte|würde|werde)(?: ich)?(?: (?:das|es|da|dies|lieber|leider|aber|gerade|im moment|jetzt))* (?:nicht|nichts|keine?n?)',
    '(?:für mich|mit mir|dabei|in frage|infrage|nein|danke|neue[nrs]? (?:leute|kontakte?|projekte?|termine?|anfragen?))$',
    '(?:gib|geben|weitergeb\\p{L}*|herausgeb\\p{L}*|weiterleit\\p{L}*) ?(?:\\p{L}+ ){0,2}(?:meine?n?|die) (?:adresse|nummer|mail|daten|kontakt)',
    '(?:ruhestand|rente|pension\\p{L}*|aufgehört|ausgestiegen)',
  ],
  ofTheDay: [
    '(?:vorstell|kontakt|kennen ?lern|verbind|treff|verschieb|verschob|aufschieb|wart)\\p{L}*',
    '(?:frag|meld|schreib|erinner|komm|ruf|anruf|nachfrag|nachhak|reden|sprech|telefonier|machen|mach)(?!(?:e|te) (?:ich|wir))\\p{L}*',
    '(?:zeit|luft|kapazität\\p{L}*|kopf|frei|verfügbar|besser|passt|lieber|ruhiger)',
  ],
  ofWhom: [
    '(?:frag|schreib|sprech|sprich|kontakt|wend|meld|ruf|red|konsult|verweis|weiterleit)\\p{L}*',
    '(?:zuständig|verantwortlich|richtige[rn]?|bessere[rn]?|kümmert|weiß|kennt|macht|leitet|übernommen|statt|stattdessen|lieber|ansprech\\p{L}*)',
    '\\S+@\\S+',
  ],
}
