import { brief } from './bank.ts'

export const swedish = brief(
  `Ja, gärna.
   Ja tack, presentera oss gärna.
   Absolut, kör på.
   Visst, ge henne min mejladress.
   Det går bra, hon får gärna höra av sig.
   Jag träffar henne gärna.
   Självklart, det vore roligt.
   Jag är med.`,
  `Nej tack.
   Tyvärr, jag måste tacka nej.
   Jag är inte intresserad.
   Nej, det passar inte mig.
   Jag avstår den här gången.
   Helst inte.
   Jag vill inte bli presenterad.
   Det är inget för mig.`,
  `Hej Dana,
   Tack för att du frågar.
   Jag har mycket att göra.
   Hälsningar`,
)

export const danish = brief(
  `Ja, meget gerne.
   Ja tak, sæt os endelig i kontakt.
   Selvfølgelig, gør det.
   Det er fint med mig.
   Hun må gerne få min mail.
   Jeg vil gerne møde hende.
   Jo, det lyder godt.
   Du må gerne introducere os.`,
  `Nej tak.
   Desværre, jeg må sige nej.
   Jeg er ikke interesseret.
   Nej, det er ikke noget for mig.
   Jeg springer over denne gang.
   Helst ikke.
   Jeg vil ikke introduceres.
   Jeg takker pænt nej.`,
  `Hej Dana,
   Tak for din mail.
   Jeg har meget travlt.
   Venlig hilsen`,
)

export const norwegian = brief(
  `Ja, gjerne.
   Ja takk, sett oss i kontakt.
   Selvsagt, bare kjør på.
   Det er greit for meg.
   Hun kan få e-posten min.
   Jeg vil gjerne møte henne.
   Klart det, så hyggelig.
   Du kan godt introdusere oss.`,
  `Nei takk.
   Nei takk, det passer ikke for meg.
   Dessverre, jeg må si nei.
   Jeg er ikke interessert.
   Jeg står over denne gangen.
   Helst ikke.
   Dette er ikke noe for meg.
   Jeg ønsker ikke å bli introdusert.`,
  `Hei Dana,
   Takk for at du tenker på meg.
   Jeg har det travelt.
   Vennlig hilsen`,
)

export const finnish = brief(
  `Kyllä, mielelläni.
   Joo, sopii hyvin.
   Totta kai, esittele vain.
   Kyllä kiitos.
   Voit antaa hänelle sähköpostini.
   Tapaan hänet mielelläni.
   Ilman muuta.
   Sopii minulle.`,
  `Ei kiitos.
   Valitettavasti ei.
   En ole kiinnostunut.
   En halua tavata häntä.
   Jätän tällä kertaa väliin.
   Mieluummin en.
   Joudun kieltäytymään.
   Ei kiinnosta.`,
  `Hei Dana,
   Kiitos viestistäsi.
   Minulla on paljon töitä.
   Terveisin`,
)

export const hungarian = brief(
  `Igen, szívesen.
   Igen, mutass be minket.
   Persze, nyugodtan.
   Rendben, megadhatod az email címemet.
   Örömmel megismerném.
   Természetesen, köszönöm.
   Jöhet!
   Részemről rendben.`,
  `Nem, köszönöm.
   Sajnos nem.
   Nem érdekel.
   Inkább nem.
   Nem szeretném.
   Sajnos vissza kell utasítanom.
   Ezt most kihagyom.
   Nem kérem.`,
  `Szia Dana,
   Köszönöm, hogy gondoltál rám.
   Nagyon sok a munkám.
   Üdvözlettel`,
)
