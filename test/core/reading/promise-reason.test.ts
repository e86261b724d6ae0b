/** What speaks against a promise is about the introduction, the introducer's mind or the one named; small talk beside it is not. */
import { describe, expect, test } from 'vitest'
import { alice, intro, understand } from './dana.ts'

const goesAhead = (text: string): boolean => {
  const reading = understand({ to: [alice], cc: [intro], text })
  return reading.is === 'promise' && reading.targets.length === 1
}

describe('goes ahead beside words that elsewhere would doubt', () => {
  test.each([
    "Hi Alice, I couldn't find the link you wanted, I'm afraid. But I can introduce you to Bob Lee (bob@corp.example). Let me know if you need the PDF as well.",
    "Alice, I'm introducing you to Bob Lee (bob@corp.example). He can't do Mondays, doesn't like the phone and won't travel. Tell me how it goes!",
    "Hi Alice, I wasn't sure whether you'd moved already. I'd like to introduce you to Bob Lee (bob@corp.example), who runs the shop. Do you need help with the boxes? I could come on Saturday.",
    'Dear Alice, I am introducing you to Bob Lee (bob@corp.example): while you would gain clinical validation, he would see your sensor.',
    "Alice, I'll introduce you to Bob Lee (bob@corp.example). He asked me last week who else is good in the space.",
    "Alice, I'll introduce you to Bob Lee (bob@corp.example), who built the only swing I've seen that children don't fall off.",
    "Alice, I'll introduce you to Bob Lee (bob@corp.example). Unfortunately he moved to Leeds, so you'll have to make do with a call.",
    "Alice, I'd like you to meet Bob Lee (bob@corp.example). I don't understand a word of it but people fly in from Japan. Is the spare key still with you? We may need it in June.",
    "Alice, as for the flat: no, I haven't decided yet. As for your book: I'd be happy to introduce you to Bob Lee (bob@corp.example). He doesn't want synopses.",
    "Alice, we can't take you on this year, and I'm sorry about that. What I would like to do is introduce you to Bob Lee (bob@corp.example).",
    "Alice, two things.\n\n1. I can't open the file you sent, could you send it again?\n2. I promised to introduce you to Bob Lee (bob@corp.example).",
    "Alice, introducing you to Bob Lee, bob@corp.example.\n\nPS I never got the recipe for the lemon thing! If you want the old shelves, they're yours.",
    'Liebe Alice, am Samstag kann ich leider nicht zum Konzert. Ich möchte dir Bob Lee vorstellen (bob@corp.example). Wie geht es deiner Mutter? Vielleicht sehen wir uns am Sonntag.',
    'Bonjour Alice, je ne pourrai malheureusement pas venir samedi. Je te présente Bob Lee (bob@corp.example). Dis-moi si tu as besoin de chaises. Comment va le petit ?',
    'Hola Alice, lo siento, no puedo ir el jueves. Te presento a Bob Lee (bob@corp.example). No sé si habla inglés. ¿Quieres que te lleve el libro el lunes?',
    'Ciao Alice, purtroppo non sono riuscita a venire. Ti presento Bob Lee (bob@corp.example). Non si preoccupa del prezzo. Magari ci vediamo venerdì? Come sta il gatto?',
    'Olá Alice, infelizmente não consegui ir. Apresento-te o Bob Lee (bob@corp.example), que ainda não falhou um prazo. Talvez passe aí no sábado. Como correu?',
    'Hoi Alice, helaas kon ik zondag niet komen, hoe was het? Ik stel je voor aan Bob Lee (bob@corp.example). Misschien zie ik je zaterdag, als het niet regent.',
  ])('%s', text => expect(goesAhead(text)).toBe(true))
})

describe('asks where the reason is about it', () => {
  test.each([
    "Hi Alice, I'd love to introduce you to Bob Lee (bob@corp.example), but I'd need his wife's blessing first.",
    "Alice, I'll introduce you to Bob Lee (bob@corp.example). He can be prickly, so give me until Friday to sound him out.",
    "Alice, Bob Lee (bob@corp.example) would be perfect. I'll introduce you once I've had a chance to speak to him on the 12th.",
    "Alice, introducing you to Bob Lee, bob@corp.example. Oh no wait, he's on sabbatical till January.",
    "Alice, I said I would introduce you to Bob Lee (bob@corp.example). Having slept on it, I don't think it's right.",
    'Alice, you could do worse than Bob Lee (bob@corp.example). Want an intro?',
    'Alice, introducing you to Bob Lee (bob@corp.example) is on my list, I just need to clear it with legal.',
    'Alice, meet Bob Lee (bob@corp.example). Or would you rather talk to his partner?',
    "Alice, I'm introducing you to Bob Lee (bob@corp.example). Can we put it off a bit? He is swamped until Easter.",
    "Alice, I've written to Bob Lee (bob@corp.example) to see if he's up for an introduction. Will report back.",
    "Alice, I'll introduce you to Bob Lee (bob@corp.example). Please don't contact him until I've told you it's fine.",
    "Alice, I'll introduce you to Bob Lee (bob@corp.example).\n\nActually, scratch that. I'll think of somebody else.",
    'Alice, I promised to introduce you to Bob Lee (bob@corp.example). She asked me not to, and I respect that.',
    'Alice, I intend to introduce you to Bob Lee (bob@corp.example) some time in the spring.',
    "Alice, I'll introduce you to Bob Lee, bob@corp.example. That address may be dead, he has changed jobs since.",
    "Alice, I'll introduce you to Bob Lee (bob@corp.example). What's your feeling? Shall I go ahead?",
    'Hallo Alice, ich stelle dich Bob Lee vor (bob@corp.example). Ich rede am Montag mit ihm und melde mich dann.',
    "Alice, je te présenterai Bob Lee (bob@corp.example). Je l'appelle demain, j'attends d'abord son accord.",
    'Alice, te presento a Bob Lee (bob@corp.example). Avísame si te interesa.',
    'Alice, ti presento Bob Lee (bob@corp.example). Fammi sapere se ti interessa.',
    'Alice, apresento-te o Bob Lee (bob@corp.example), mas primeiro preciso de falar com ele.',
    'Alice, ik stel je voor aan Bob Lee (bob@corp.example), maar wacht nog even tot ik hem gesproken heb.',
  ])('%s', text => expect(goesAhead(text)).toBe(false))
})

describe('goes ahead: another clause of the sentence hangs the promise on nothing', () => {
  test.each([
    "Alice, I can't help you with that myself, so I'm introducing you to Bob Lee (bob@corp.example).",
    "Alice, as you don't have an accountant yet, I'll introduce you to Bob Lee (bob@corp.example).",
    "Alice, if I remember rightly you need a lawyer, so I'm introducing you to Bob Lee (bob@corp.example).",
    'Alice, when Susan heard about your project, she insisted that I introduce you to Bob Lee (bob@corp.example).',
    "Alice, I'm introducing you to Bob Lee (bob@corp.example) because if anyone can fix it he can, and once he starts he won't stop.",
    "Alice, I said at the market that I'd put you in touch with the man who does our labels: Bob Lee, bob@corp.example.",
    'Liebe Alice, weil du keinen Drucker mehr hast, stelle ich dir Bob Lee vor (bob@corp.example).',
    'Liebe Alice, er ist besser als alle anderen, deshalb stelle ich dir Bob Lee vor (bob@corp.example).',
    'Alice, cuando nos vimos buscabas un carpintero, así que te presento a Bob Lee (bob@corp.example).',
    'Alice, quando ci siamo viste cercavi un falegname, perciò ti presento Bob Lee (bob@corp.example).',
    'Alice, a oficina mudou-se para o centro, por isso apresento-te o Bob Lee (bob@corp.example).',
    "hello alice. i want to introduce you to terry fagan, terry@faganbuses.example. he's got eleven buses. was it you who painted the train?",
  ])('%s', text => expect(goesAhead(text)).toBe(true))
})

describe('asks: the clause of the promise, or a condition of it', () => {
  test.each([
    "Alice, I can't and won't introduce you to Bob Lee (bob@corp.example).",
    "Alice, I won't, I'm afraid, introduce you to Bob Lee (bob@corp.example).",
    'Alice, I could ring him and introduce you to Bob Lee (bob@corp.example).',
    "Alice, if Susan agrees to lend us the hall, I'll introduce you to Bob Lee (bob@corp.example).",
    "Alice, when you've paid the deposit, I'll introduce you to Bob Lee (bob@corp.example).",
    "Alice, I'll introduce you to Bob Lee (bob@corp.example), who runs the yard, if you promise to be nice.",
    'Alice, wenn du mir die Zahlen schickst, stelle ich dir Bob Lee vor (bob@corp.example).',
    'Alice, si ton dossier est accepté, je te présente Bob Lee (bob@corp.example).',
    'Alice, cuando termines el curso te presento a Bob Lee (bob@corp.example).',
    'Alice, no te voy a presentar a Bob Lee (bob@corp.example).',
    'Alice, se il progetto parte, ti presento Bob Lee (bob@corp.example).',
    'Alice, se passares no exame, apresento-te o Bob Lee (bob@corp.example).',
    'Alice, als je klaar bent, stel ik je voor aan Bob Lee (bob@corp.example).',
  ])('%s', text => expect(goesAhead(text)).toBe(false))
})
