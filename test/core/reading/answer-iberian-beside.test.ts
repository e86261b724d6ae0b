/** Consents in Spanish and Portuguese beside other sentences: what they hang on, what makes them none, and what is only told. */
import { describe, expect, it } from 'vitest'
import { answered } from './asked.ts'

const SPANISH = ['Con mucho gusto', 'Preséntanos', 'Dígale que me puede llamar']
const PORTUGUESE = ['Com muito prazer', 'Pode passar o meu contacto', 'Com certeza, apresenta-nos']

describe('what a yes hangs on', () => {
  const CONDITIONS = [
    'una vez que me digas quién es',
    'a no ser que sea de una agencia',
    'en caso de que mi jefa lo autorice',
    'mientras no tenga que viajar',
    'a cambio de que me ayudes con la web',
    'si estás tú presente',
    'aunque primero tengo que consultarlo con mi socio',
  ]
  const CONDIÇÕES = [
    'se tu vieres também',
    'assim que me disseres quem é',
    'caso a minha chefe autorize',
    'enquanto não tiver de viajar',
    'em troca de me ajudares com o site',
    'embora não esteja convencida',
    'embora primeiro tenha de falar com o meu sócio',
  ]
  it.each([
    ...SPANISH.flatMap(yes => CONDITIONS.map(on => `${yes}, ${on}.`)),
    ...PORTUGUESE.flatMap(yes => CONDIÇÕES.map(on => `${yes}, ${on}.`)),
  ])('%s', words => expect(answered(words).is).not.toBe('yes'))
  it.each([
    'Autorizo o envio do meu e-mail. Caso ela prefira, o telefone também funciona.',
    'Preséntanos y mañana te confirmo la hora.',
    'Sim, apresenta-nos. Vamos ver se nos vemos em breve.',
  ])('but: %s', words => expect(answered(words).is).toBe('yes'))
})

describe('the sentence behind a yes', () => {
  it.each([
    ...SPANISH.flatMap(yes =>
      [
        '¿Es para pedirme dinero?',
        'Es lo que habría dicho antes de jubilarme.',
        'A ver qué dice mi mujer.',
        'Mañana te lo confirmo.',
        'Es broma, ni hablar.',
      ].map(then => `${yes}. ${then}`),
    ),
    ...PORTUGUESE.flatMap(yes =>
      [
        'Ou é para me vender alguma coisa?',
        'Foi o que disse no ano passado; agora já não.',
        'Vamos ver o que diz a minha mulher.',
        'Mas agora não aguento mais nada.',
        'Só que a partir de outubro.',
      ].map(then => `${yes}. ${then}`),
    ),
  ])('%s', words => expect(answered(words).is).not.toBe('yes'))
})

describe('what is no yes', () => {
  it.each([
    'Mi hermana estaría encantada de conocerla.',
    'O meu chefe adoraria conhecê-la.',
    'Hace años habría aceptado con gusto.',
    'Acepto tu invitación a la boda.',
    'Sí, preséntame la factura cuando quieras.',
    'Me interesa el dinero, no ella.',
    'Adelante con el pedido.',
    'Pode seguir com a encomenda.',
    'Fico contente que estejas bem.',
    'O projeto dela parece ótimo.',
    'Me encanta hablar de estas cosas.',
    'Lo que cuenta de los pozos me interesa mucho.',
    'No hace falta que me llame de usted.',
  ])('%s', words => expect(answered(words).is).not.toBe('yes'))
  it.each([
    'A minha mulher e eu adoraríamos conhecê-la.',
    'Me encanta hablar con gente nueva, preséntanos.',
    'Acepto la invitación a conocerla.',
    'Adelante con la presentación.',
  ])('but: %s', words => expect(answered(words).is).toBe('yes'))
})

describe('what is only told beside it', () => {
  const TOLD = [
    'No hace falta que me llame de usted.',
    'Me encanta hablar de estas cosas.',
    'A la fiesta no podré ir.',
  ]
  it.each([
    ...SPANISH.flatMap(yes => TOLD.map(told => `${told} ${yes}.`)),
    ...PORTUGUESE.map(yes => `${yes}. Estou cheia de trabalho esta semana. Um grande abraço.`),
    'Por mim, tudo bem. Ao telefone raramente atendo.',
    'si claro q si',
    'Preséntanos. La niña saca ya los dientes y no pegamos ojo.',
    'Sí. No tengo mucha experiencia con estas presentaciones.',
    'Sim. Melhor pelo zap do que por e-mail.',
    'Sí. Gracias por avisar antes, no todo el mundo lo hace.',
    'Con gusto. Nos vemos el sábado en la boda.',
  ])('%s', words => expect(answered(words).is).toBe('yes'))
  it.each(
    TOLD.flatMap(told => [`Todavía no, dame un par de semanas. ${told}`, `${told} Hasta mayo no puedo.`]),
  )('put off: %s', words => expect(answered(words).is).toBe('later'))
})

describe('who is meant instead, and who that is', () => {
  it.each([
    'Quien sabe de esto es mi marido. Yo solo llevo la contabilidad.',
    'Que hable con mi hija, no conmigo.',
    'Eso es cosa de mi hija.',
    'Deberías presentarle a Carlos Ruiz en vez de a mí.',
    'Quem sabe disso é o meu marido.',
    'Pergunte para a minha filha. Eu já não trato disso.',
    'Acho melhor procurar a Irene Lobo.',
  ])('%s', words => expect(answered(words).is).toBe('other'))
  it.each(['Que me escriba y que hable con mi hija también.', 'Mi hija sabe mucho de esto. Preséntanos.'])(
    'but not: %s',
    words => expect(answered(words).is).not.toBe('other'),
  )
  it.each(['Jamás he oído hablar de Dana Fox.', 'De onde é que essa pessoa me conhece?'])('%s', words =>
    expect(answered(words).is).toBe('stranger'),
  )
  it('a time asked for, and then', () =>
    expect(answered('No tengo ni mesa. Dame un mes y con gusto.').is).toBe('later'))
})
