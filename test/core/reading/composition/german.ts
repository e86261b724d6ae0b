import { bank } from './bank.ts'

export const german = bank({
  open: `
    Hallo Dana,
    Danke für deine Mail.
    Vielen Dank für die Anfrage!
    Guten Tag, besten Dank für Ihre Nachricht.
    Moin,
    Danke, dass du an mich gedacht hast.
  `,
  yes: `
    Ja, sehr gerne.
    Ja, stell uns gerne vor.
    Gerne, du kannst den Kontakt herstellen.
    Sehr gerne dürfen Sie den Kontakt zu Frau Archer herstellen.
    Klar, mach das.
    Ja, ich würde sie gerne kennenlernen.
    Da bin ich dabei.
    Von mir aus gern.
    Passt für mich, gib ihr ruhig meine Adresse.
    Sie können meine E-Mail-Adresse gerne weitergeben.
    Ich freue mich auf den Kontakt.
    Klingt gut, ich bin dabei.
    Ja klar, leite gern weiter.
    Na klar, immer gern!
    Selbstverständlich, bitte stellen Sie uns vor.
    Mit Vergnügen.
    Jo, passt.
    Logo, schick ihr meine Nummer.
    Einverstanden.
    Ich bin einverstanden, dass Sie uns bekannt machen.
    Du darfst uns gern verbinden.
    Freilich, gerne.
    Ja bitte, bring uns zusammen.
    Spricht nichts dagegen, gerne.
    Das machen wir gerne, sie soll sich melden.
  `,
  no: `
    Nein danke.
    Leider nein.
    Das passt bei uns gerade thematisch gar nicht, ich würde da lieber verzichten.
    Ich möchte das lieber nicht.
    Da muss ich leider absagen.
    Ich habe daran kein Interesse.
    Nein, ich möchte nicht vorgestellt werden.
    Bitte nicht, danke.
    Das ist nichts für mich.
    Ich muss leider ablehnen.
    Nee, lass mal.
    Ich bin da raus.
    Ich passe diesmal.
    Kein Bedarf, danke.
    Das möchte ich nicht.
    Ich stehe dafür nicht zur Verfügung.
    Lieber nicht.
    Mir fehlt dafür die Zeit, daher nein.
    Kommt für uns nicht in Frage.
    Tut mir leid, aber ich muss nein sagen.
  `,
  later: `
    Gerne, aber erst ab März.
    Frag mich bitte in zwei Wochen noch einmal.
    Im Moment nicht, melde dich im April wieder.
    Erst nach dem 15. Mai.
    Gerade zu viel los, nach Ostern gerne.
    Können wir das auf nächsten Monat verschieben?
    Bitte fragen Sie mich im Herbst noch einmal.
    Aktuell passt es nicht, ab Juni gerne wieder.
  `,
  unclear: `
    Ja, wenn sie dafür bezahlt.
    Worum geht es denn genau?
    Kannst du mir mehr über sie erzählen?
    Ich muss erst mit meinem Chef sprechen.
    Nur wenn es nicht um Verkauf geht.
    Ich bin mir noch nicht sicher.
  `,
  stranger: `
    Ich kenne diese Dana nicht.
    Wer ist Dana Fox? Den Namen habe ich noch nie gehört.
    Ich weiß nicht, wer das sein soll.
    Eine Dana Fox ist mir nicht bekannt.
    Wir kennen uns nicht.
  `,
  other: `
    Dafür ist meine Kollegin Carol zuständig, carol@corp.example.
    Bitte wenden Sie sich an Carol Stone, carol@corp.example.
    Da bin ich der Falsche, frag besser Carol: carol@corp.example.
    Am besten sprichst du mit Carol (carol@corp.example), sie macht das bei uns.
  `,
  besideYes: `
    Ich bin am besten nachmittags zu erreichen.
    Nächste Woche bin ich in Berlin, aber per Mail erreichbar.
    Ihr Projekt klingt spannend.
    Ich habe schon viel Gutes über sie gehört.
    Am Dienstag oder Mittwoch hätte ich Zeit.
    Wir suchen gerade jemanden in dem Bereich.
    Das Thema beschäftigt mich schon länger.
    Meine Nummer hast du ja.
    Sie kann mir einfach schreiben.
    Wir haben uns lange nicht gesehen.
    Ein kurzes Telefonat wäre super.
    Bin gerade unterwegs, daher kurz.
    Ich habe ihren Artikel gelesen.
    Bei uns ist viel los, aber dafür habe ich Zeit.
    Ich spreche auch Englisch.
    Das kommt genau richtig.
    Am liebsten per Video.
    Ich kenne sie noch nicht, aber ihre Arbeit ist toll.
  `,
  besideNo: `
    Ich habe gerade viel um die Ohren.
    Das Thema ist für uns nicht relevant.
    Ich hoffe, du hast Verständnis.
    Wir haben schon einen Anbieter.
    Ich wünsche ihr aber viel Erfolg.
    Bei uns gibt es kein Budget dafür.
    Ich bin nicht mehr in der Branche.
    Mir fehlt einfach die Zeit.
    Wir stellen momentan niemanden ein.
    Das hat nichts mit dir zu tun.
    Ich arbeite nur noch zwei Tage die Woche.
    Es liegt nicht an ihr.
    Sie macht sicher tolle Arbeit.
    Ich bin in Elternzeit.
  `,
  close: `
    Viele Grüße
    LG
    Danke dir!
    Mit freundlichen Grüßen
    Liebe Grüße, Bob
  `,
})
