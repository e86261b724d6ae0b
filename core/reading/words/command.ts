/**
 * Commands as people write them: whole lines, whose accents do not matter. Words are parted by spaces; `a/b` is one of them,
 * `(a/b)` one of them or none, `!a/b` none of them next, `#` a number, `…` up to eight words of their own.
 */

export type Told =
  | 'help'
  | 'pending'
  | 'again'
  | 'digest-off'
  | 'digest-on'
  | 'forget'
  | 'never'
  /** As `never`, when it is all that they write. */
  | 'stop'
  | 'resume'
  | 'monthly'
  | 'pause'
  /** As `pause`, when a day is named. */
  | 'pause-day'
  | 'cancel'

export type Phrases = Partial<Record<Told, readonly string[]>>

const DIGEST = 'digest/digests/weekly/newsletter/newsletters/summary/summaries'
const ASKS = 'request/requests/introduction/introductions/intro/intros'
const INTRO = 'introduction/introductions/intro/intros/promise/promises/request'

export const ENGLISH: Phrases = {
  help: [
    'help/halp/hlp/jelp (me) (out)',
    'i need (some) help',
    'how does this/it/kept work',
    'how do i use this/it/kept',
    'how to (use) (this/it/kept)',
    'what can i do/write/say',
    'what (are) (the) commands (are) (there)',
    'commands',
    'command list',
    'list (of) commands',
    'info',
    'instructions',
    'usage',
    'manual',
  ],
  pending: [
    '(show/send/list/give) (me) (the/my/all) pending (list/promises/introductions/intros/ones)',
    '(show/send/list/give) (me) (the/my/all) open/outstanding (list/promises/introductions/intros/ones)',
    '(show/send/give) (me) (the/my/all) status/list/ledger/overview',
    'show/send/list/my (me) (the/my/all) promises/introductions/intros',
    '(my) status (update/report)',
    "what's/what/whats/which (is/are) (my/the) (still) (pending/open/outstanding) (promises/introductions/intros)",
    "what's/what/whats/which (is/are) (still) pending/open/outstanding/left",
    'what (do/have) i (still) owe/promised',
    'what (did) i promise/promised',
    'what do i have open/pending',
    '(any/are/is) (there) (any) open/pending promises/introductions/intros/ones',
    'show/send/give me the/a list of (my/the/all) (open/pending) promises/introductions/intros',
    'where do i stand',
    "what's/what/whats (is) the status",
    'todo',
  ],
  again: [
    '(try/ask/start/do) (it/them/him/her) again',
    '(try/ask) once more',
    '(one) more time',
    'retry',
    'restart',
    'another/one/once more (try/window/round)',
    'give it another try/go/chance',
  ],
  'digest-off': [
    `(turn/switch) (the/my/your) (weekly) ${DIGEST} off`,
    `turn/switch off (the/my/your) (weekly) ${DIGEST}`,
    `no (more) (weekly) ${DIGEST}`,
    `stop/end/cancel/mute/pause/disable/unsubscribe/quit (sending) (me) (from) (the/my/your/this/these) (weekly) ${DIGEST} (email/emails/mail/mails)`,
    `unsubscribe/remove (me) from (the/my/your/this) (weekly) ${DIGEST} (email/emails/mail/mails)`,
    `opt (me) out of (the/your/this) (weekly) ${DIGEST}`,
    `(i) don't send/want (me) (a/any/the/your/this/these) (more) (weekly) ${DIGEST} (again/anymore)`,
    'no more weekly/mondays (email/emails/mail/mails)',
    'stop (the/these/your) weekly/monday (email/emails/mail/mails)',
  ],
  'digest-on': [
    `(turn/switch) (the/my/your) (weekly) ${DIGEST} on/back (on/again/back)`,
    `turn/switch on (the/my/your) (weekly) ${DIGEST} (again)`,
    `start/resume/restart/enable/unmute/want/get/send/subscribe (me) (to) (sending) (the/my/your/a) (weekly) ${DIGEST} (again)`,
    'subscribe (me) (again)',
    'resubscribe (me)',
  ],
  forget: [
    'forget (all/everything) (about) me',
    'forget everything (about/you) (me/know)',
    'forget (about) my address/data/email/mail',
    'delete/erase/purge/wipe/remove (all/everything) (of) (about) my data/account/information/info/details/records/history/profile',
    'delete/erase/purge/wipe me',
    'delete/erase/purge/wipe/remove everything/all (about/on/you) (me/have) (on/about) (me)',
    '(my) right to be forgotten',
    'gdpr delete/deletion/erasure (request)',
  ],
  never: [
    'unsubscribe (me) (from) (this/these/everything/all/here) (list/emails/mails)',
    '(take/remove/drop) me (off/from) (of) (the/your/this/all) list/lists/mailing (list/lists)',
    'remove me',
    'opt (me) out (of) (this/everything/all)',
    'opt me out',
    'optout',
    'never (ever) (again)',
    'never (ever) (again) contact/email/mail/message/write/ask (to) me (again)',
    "don't (ever) contact/email/mail/message/write/bother/ask (to) me (again/anymore/ever) (again)",
    'stop contacting/emailing/mailing/messaging/bothering/writing/asking (to) me (again/anymore)',
    'stop (sending) (me) all/these/the/your emails/mails/messages/mail',
    'no more emails/mails/messages/mail/email',
    "(i) don't want any/your/these/more (more) emails/mails/messages/mail/email (anymore)",
    'leave me alone',
  ],
  stop: ['stop (it/this/now/all/everything)', 'quit', 'never (ever)'],
  resume: [
    `resume (my/the/all) (${ASKS}/asking)`,
    'unpause (me/it/everything)',
    'un pause (me)',
    'end/stop/lift/cancel/remove (the/my) pause',
    '(the/my) pause is/off over (off)',
    "i'm/i/am (am) back (again/now)",
    `restart/continue/reopen (my/the) ${ASKS}`,
    `take/accept/send/allow (me) ${ASKS} again`,
  ],
  monthly: [
    `(limit/set/make/keep/send/ask/cap) (me/it/them/this) (to) (max/maximum/only/about) # (max/maximum/only/more/times/x) (${ASKS}/people) a/per/each/every/in/the (the/a) month/mo (max/maximum/only/tops) (at/is) (most/enough/fine/plenty/ok)`,
    `(limit/set/keep/cap) (me/it) (to/at) (at/up/no/not) most/to/more/over (than) # (times) (${ASKS}/people) a/per/each/every month`,
    `(limit/set/keep/cap) (me/it) (to/at) # (${ASKS}) monthly (max/maximum)`,
    'monthly (limit/max/maximum/is/to) #',
  ],
  pause: [
    `pause (me/it/this/everything/all/now/my/the/us/kept) (${ASKS}/mail/mails/emails)`,
    `pause (me/it/this/everything/all/my/the/us/kept) (${ASKS}/mail/mails/emails) until/til/to/through/from/till …`,
    `snooze/hold/away/out/unavailable/busy (me/it/my/the) (${ASKS}) until/for/till …`,
    'snooze (me)',
    'put me/requests/everything on pause/hold',
    'put me/requests/everything on pause/hold until/till …',
    'on holiday/holidays/vacation/leave/hold/pause (until/for/till) …',
    "i'm (away/out/on) (holiday/holidays/vacation/leave) until/till/for …",
    `no (more) ${ASKS} (please) until/for/till/before …`,
    "don't ask/contact me (anything/again) until/till/before …",
  ],
  'pause-day': [`pause !the/my/${DIGEST} …`],
  cancel: [
    'cancel (it/this/that/these/them) (one/all)',
    `cancel/withdraw/drop/scrap/revoke (the/my/this/that) ${INTRO}`,
    `cancel/withdraw/drop/scrap/revoke (the/my/this/that) ${INTRO} to/with/for/of/between/because/since/as …`,
    'cancel !the/my/your/our/a/an/all/his/her/their/any/nothing/not/only/culture/or/and …',
    'call it/this/that off',
    'never mind',
    'nevermind',
    'forget (about) it/this/that',
    'drop/scrap/withdraw/undo (it/this/that)',
    '(i) take it/this/that back',
    'abort',
  ],
}

/** What may stand before or behind it; nothing that agrees to anything. */
export const COURTESY = [
  'please',
  'pls/plz',
  'kept',
  'hi/hello/hey/dear (there/kept/team/all)',
  'kindly/just/simply',
  'well/so/oh/sorry',
  'can/could/would/will you (please)',
  "i'd like (you) (to)",
  'i want (you) (to)',
  'i would like (you) (to)',
  'thanks/thank/thx/cheers (you/a/so/very) (much/lot/again)',
  'now/immediately/asap/today',
  'for now/me',
  'por favor/favore/piacere',
  'per favore/piacere/cortesia',
  "s'il te/vous plait",
  'svp/stp/bitte/danke/merci/gracias/grazie/obrigado/obrigada/bedankt/alsjeblieft/alstublieft/aub',
  'hola/bonjour/salut/hallo/ola/oi/ciao/buongiorno/dag/hoi (kept)',
  'vielen/besten/muchas/muito/mille/dank dank/gracias/obrigado/obrigada/grazie/je/u',
  'kannst/konnt/konnen/konntest/konnten du/ihr/sie (mir/mich) (bitte)',
  'ich mochte/will (gern/gerne)',
  'kun/kunt/wil/zou je/u',
  'ik wil (graag)',
  'pouvez/pourriez/peux/pourrais vous/tu',
  'je veux/voudrais/souhaite',
  'puedes/podrias/puede/podria/quiero/quisiera',
  'pode/podes/podia/poderia/quero/gostaria (de)',
  'puoi/potresti/puo/vorrei/voglio',
]

/** Numbers by their words, from one on; whole words that are the same number share a place. */
export const NUMBERS = [
  'one once single un una uno une ein eine einen eins einmal um uma een',
  'two twice couple dos deux zwei zweimal dois duas due twee tweemaal',
  'three thrice tres trois drei dreimal tre drie',
  'four cuatro quatre vier viermal quatro quattro',
  'five cinco cinq funf cinque vijf',
  'six seis sechs sei zes',
  'seven siete sept sieben sete sette zeven',
  'eight ocho huit acht oito otto',
  'nine nueve neuf neun nove negen',
  'ten diez dix zehn dez dieci tien',
]

/** One letter off a word of a command, and words of their own. */
export const LOOKALIKES =
  'cancer chancel cancels sending spending lending bending mending tending vending ending rending wending forgot forged forge forges ' +
  'ever fever lever sever nerve nevers cause causes gain digress divest ingest statue statues statute states stats statu presume resumes ' +
  'deleted deletes dilate mouth mouths parse pausing listen listed lister paused cancelado'
