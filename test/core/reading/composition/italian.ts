import { bank } from './bank.ts'

export const italian = bank({
  open: `
    Ciao Dana,
    Grazie per la mail.
    Grazie mille per aver pensato a me!
    Buongiorno, La ringrazio per il messaggio.
    Gentile Dana, grazie.
    Ehi Dana, grazie del pensiero.
  `,
  yes: `
    Sì, con piacere.
    Sì, presentaci pure.
    Certo, volentieri.
    Ma certo, dalle pure la mia mail.
    Mi farebbe molto piacere conoscerla.
    Sarei felice di conoscerla.
    Va bene per me.
    D'accordo, mettici in contatto.
    Nessun problema, può scrivermi.
    Puoi darle il mio numero.
    Può condividere i miei contatti.
    Sì, mi interessa molto.
    Ci sto!
    Procedi pure con la presentazione.
    Volentieri, fai pure l'introduzione.
    Assolutamente sì.
    Ok, girale il mio indirizzo.
    Accetto volentieri.
    Sarà un piacere parlare con lei.
    Non ho nulla in contrario.
    Sì grazie, mettetemi in contatto con lei.
    Per me va benissimo.
    Perché no, volentieri.
    Sì, la conosco volentieri.
    Dille pure di scrivermi.
  `,
  no: `
    No, grazie.
    No grazie, non mi interessa.
    Mi dispiace ma devo dire di no.
    Preferisco di no.
    Preferirei evitare.
    Non sono interessato.
    Purtroppo devo declinare.
    Non fa per me.
    Non voglio essere presentato.
    Questa volta passo.
    Purtroppo no.
    Non me la sento.
    Meglio di no.
    Non ho tempo per queste cose.
    Non desidero essere messo in contatto.
    Non mi va.
    Ti chiedo di non darle la mia mail.
    Devo rifiutare.
    Non ci interessa.
    Temo di no.
  `,
  later: `
    Adesso no, meglio a marzo.
    Richiedimelo tra due settimane.
    Sì, ma dopo il 15 maggio.
    Ora sono troppo preso, risentiamoci ad aprile.
    Non prima di giugno.
    Possiamo rimandare al mese prossimo?
    Mi ricontatti dopo Pasqua.
    Per ora no, da giugno sì.
  `,
  unclear: `
    Sì, a patto che mi paghi.
    Di cosa si tratta esattamente?
    Mi dici qualcosa in più su di lei?
    Devo prima parlarne con il mio socio.
    Solo se non è per vendere qualcosa.
    Non so ancora.
  `,
  stranger: `
    Non conosco nessuna Dana Fox.
    Chi è Dana Fox? Mai sentita.
    Non so chi sia questa Dana Fox, non la conosco.
    Non so chi sia questa persona.
    Non conosco questa Dana.
  `,
  other: `
    Meglio parlare con la mia collega Carol, carol@corp.example.
    Se ne occupa Carol: carol@corp.example.
    Si rivolga a Carol Stone, carol@corp.example.
    Non sono la persona giusta, scrivi a Carol: carol@corp.example.
  `,
  besideYes: `
    Sono libero martedì o giovedì.
    Questa settimana sono in viaggio, ma leggo la posta.
    Il suo progetto sembra molto interessante.
    Me ne hanno parlato molto bene.
    Un caffè va benissimo.
    Stiamo cercando proprio qualcuno così.
    Il mio numero ce l'hai già.
    Può chiamarmi quando vuole.
    È tanto che non ci vediamo.
    Ho letto il suo articolo.
    Non la conosco ancora, ma mi piace il suo lavoro.
    Il pomeriggio è meglio.
    È un tema che mi appassiona.
    Di solito rispondo in fretta.
    Parlo anche inglese.
    Un buon contatto non guasta mai.
    Spero che tu stia bene.
    Meglio in videochiamata.
  `,
  besideNo: `
    Sono molto preso.
    Non ho un minuto libero.
    Non è il nostro settore.
    Spero che tu capisca.
    Abbiamo già un fornitore.
    Le auguro buona fortuna.
    Non abbiamo budget.
    Non lavoro più in quel settore.
    Non è niente di personale.
    Al momento non assumiamo.
    Sono in maternità.
    Sono sicuro che è bravissima.
    Ho troppe cose da fare.
    Non c'entri tu.
  `,
  close: `
    Un abbraccio
    Cordiali saluti
    Grazie ancora!
    A presto, Bob
    Saluti
  `,
})
