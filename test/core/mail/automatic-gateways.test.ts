/** What lists, help desks, sales programs and gateways put around mail that a person wrote, and around their own. */
import { describe, expect, test } from 'vitest'
import { automatic } from '../../../core/mail/automatic.ts'
import { read } from './fixture.ts'
import { ANSWERS, eml, PROMISE } from './written.ts'

const yes = { ...ANSWERS, text: 'Yes please, any day after class.' }
const promise = {
  ...PROMISE,
  text: 'Please introduce Kit Vance <kit@vance.example> to Bo Lind <bo@lind.example>.',
}

describe('programs put harmless headers around what a person wrote', () => {
  const heads: Record<string, Record<string, string>> = {
    'Auto-Submitted: no': { 'Auto-Submitted': 'no' },
    'Auto-Submitted: No (a person)': { 'Auto-Submitted': 'No (a person)' },
    'X-Autoreply: no': { 'X-Autoreply': 'no' },
    'X-Autoreply: No, checked by a gateway': { 'X-Autoreply': 'No; checked' },
    'X-Auto-Response-Suppress': { 'X-Auto-Response-Suppress': 'DR, RN, NRN, OOF, AutoReply' },
    'Precedence: first-class': { Precedence: 'first-class' },
    'Precedence: bulk, on a reply': { Precedence: 'bulk' },
    'Feedback-ID': { 'Feedback-ID': '7:user:relay' },
    'List-Unsubscribe': { 'List-Unsubscribe': '<mailto:stop@crm.example>' },
    'List-Unsubscribe-Post, of a sales program': {
      'List-Unsubscribe': '<https://crm.example/u>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    'List-Id, of their own archive': {
      'List-Id': '<sent.dana.example>',
      'List-Archive': '<https://dana.example>',
    },
    'X-Google-Group-Id, of a shared mailbox': { 'X-Google-Group-Id': '123', Precedence: 'list' },
    'X-RT-Loop-Prevention, of a help desk': { 'X-RT-Loop-Prevention': 'rt.example', Precedence: 'bulk' },
    'X-ServiceNow-Generated': { 'X-ServiceNow-Generated': 'true' },
    'X-Mailer of a holiday agency': { 'X-Mailer': 'Vacation Rental Desk 2' },
    'X-Mailer of a CRM': { 'X-Mailer': 'SalesTool 4' },
    'X-Helpscout-Conversation': { 'X-Helpscout-Conversation': '77' },
    'a VERP envelope': { 'Return-Path': '<bounces+12-ab@relay.example>' },
    'a no-reply envelope': { 'Return-Path': '<noreply@relay.example>' },
    'Sender, a delegate': { Sender: 'Pat Quayle <pat@corp.example>' },
    'X-Loop, of procmail': { 'X-Loop': 'bob@corp.example' },
    'X-Spam and virus verdicts': { 'X-Spam-Status': 'No, score=-2.1', 'X-Virus-Scanned': 'yes' },
    'Disposition-Notification-To': { 'Disposition-Notification-To': 'bob@corp.example' },
    'X-MS-Exchange-Inbox-Rules-Loop': { 'X-MS-Exchange-Inbox-Rules-Loop': 'bob@corp.example' },
    'X-Apple-Action of another kind': { 'X-Apple-Action': 'JUNK-TO-INBOX/NS' },
    'X-QQ-mid of a person': { 'X-QQ-mid': 'webmail812t1710' },
  }
  test.each(Object.entries(heads))('%s', async (_, head) =>
    expect(automatic(await read(eml({ ...yes, head })), undefined)).toBeUndefined(),
  )
  test('a promise through a sales program names both, as bulk mail never does', async () => {
    const head = { 'List-Unsubscribe': '<https://crm.example/u>', 'List-Unsubscribe-Post': 'One-Click' }
    const to = 'Alice Archer <alice@archer.example>, intro@kept.test'
    expect(automatic(await read(eml({ ...promise, to, head })), undefined)).toBeUndefined()
    expect(automatic(await read(eml({ ...promise, head })), undefined)).toMatchObject({ kind: 'list' })
  })
})

test('only the letter’s reader is taken for a person on a list: a post of the same words is the list’s', async () => {
  const head = { 'List-Id': '<makers.lists.example>' }
  const post = { ...yes, to: 'makers@lists.example', head }
  expect(automatic(await read(eml(post)), undefined)).toMatchObject({ kind: 'list' })
})
