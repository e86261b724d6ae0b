/** What programs put beneath a person's words, and sentences that only name the same things. */
import { describe, expect, test } from 'vitest'
import { visibleOf } from '../../../core/reading/visible.ts'

const QUOTE = 'On Mon, 4 Jan 2027, Dana Dale <dana@dale.example> wrote:\n\n> Hello'
const ICON = '<https://www.avast.example/sig?x=1>'

describe.each([
  [
    'Outlook in any language',
    [
      'iOS için Outlook’u edinin<https://aka.example/x>',
      'Android용 Outlook 받기<https://aka.example/x>',
      'Получить Outlook для Android',
    ],
  ],
  [
    'a scanner, with the links of its icon',
    [
      `${ICON}\nLibre de virus.www.avast.example\n${ICON}\n<#DAB4FAD8>`,
      `${ICON} Bez virů.www.avast.example`,
      '---\nThis email has been checked for viruses by Avast antivirus software.\nhttps://www.avast.example',
      '[image: Avast logo] <https://www.avast.example/x>\n\nComprobado en busca de virus con Avast.',
    ],
  ],
  [
    'a phone that says it last',
    [
      "iPhone'umdan gönderildi",
      'iPhone-omról küldve',
      'Galaxyから送信',
      '나의 Galaxy에서 보냄',
      'Odoslané z iPhonu',
      '发自我的iPhone',
    ],
  ],
  [
    'a person who asks to be excused',
    [
      'Sent from a small keyboard - please excuse brevity and typos.',
      'Typed with two thumbs, forgive the typos',
      'Von unterwegs gesendet, bitte Tippfehler entschuldigen',
      '(Sent from a tiny screen; apologies for any typos)',
    ],
  ],
  [
    'who reacted',
    [
      'Bob Lee reacted via Gmail',
      'Bob Lee hat über Gmail reagiert <https://mail.example>',
      'Bob Lee さんが Gmail でリアクションしました',
    ],
  ],
  [
    'a group',
    [
      '_._,_._,_\nGroups.io Links:\n\nYou receive all messages.',
      '-=-=-=-=-=-=-=-=-\nGroups.io Links: You receive all messages.\n-=-=-=-=-=-=-=-=-',
    ],
  ],
])('%s', (_, footers) => {
  test.each(footers)('gone: %j', footer => {
    expect(visibleOf(`Gladly.\n\n${footer}`)).toEqual({ text: 'Gladly.', quoted: false })
    expect(visibleOf(`Gladly.\n\n${footer}\n\n${QUOTE}`)).toEqual({ text: 'Gladly.', quoted: true })
  })
})

test.each([
  'Gladly. Do you use Outlook for Android?',
  'I write this in Outlook on Android, badly, so be brief.',
  'She reacted badly when Gmail lost her mails, all of them.',
  'Please excuse my brevity, I am on a train.',
  'I have a virus and Avast will not help me with it!',
  'Here it is:\n\n<https://bob.example/boats>',
])('kept: %j', text => expect(visibleOf(`${text}\n\n${QUOTE}`).text).toBe(text))
