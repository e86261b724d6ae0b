import { expect, test } from 'vitest'
import { answerOf } from '../../../core/reading/answer.ts'
import { answered as answer } from './asked.ts'

test.each([
  [
    "I'm not the right one for this, I only do the books. You want Helen Marsh in communications.",
    'Helen Marsh',
  ],
  ['Thanks, but this is really one for our head of buying, Martin Oduya.', 'Martin Oduya'],
  [
    "I left Northwind in June so I'm no use to her. Karen Stubbs looks after partnerships there now.",
    'Karen Stubbs',
  ],
  ["You've got the wrong Chris, I'm in payroll. Chris Okafor in product is who she needs.", 'Chris Okafor'],
  ["I'd be wasting her time. The one who knows about grants is my colleague Sunil.", 'Sunil'],
  ['Mon successeur, Paul Girard, pourra lui répondre. Moi je suis à la retraite !', 'Paul Girard'],
  [
    "Vous vous trompez de Martin, celui qu'il vous faut c'est Julien Martin au service achats.",
    'Julien Martin',
  ],
  [
    'Ich bin da leider der Falsche. Ansprechpartnerin für Partnerschaften ist Dr. Petra Vogel in Hamburg.',
    'Petra Vogel',
  ],
  ['Da fragst du besser den Uwe Lindner, der kennt sich damit aus.', 'Uwe Lindner'],
  ['Me jubilé en diciembre. Mi sucesor es Andrés Peña, seguro que le interesa.', 'Andrés Peña'],
  ['Se ha equivocado de Carlos, el de exportación es Carlos Rivas.', 'Carlos Rivas'],
  ['O contacto certo para isto é a Dra. Inês Falcão, do gabinete de projetos.', 'Inês Falcão'],
  ["Ha sbagliato Rossi! Quello che cerca è Luca Rossi dell'ufficio tecnico.", 'Luca Rossi'],
  ['Ik ben met pensioen. Mijn opvolger is Kees Bakker, die weet er alles van.', 'Kees Bakker'],
])('whom they present as the one to ask is the other: %s', (text, name) => {
  expect(answer(text)).toMatchObject({ is: 'other', other: { name } })
})

test('an address beside the name is theirs', () => {
  expect(
    answer('Das macht bei uns Frau Keller, ich bin nicht zuständig: keller@firma.example'),
  ).toMatchObject({
    is: 'other',
    other: { address: 'keller@firma.example' },
  })
})

test.each([
  'Let me ask my boss, Helen Marsh, first.',
  'Ich muss das erst mit meiner Chefin, Frau Keller, besprechen.',
  "J'en parle avec mon associé Karim et je reviens vers vous.",
  'Ne devo parlare con il mio socio Marco.',
  'My colleague Tom met her in Leeds. What does she do now?',
  'Karen runs the office and she opens my mail. What does Alice want?',
  'Alice? The one who runs the shop with Tom Beale?',
  "I'm in Pune until the 12th. Is Alice there too?",
  "Thanks for the mail, the link is closed though, I can't see who she is.",
  'Danke, Anhang ließ sich leider nicht öffnen.',
  "Merci pour le message, je n'ai pas tout compris.",
  'We already have a supplier, but I am curious what she charges. What does she do differently?',
  'Dana and I were at school together, I was too shy to say hello back then. What is Alice like?',
  "I would have liked that, once. Now I don't know.",
])('a name, a reason or a day that is not about the introduction answers nothing: %s', text => {
  expect(answer(text).is).toBe('unclear')
})

test.each([
  'Happy to. I gave up the shop years ago so I have time to chat.',
  'Sure, no problem. Tom Beale’s team would be interested too.',
  'Certo, volentieri, grazie! Sono in pensione ma mi fa piacere.',
  'Gern! Ich bin in Rente und habe Zeit.',
])('beside a yes neither a name nor a reason takes it away: %s', text => {
  expect(answer(text).is).toBe('yes')
})

test.each([
  'We went with another supplier last month, so there is nothing to discuss. Thanks for asking.',
  'Danke, aber wir sind gut versorgt.',
  "J'ai vendu l'affaire l'an dernier, cela ne me concerne plus. Bonne chance à elle.",
  'Gracias, pero ya tenemos proveedor y estamos contentos.',
  'Obrigada, mas já temos parceiro para isso.',
  'Grazie del pensiero, ma abbiamo già scelto un altro fornitore.',
  'Wij doen alles zelf, bedankt voor het aanbod.',
  'Agradeço o contacto, mas de momento não tenho disponibilidade nem interesse.',
])('a reason that lasts, thanked for or taken leave of, is a no: %s', text => {
  expect(answer(text).is).toBe('no')
})

test.each([
  'For now no, ask me again after the summer.',
  'Agora não dá, estou em obras. Fala comigo depois do verão.',
  "Per ora no. Magari risentiamoci dopo l'estate, quando avrò finito con il cantiere.",
  'Ci sentiamo al rientro, tra due settimane, adesso non riesco.',
])('a no for now that names when to ask is a later: %s', text => {
  expect(answer(text).is).toBe('later')
})

test.each([
  'Non mi dice niente questo nome.',
  'Nooit van gehoord, van Dana Fox.',
  'Dana Fox ken ik niet, volgens mij bent u verkeerd.',
  "Vous devez faire erreur, je ne connais personne de ce nom-là, ni l'une ni l'autre.",
  'Nobody called Dana has ever worked with me.',
  'Dana who?',
])('whoever does not know who asks says so before or behind the name: %s', text => {
  expect(answer(text).is).toBe('stranger')
})

test('nobody is presented by a first word that is no name', () => {
  expect(answerOf("Non è il momento, stiamo traslocando. Più in là senz'altro.").is).toBe('later')
})
