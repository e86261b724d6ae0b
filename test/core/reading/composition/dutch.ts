import { bank } from './bank.ts'

export const dutch = bank({
  open: `
    Hoi Dana,
    Bedankt voor je mail.
    Dank je wel dat je aan mij denkt!
    Goedemiddag, dank voor uw bericht.
    Ha Dana, leuk om van je te horen.
    Beste Dana, bedankt.
  `,
  yes: `
    Ja, graag.
    Ja, stel ons maar voor.
    Natuurlijk, doe maar.
    Prima, breng ons maar in contact.
    Leuk, ik maak graag kennis met haar.
    Ik wil haar graag ontmoeten.
    Je mag haar mijn mailadres geven.
    U mag mijn gegevens doorgeven.
    Vind ik goed.
    Geen probleem, ze mag me bellen.
    Zeker, met plezier.
    Klinkt goed, ik doe mee.
    Ja hoor, prima.
    Akkoord.
    Ik ga akkoord met de introductie.
    Tuurlijk, geef haar mijn nummer maar.
    Lijkt me leuk.
    Heel graag zelfs!
    Ja, dat lijkt me leuk.
    Ik heb er geen bezwaar tegen.
    Kom maar op.
    Ja doe maar, ik hoor het wel.
    Jazeker, verbind ons maar.
    Ik sta er voor open.
    Prima, ze kan me mailen.
  `,
  no: `
    Nee, dank je.
    Liever niet.
    Liever niet, ik heb er echt de energie niet voor.
    Nee, ik heb geen interesse.
    Helaas, ik moet nee zeggen.
    Dit is niets voor mij.
    Ik pas deze keer.
    Ik wil niet voorgesteld worden.
    Nee bedankt, geen behoefte aan.
    Ik sla even over.
    Dat zie ik niet zitten.
    Ik ben niet geïnteresseerd.
    Sorry, maar dit gaat hem niet worden.
    Helaas niet.
    Ik heb hier geen tijd voor.
    Doe maar niet.
    Ik wijs het verzoek af.
    Geef haar mijn adres alsjeblieft niet.
    Daar heb ik geen zin in.
    Beter van niet.
  `,
  later: `
    Nu niet, liever in maart.
    Vraag het me over twee weken nog eens.
    Graag, maar pas na 15 mei.
    Ik heb het nu te druk, probeer het in april opnieuw.
    Pas vanaf juni.
    Kunnen we dit naar volgende maand schuiven?
    Neem na Pasen nog eens contact op.
    Voorlopig niet, vanaf juni wel.
  `,
  unclear: `
    Ja, mits ze betaalt.
    Waar gaat het precies over?
    Kun je me wat meer over haar vertellen?
    Ik moet eerst met mijn compagnon overleggen.
    Alleen als het niet om verkoop gaat.
    Ik weet het nog niet.
  `,
  stranger: `
    Ik ken geen Dana Fox.
    Wie is Dana Fox? Die naam zegt me niets.
    Ik weet niet wie dit is.
    Ik ken deze Dana niet.
    Geen idee wie Dana Fox is.
  `,
  other: `
    Je kunt beter bij mijn collega Carol zijn, carol@corp.example.
    Daar gaat Carol over: carol@corp.example.
    Neem contact op met Carol Stone, carol@corp.example.
    Ik ben niet de juiste persoon, mail Carol: carol@corp.example.
  `,
  besideYes: `
    Ik kan dinsdag of donderdag.
    Ik ben deze week op reis, maar lees mijn mail.
    Haar project klinkt erg interessant.
    Ik heb veel goeds over haar gehoord.
    Een kop koffie is altijd leuk.
    We zoeken net zo iemand.
    Mijn nummer heb je al.
    Ze mag bellen wanneer ze wil.
    We hebben elkaar lang niet gezien.
    Ik heb haar artikel gelezen.
    Ik ken haar nog niet, maar haar werk is mooi.
    's Middags is het beste.
    Het onderwerp boeit me al jaren.
    Ik antwoord meestal snel.
    Ik spreek ook Engels.
    Een goed contact kan nooit kwaad.
    Hopelijk gaat alles goed met je.
    Videobellen is het handigst.
  `,
  besideNo: `
    Ik heb het erg druk.
    Ik heb geen minuut over.
    Het is niet ons vakgebied.
    Ik hoop dat je het begrijpt.
    We hebben al een leverancier.
    Ik wens haar veel succes.
    We hebben er geen budget voor.
    Ik werk niet meer in die sector.
    Het is niet persoonlijk.
    We nemen nu niemand aan.
    Ik ben met zwangerschapsverlof.
    Ze is vast heel goed.
    Er ligt al te veel op mijn bord.
    Het ligt niet aan jou.
  `,
  close: `
    Groetjes
    Met vriendelijke groet
    Nogmaals bedankt!
    Groet, Bob
    Fijne dag
  `,
})
