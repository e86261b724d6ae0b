/** Promises that need no question, in other languages than English. */
import { describe, expect, test } from 'vitest'
import { addresses, copied } from './dana.ts'

describe('copied, whom it names is asked at once in any language', () => {
  test.each([
    [
      'Liebe Alice,\n\nich mache dich hiermit mit Prof. Dr. Peter Hahn bekannt, er stimmt unsere Orgel seit zwanzig Jahren. Du erreichst ihn unter p.hahn@orgelbau.example.\n\nDana',
      ['p.hahn@orgelbau.example'],
    ],
    [
      'Liebe Alice, gern stelle ich dir Peter Hahn (p.hahn@orgelbau.example) vor. Er könnte deine Hilfe bei den Pfeifen gut brauchen, und wenn er ja sagt, hörst du von ihm.',
      ['p.hahn@orgelbau.example'],
    ],
    [
      'Liebe Alice, ich verstehe nichts von Orgeln, aber ich bringe dich gern mit Peter Hahn zusammen: p.hahn@orgelbau.example. Die alte Adresse hahn@orgel-alt.example gilt seit Mai nicht mehr.',
      ['p.hahn@orgelbau.example'],
    ],
    [
      "Alice, je te présente Luc Petit (l.petit@verre.example), maître verrier à Troyes. Il pourrait avoir besoin de toi pour l'inventaire. Kept lui demande d'abord son accord.",
      ['l.petit@verre.example'],
    ],
    [
      "Alice, je ne touche pas au verre mais je te mets en relation avec Luc Petit, qui a refait nos vitraux. Son adresse : l.petit@verre.example (l'ancienne, luc@vitrail.example, ne marche plus).",
      ['l.petit@verre.example'],
    ],
    [
      'Alice, te presento a Ana Gil (ana@huerta.example), la agrónoma de la cooperativa. Ya no usa ana.gil@viejo.example.',
      ['ana@huerta.example'],
    ],
    [
      'Hola Alice: yo no sé de riego, pero te pongo en contacto con Ana Gil, ana@huerta.example, que lleva treinta años en ello.',
      ['ana@huerta.example'],
    ],
    [
      'Alice, apresento-te o Rui Couto (rui@cais.example), mestre do estaleiro. O mail antigo, rui.couto@velho.example, já não funciona.',
      ['rui@cais.example'],
    ],
    [
      'Alice, de barcos não percebo nada, mas ponho-te em contacto com o Rui Couto, rui@cais.example.',
      ['rui@cais.example'],
    ],
    [
      'Alice, ti presento Marta Neri (marta@seta.example), la sarta del teatro. Il vecchio indirizzo marta@filo.example non funziona più.',
      ['marta@seta.example'],
    ],
    [
      'Cara Alice, io di costumi non capisco niente, ma ti metto in contatto con Marta Neri: marta@seta.example.',
      ['marta@seta.example'],
    ],
    [
      'Alice, ik stel je graag voor aan Jan van Dijk (jan@dijk.example), de dijkgraaf. Ik weet niets van sluizen, hij alles.',
      ['jan@dijk.example'],
    ],
    [
      'Hoi Alice, zelf doe ik geen sluizen, maar ik breng je in contact met Jan van Dijk. Zijn adres is jan@dijk.example, het oude jan@polder.example werkt niet meer.',
      ['jan@dijk.example'],
    ],
    [
      'アリスさん\n\n庭師の山本健二さん（kenji@niwa.example）をご紹介します。\n先日お話しした石灯籠に詳しい方です。',
      ['kenji@niwa.example'],
    ],
    ['Alice，你好！我想把茶艺师王芳介绍给你，她的邮箱是 wang@tea.example。', ['wang@tea.example']],
    [
      "Alice, I'd like you to meet my cousin Alicemund Quill (rosamund@reed.example), no relation of yours despite the domain.",
      ['rosamund@reed.example'],
    ],
    [
      'Hej Alice, jag kan inget om sten men jag sätter dig i kontakt med Erik Sten (erik@sten.example).',
      ['erik@sten.example'],
    ],
    [
      'Alice, ça fait longtemps que je voulais te présenter Pierre Morel, boulanger à Dinan : pierre@four.example. Voilà qui est fait.',
      ['pierre@four.example'],
    ],
    [
      'Liebe Alice, darf ich vorstellen: Frau Dr. med. dent. Hanne Voss, h.voss@zahn.example. Sie sucht eine Buchhalterin, und du suchst Mandanten.',
      ['h.voss@zahn.example'],
    ],
    [
      'Hallo Alice, ich möchte dich mit Hanne Voss bekannt machen. Ihre Adresse: h.voss@zahn.example (nicht praxis@zahn.example, das liest nur der Empfang).',
      ['h.voss@zahn.example'],
    ],
    [
      'Hallo Alice, wie am Telefon versprochen vernetze ich dich mit Hanne Voss (h.voss@zahn.example). Wenn du Fragen hast, ruf an.',
      ['h.voss@zahn.example'],
    ],
    [
      'Liebe Frau Reed, hiermit stelle ich Ihnen Frau Hanne Voss vor (h.voss@zahn.example). Sie hat die Praxis meines Vaters übernommen.',
      ['h.voss@zahn.example'],
    ],
    [
      "Chère Alice, permets-moi de te présenter Yann Le Bihan, voilier à Concarneau (yann@voile.example). Il cherche justement quelqu'un comme toi.",
      ['yann@voile.example'],
    ],
    [
      "Bonjour Alice, j'ai le plaisir de vous présenter Me Yann Le Bihan, notaire. On le joint à yann@voile.example.",
      ['yann@voile.example'],
    ],
    [
      'Querida Alice: quiero que conozcas a Pilar Soto (pilar@faro.example), farera jubilada. Cuando la conozcas, pregúntale por la tormenta.',
      ['pilar@faro.example'],
    ],
    [
      'Alice, aquí va lo prometido. Pilar Soto, pilar@faro.example. Os pongo en contacto porque las dos coleccionáis faros.',
      ['pilar@faro.example'],
    ],
    [
      'Olá Alice, quero apresentar-te o Nuno Brito (nuno@vinha.example), enólogo. Quando falares com ele, leva o mapa.',
      ['nuno@vinha.example'],
    ],
    [
      'Alice, conforme combinado, coloco você em contato com Nuno Brito, nuno@vinha.example, que cuida das vinhas.',
      ['nuno@vinha.example'],
    ],
    [
      'Cara Alice, vorrei presentarti Enzo Riva (enzo@forno.example), fornaio. Se passi da Lucca, assaggia la focaccia.',
      ['enzo@forno.example'],
    ],
    [
      "Alice, eccoti il contatto di Enzo Riva: enzo@forno.example. Ti presento volentieri, è una persona d'oro.",
      ['enzo@forno.example'],
    ],
    [
      'Beste Alice, zoals beloofd stel ik je voor aan Piet de Wit, molenaar: piet@molen.example. Als je er bent, vraag naar de katten.',
      ['piet@molen.example'],
    ],
    [
      'Alice, mag ik je voorstellen aan Piet de Wit (piet@molen.example)! Hij zoekt een boekhouder.',
      ['piet@molen.example'],
    ],
  ])('%s', (text, meant) => expect(addresses(copied(text).targets).sort()).toEqual(meant.toSorted()))
})
