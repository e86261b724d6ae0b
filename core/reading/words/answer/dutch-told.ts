/** What people say beside an answer in Dutch. */
import type { Told } from './told.ts'

/** What is told beside a consent in Dutch. */
export const DUTCH_TOLD: Told = {
  marks:
    'ik je jij jullie het een van niet voor met hij zij ze haar hem mijn dat de en op bij te heb heeft hebben ben was had mag wel naar geen ook nog dan deze dit mij me zijn maar wil even uit al daar wij we er om bent over u die of als toen zo hier aan in is kan kon zou nooit meer dus want',
  ofIt: [
    '(?:voorstel|voorgesteld|introdu|contact|kennis|kennismak|ontmoet|koppel|verbind|gesprek|spreek|spreken|bel|mail)\\p{L}*',
    '(?:interes|akkoord|weiger|afwijz|bedank|meedoe|meewerk|deelnem|help|help|praat|praten|reager|antwoord|adviser)\\p{L}*',
    '(?:tijd|zin|ruimte|energie|puf|kracht|behoefte|hoofd|agenda|zinvol|geschikt|mogelijk|nut|juiste|beschikbaar)',
    '(?:(?<=ik )pas|pas ik|passen|afzien|moet (?:ik )?(?:\\p{L}+ )?(?:bedanken|weigeren|teleurstellen)|volgeboekt)',
    '(?:wil|kan|zou|mag|hoef)(?: ik)?(?: (?:dat|het|dit|hier|daar|liever|helaas|nu|even|er))* (?:niet|niets|niks|geen)',
    '(?:voor mij|met mij|mee|nee|bedankt|nieuwe (?:mensen|contacten|projecten|afspraken))$',
    '(?:geef|geven|doorgeven|delen|sturen) ?(?:\\p{L}+ ){0,2}(?:mijn) (?:adres|nummer|mail|gegevens)',
    '(?:pensioen|gestopt|opgehouden|uitgestapt)',
  ],
  ofTheDay: [
    '(?:voorstel|introdu|contact|kennis|ontmoet|koppel|uitstel|verzet|wacht)\\p{L}*',
    '(?:vraag|mail|schrijf|herinner|bel|kom|benader|probeer|praat|spreek|doe|regel)(?! ik)\\p{L}*',
    '(?:tijd|ruimte|agenda|vrij|beschikbaar|beter|liever|rustiger|plek)',
  ],
  ofWhom: [
    '(?:vraag|mail|schrijf|bel|contact|benader|praat|spreek|wend|stuur|verwijs)\\p{L}*',
    '(?:gaat (?:daar|er|hier)?over|verantwoordelijk|juiste|betere|regelt|weet|kent|doet|leidt|overgenomen|plaats|liever|beter)',
    '\\S+@\\S+',
  ],
}
