/** Spanish, French, Portuguese and Italian: what is told beside a consent, typed in a hurry, or written with ceremony. */
import { describe, expect, test } from 'vitest'
import { is } from './asked.ts'

describe('beside a plain consent', () => {
  test.each([
    'Sim, pode passar meu contato. Só não consigo atender ligação de manhã, mas por e-mail tá ótimo.',
    'Va bene, passatele pure il mio numero. Di mattina non rispondo quasi mai, meglio dopo le cinque.',
    'Claro que sí. Por teléfono no me localizaréis, mejor por correo.',
    'Bien sûr, transmettez. Je précise juste que je ne consulte mes mails que le soir, une fois les vaches rentrées.',
    'Me parece estupendo. No sé si le seré de mucha ayuda, que yo llevo solo dos años en logística, pero encantado de charlar con ella.',
    'Agradezco la gentileza de la consulta previa, que hoy en día no abunda. No tengo inconveniente alguno en que se me ponga en contacto con la señora Archer.',
  ])('a limit, modesty or a story takes nothing from it: %j', text => expect(is(text)).toBe('yes'))

  test.each([
    'Oui. Le matin je dors, le soir je bois, donc non.',
    'Sim, claro. De manhã não posso, à tarde não quero, e à noite muito menos.',
    'Adelante. Ahora bien, hasta junio no puedo hablar con nadie.',
    'Salut ! Avec plaisir pour le resto vendredi, par contre pour ton collègue je préfère pas.',
    'Volontiers, si j’avais le temps.',
  ])('what is about the introduction does: %j', text => expect(is(text)).not.toBe('yes'))
})

describe('what is done as a rule, and an exception', () => {
  test.each([
    'Bueno, en general no acepto estas cosas, pero haré una excepción. Que me escriba.',
    "D'habitude je refuse, mais pour elle je fais une exception : oui.",
    "Procedete pure. In genere declino, ma per lei faccio un'eccezione.",
    'Costumo recusar, mas desta vez aceito com gosto.',
  ])('is a yes: %j', text => expect(is(text)).toBe('yes'))

  test.each(['No hago excepciones, ni siquiera por ella.', 'En general acepto, pero esta vez no.'])(
    'is a no: %j',
    text => expect(is(text)).toBe('no'),
  )
})

describe('consent and refusal by noun and verb', () => {
  test.each([
    'Sirvo-me da presente para manifestar minha inteira concordância.',
    'Por lo que tienen ustedes mi conformidad para facilitar mis señas.',
    'Será para mí un honor conocer a la doctora Archer.',
    'La parola è: sì.',
    'No hay ningún obstáculo por mi parte.',
  ])('is a yes: %j', text => expect(is(text)).toBe('yes'))

  test.each([
    'No doy mi consentimiento para que compartan mis datos.',
    'Después de consultarlo con mi socio, nos inclinamos por no aceptar.',
    'Cumpre-me informar que não me é possível aceder ao pedido.',
    "Je n'aime pas qu'on me présente des gens. Ce sera donc non, et bonne chance à elle.",
    'Gli impegni mi inducono a non accogliere nuove conoscenze.',
  ])('is a no: %j', text => expect(is(text)).toBe('no'))

  test.each([
    "J'exerce mon droit d'opposition et vous demande de cesser définitivement tout envoi à cette adresse.",
    'Solicito a imediata e definitiva exclusão do meu endereço eletrônico.',
  ])('by the law is never: %j', text => expect(is(text)).toBe('never'))
})

describe('typed in a hurry', () => {
  test.each([
    ['va bn nessun probl', 'yes'],
    ['tkt c bon pour moi', 'yes'],
    ['siim pfv to precisando conhecer gente nova', 'yes'],
    ['ok pero nose si le voy a servir de algo jaja', 'yes'],
    ['n quero nao vlw', 'no'],
    ['c gentil mais jpref pas desole', 'no'],
    ['sim sim mas so dps das ferias', 'later'],
    ['ok mais apres le bac parce que la c chaud', 'later'],
    ['q quiere de mi?', 'unclear'],
    ['boh nn so, dipende', 'unclear'],
  ])('%j is %s', (text, meant) => expect(is(text)).toBe(meant))
})

describe('a no that decides nothing', () => {
  test.each([
    'Depende. Ela quer conversar sobre vaga ou sobre consultoria? Para vaga, não é comigo.',
    'Uf, no sé. Por un lado me interesa, por otro ya tengo proveedor y no quiero hacerle perder el tiempo a nadie. Dejadme darle una vuelta, a ver.',
  ])('is unclear: %j', text => expect(is(text)).toBe('unclear'))

  test('where another sentence decides, it is one', () => {
    expect(is('Por un lado me apetece, por otro no tengo tiempo. Así que no, gracias.')).toBe('no')
  })
})
