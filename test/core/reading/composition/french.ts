import { bank } from './bank.ts'

export const french = bank({
  open: `
    Bonjour Dana,
    Merci pour ton message.
    Merci d'avoir pensé à moi !
    Salut,
    Bonsoir, je vous remercie de votre mail.
    Coucou Dana, merci beaucoup.
  `,
  yes: `
    Oui, avec plaisir.
    Oui, tu peux nous présenter.
    Volontiers, mets-nous en contact.
    Bien sûr, vas-y.
    Je veux bien la rencontrer.
    D'accord pour moi.
    Vous pouvez lui transmettre mes coordonnées.
    Tu peux lui donner mon adresse.
    Pas de problème, elle peut m'écrire.
    Ça marche pour moi.
    Ok pour la mise en relation.
    Je serais ravi de faire sa connaissance.
    Oui, présente-nous.
    Je suis partant.
    Avec grand plaisir, vous pouvez faire les présentations.
    Oui bien sûr, donne-lui mon mail.
    Carrément !
    Ce sera un plaisir d'échanger avec elle.
    Je suis d'accord pour être mis en relation.
    Je n'y vois aucun inconvénient.
    Oui oui, transmets-lui mon numéro.
    C'est bon pour moi.
    Entendu, merci de nous mettre en relation.
    Oui, ça m'intéresse beaucoup.
    Nickel, fais l'intro.
  `,
  no: `
    Non merci.
    Non, ça ne m'intéresse pas.
    Je préfère ne pas donner suite.
    Désolé, mais je vais devoir décliner.
    Je ne suis pas intéressé.
    Ce n'est pas pour moi.
    Je ne souhaite pas être mis en relation.
    Je préfère refuser.
    Malheureusement non.
    Je vais passer mon tour.
    Non, je n'ai pas le temps.
    Merci mais non merci.
    Je ne souhaite pas donner suite à cette demande.
    Je n'ai pas envie de la rencontrer.
    Ne nous présente pas, s'il te plaît.
    Je dois dire non.
    C'est non pour moi.
    Je suis obligé de refuser.
    Très peu pour moi.
    Je suis au regret de décliner.
  `,
  later: `
    Pas maintenant, plutôt en mars.
    Redemande-moi dans deux semaines.
    Avec plaisir, mais après le 15 mai.
    Je suis débordé en ce moment, reviens vers moi en avril.
    Pas avant la rentrée.
    Peut-on en reparler le mois prochain ?
    Recontactez-moi après Pâques s'il vous plaît.
    Pas tout de suite, à partir de juin.
  `,
  unclear: `
    Oui, si elle me paie.
    De quoi s'agit-il exactement ?
    Tu peux m'en dire plus sur elle ?
    Je dois d'abord en parler à mon associé.
    Seulement si ce n'est pas commercial.
    Je ne sais pas encore.
  `,
  stranger: `
    Je ne connais pas cette Dana.
    Qui est Dana Fox ? Ce nom ne me dit rien.
    Je ne sais pas qui c'est.
    Je ne connais aucune Dana Fox.
    On ne se connaît pas.
  `,
  other: `
    Voyez plutôt avec ma collègue Carol, carol@corp.example.
    C'est Carol qui s'occupe de ça : carol@corp.example.
    Adresse-toi plutôt à Carol Stone, carol@corp.example.
    Je ne suis pas la bonne personne, contacte Carol : carol@corp.example.
  `,
  besideYes: `
    Je suis disponible mardi ou jeudi.
    Je suis en déplacement cette semaine mais je lis mes mails.
    Son projet a l'air passionnant.
    J'ai entendu beaucoup de bien d'elle.
    Un café me va très bien.
    C'est un sujet qui me tient à cœur.
    On cherche justement quelqu'un dans ce domaine.
    Tu as mon numéro.
    Elle peut m'appeler quand elle veut.
    Ça fait longtemps qu'on ne s'est pas vus.
    J'ai lu son article.
    Ça tombe bien.
    Je ne la connais pas encore, mais j'aime son travail.
    Je suis plus libre l'après-midi.
    Le mieux est par mail.
    Je réponds vite d'habitude.
    On n'a jamais assez de bons contacts.
    Je parle aussi anglais.
  `,
  besideNo: `
    Je suis débordé.
    Je n'ai pas une minute à moi.
    Ce n'est pas notre domaine.
    J'espère que tu comprendras.
    Nous avons déjà un prestataire.
    Je lui souhaite bonne chance.
    Nous n'avons pas de budget.
    Je ne travaille plus dans ce secteur.
    Ce n'est pas contre elle.
    Nous ne recrutons pas en ce moment.
    Je suis en congé maternité.
    Son projet est sûrement très bien.
    J'ai trop de choses en cours.
    Ça n'a rien à voir avec toi.
  `,
  close: `
    Bien à toi
    Cordialement
    Merci encore !
    Bises
    Bonne journée, Bob
  `,
})
