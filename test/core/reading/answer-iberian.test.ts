/** Plain sentences of Spanish and Portuguese, put together by parts: whose gladness, what they would do, and when. */
import { describe, expect, it } from 'vitest'
import { is } from './asked.ts'

const GLAD = [
  ...['Me haría mucha ilusión', 'Estaré encantada de', 'Me apetece', 'Feliz de', 'Me tinca'].flatMap(glad =>
    ['atenderla', 'charlar un rato con ella', 'contarle cómo lo hacemos aquí', 'ser presentada a ella'].map(
      act => `${glad} ${act}`,
    ),
  ),
  ...['Ficaremos felizes em', 'Tô a fim de', 'Vai ser um prazer', 'Faço questão de'].flatMap(glad =>
    ['recebê-la', 'bater um papo com ela', 'responder às perguntas dela', 'dar uma força pra ela'].map(
      act => `${glad} ${act}`,
    ),
  ),
]
const NOT_PUT_OFF = ['cuando le quede cómodo', 'antes de las doce', 'por videollamada', 'este jueves']
const PUT_OFF = ['en primavera', 'después de Semana Santa', 'cuando acabe la cosecha', 'el mes que viene']
const PUT_OFF_PORTUGUESE = ['em março', 'depois do Carnaval', 'assim que acabar a safra', 'pra o mês que vem']
const CONSENTS = ['Preséntanos', 'Pásele mi correo', 'Decile que me escriba', 'Con gusto la recibo']
const PORTUGUESE = ['Apresenta-nos', 'Pode passar meu contato', 'Diz-lhe que me ligue', 'Com certeza']

describe('what they are glad to do', () => {
  it.each(GLAD)('%s', words => expect(is(`${words}.`)).toBe('yes'))
  it.each(GLAD)('not: %s', words => expect(is(`No ${words.toLowerCase()}.`)).not.toBe('yes'))
  it.each([
    'Habría estado encantada de conocerla.',
    'Quisiera hablar con ella antes.',
    'Encantado de saludarle. ¿De qué se trata?',
  ])('but not: %s', words => expect(is(words)).not.toBe('yes'))
})

describe('a time that puts nothing off', () => {
  it.each(CONSENTS.flatMap(words => NOT_PUT_OFF.map(when => `${words} ${when}.`)))('%s', words =>
    expect(is(words)).toBe('yes'),
  )
})

describe('a time to come beside a yes', () => {
  it.each([
    ...CONSENTS.flatMap(words => PUT_OFF.flatMap(when => [`${words} ${when}.`, `${when} ${words}.`])),
    ...PORTUGUESE.flatMap(words => PUT_OFF_PORTUGUESE.map(when => `${words} ${when}, obrigada.`)),
    'Sí, con gusto. Después de las fiestas.',
    'Ahora no. Mejor preséntanos el 3 de marzo.',
    'Podemos hablar en febrero.',
    'Agora não posso, me avisa no final do mês.',
  ])('%s', words => expect(is(words)).toBe('later'))
  it('not what they would talk about', () =>
    expect(is('Me encantaría hablar con ella de lo que vimos en marzo.')).toBe('yes'))
})

describe('the same denied', () => {
  it.each([
    'No tengo ningún interés en conocerla.',
    'Não tenho qualquer interesse.',
    'Tampoco me interesa.',
    'No cuente conmigo.',
    'No me gustaría hablar con ella.',
    'Não nos apresentes.',
    'Diria que não.',
  ])('%s', words => expect(is(words)).toBe('no'))
  it.each(['No tengo ningún inconveniente.', 'Não tenho qualquer problema em falar com ela.'])(
    'but: %s',
    words => expect(is(words)).toBe('yes'),
  )
})

describe('what a yes hangs on', () => {
  const SPANISH = [
    'siempre que no me lleve mucho tiempo',
    'pero no sé si es buena idea',
    'aunque tengo mis dudas',
    'a condición de que sea gratis',
    'pero primero dime qué quiere',
    'si mi jefe lo aprueba',
    'según para qué sea',
  ]
  const OTHERS = [
    'embora não tenha a certeza',
    'mas antes me conta do que se trata',
    'desde que me paguem',
    'a não ser que seja comercial',
    'se minha mulher concordar',
  ]
  it.each([
    ...['Me encantaría conocerla', 'Preséntanos', 'Claro'].flatMap(yes =>
      SPANISH.map(on => `${yes}, ${on}.`),
    ),
    ...['Adoraria conhecê-la', 'Apresenta-nos', 'Topo'].flatMap(yes => OTHERS.map(on => `${yes}, ${on}.`)),
    'Sí, cuenta conmigo para la mudanza.',
    'Adoraria que viesses jantar.',
    'Con gusto te mando el informe.',
    'Eu não, ela que fale com João Pinto.',
  ])('%s', words => expect(is(words)).not.toBe('yes'))
  it.each([
    'Me encantaría conocerla, aunque no sé si podré ayudarla mucho.',
    'Preséntanos, si te parece.',
    'Sí, siempre que quiera.',
    'Adoraria conhecê-la, se ela quiser.',
  ])('but: %s', words => expect(is(words)).toBe('yes'))
})

describe('whom they do not know', () => {
  it.each(['No te conozco.', 'Quem és tu?', 'Não tenho o prazer de a conhecer.'])('%s', words =>
    expect(is(words)).toBe('stranger'),
  )
  it.each(['Pode apresentar a gente e a gente se fala.', 'Nos parece estupendo.', 'Às suas ordens.'])(
    'but: %s',
    words => expect(is(words)).toBe('yes'),
  )
})
