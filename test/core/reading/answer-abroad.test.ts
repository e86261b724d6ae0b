/** Answers from Spain, Portugal and the Americas, from the Slavic countries, Hungary and East Asia, and what only looks like them. */
import { describe, expect, test } from 'vitest'
import { answerOf } from '../../../core/reading/answer.ts'

/** By situation: what it is, and the bait that it is not. */
const SITUATIONS: Record<string, Record<string, readonly string[]>> = {
  'whoever asks may be given an address, told to write, or sent round': {
    yes: [
      'Pasale nomás mi celu, que me escriba cuando quiera.',
      'Puede facilitarle esta misma dirección.',
      'Pode passar meu zap sim.',
      'O rapaz que apareça na oficina quando quiser.',
      'Niech się odezwie, podaj mu mój numer.',
      'Ať se ozve, klidně mu dej můj mail.',
      'Neka se javi, slobodno mu daj moj broj.',
      'Пусть пишет, можете дать мой адрес.',
      'Örömmel megismerkednék vele, írjon bátran.',
      '把我的微信推给他吧,让他加我',
      '제 연락처 전달해 주셔도 됩니다.',
      'Kasih aja nomor saya ke dia.',
    ],
    later: [
      'Dile que me escriba en octubre.',
      'Ele que me ligue em março.',
      'Niech się odezwie dopiero po wakacjach.',
    ],
    unclear: [
      'Que me llame cuando tenga dinero.',
      'Ať se ozve, až bude mít peníze.',
      'Пусть пишет, если готов платить.',
      '先别把我的电话给他',
    ],
    no: [
      'No le des mi número, por favor.',
      'Jangan kasih nomor saya ke dia.',
      '連絡先は教えないでください。',
      'Ne add meg neki a számomat.',
    ],
  },
  'a but that is told before a yes turns towards it, and one behind a wish away from it': {
    yes: [
      'La casa está patas arriba, pero no me importa hablar un rato con él.',
      'No me lo esperaba, pero me hace ilusión. Cuenta conmigo.',
      'Não costumo responder a estas coisas, mas vindo de ti abro uma exceção. Diz-lhe que me ligue.',
    ],
    unclear: [
      'Me encantaría, pero ando a mil.',
      'Me gustaría mucho, solo que estoy con mil cosas.',
      'Gostaria muito, só que ando sem tempo para nada.',
    ],
  },
  'a yes to something else is none': {
    yes: ['Adelante con la presentación.', 'Aceito com alegria.', 'Encantada de conocerla.'],
    unclear: [
      'Adelante con la boda! Lo otro ya lo hablaremos.',
      'Aceito o convite para jantar! Sobre o teu amigo, depois vejo.',
      'Encantado de la vida de perder otra tarde, vamos.',
      'Con gusto le paso tu correo a mi socio.',
      'Pode passar aqui amanhã para levar a chave.',
      'Dale un abrazo de mi parte!',
      'Luz verde para o orçamento.',
    ],
  },
  'a bare yes that acknowledges is no yes, and does not weaken the no behind it': {
    unclear: [
      'Sí, mi correo sigue siendo este.',
      'Sim, chegou direitinho, obrigada pela encomenda!',
      'Recibido, gracias.',
    ],
    no: [
      'Sí, recibí tu mensaje, perdona la demora. Te soy sincera: no me apetece conocer a nadie.',
      'Sim, vi o teu mail. Mas não, não quero conhecer mais investidores.',
    ],
  },
  'irony and conditions': {
    unclear: [
      'Uy sí, qué ganas tengo de otra reunión por zoom.',
      'Claro, claro. E apresenta-me mais uns dez, que eu não tenho mais nada que fazer.',
      'Depende. Si es para venderme algo, ni hablar; si es otra cosa, podría ser.',
      'Se ele pagar a consultoria, tudo bem. De graça não dá.',
      'Com todo o gosto, desde que a administração autorize.',
    ],
  },
  'a time ahead puts off, an hour of the day does not': {
    yes: ['Por mí perfecto, después de comer mejor.', 'Combinado, ele que ligue depois do almoço.'],
    later: [
      'Imposible antes del verano. En otoño, sin problema.',
      'Claro que sí! Pero dame un par de semanas, que estoy con la tesis.',
      'Depois da safra eu topo. Antes não tem como.',
      'Vamos deixar passar as eleições e depois retomamos o assunto, pode ser?',
      'Ozvi se mi prosím po Vánocích.',
      'Javi mi se opet iza Uskrsa.',
      'Напомните мне в конце мая.',
      'Jövő hónapban keress meg újra.',
      '等我出差回来再说吧,下个月联系我。',
      'Để sau Tết nhé.',
    ],
  },
  'who they do not know': {
    stranger: [
      'Quién sos?? de dónde sacaste mi mail',
      'Perdone, pero no recuerdo haber tratado nunca con usted.',
      'O seu nome não me diz nada, lamento.',
      'Przepraszam, ale kim Pani jest?',
      'Promiňte, ale my se známe?',
      'А вы кто?',
      'Ne haragudj, de nem tudom, ki vagy.',
      'どちら様でしょうか。',
      'คุณคือใครคะ',
      'आप कौन हैं?',
    ],
  },
  'words that mean another thing in a neighbouring language': {
    yes: ['No ba! Od dawna chciałam z nią pogadać.', 'Aceito com alegria, fico no aguardo do contato dela.'],
    no: ["I'd rather not, thank you.\n\nSimon"],
  },
}

describe.each(Object.entries(SITUATIONS))('%s', (_, said) => {
  describe.each(Object.entries(said))('%s', (is, texts) => {
    test.each(texts)('%j', text => expect(answerOf(text).is).toBe(is))
  })
})
