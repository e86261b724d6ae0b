/** Two addresses for one person, one that takes back another, one of somebody else's name: asked about, never guessed. */
import { describe, expect, it } from 'vitest'
import { addresses, copied } from './dana.ts'

const sure = (text: string) => addresses(copied(text).targets ?? [])

describe('is asked about', () => {
  it.each([
    "I'll introduce you to Anna! Have to see which one still works: anna@behrens.example or a.behrens@verlag.example.",
    'Ich mach dich mit Anna bekannt: anna@behrens.example oder a.behrens@verlag.example.',
    'Vou apresentar-te à Luísa: luisa.matos@vilar.example ou lmatos@cultura.example.',
    "I'll introduce you to Sam! I've got\nsam.beech@gate.example\nsam.lowry@gate.example\nin my address book.",
    "I'll introduce you to Marcus Vane, marcus@vane.example. Oops no, that's his brother. It's marcus@vanelocations.example.",
    "I'd like to introduce you to Henrik Moen, he restores boats. His address: kari.moen@boats.example",
    'I will introduce you to Henrik Moen <kari.moen@boats.example>.',
    'Ik stel je voor aan Sjoerd. Er zijn er twee: Sjoerd Bakema (s.bakema@markt.example) en Sjoerd Post (s.post@markt.example), en ik weet niet meer wie.',
    "Don't bother Bob (bob@strata.example). Talk to Eva: eva@strata.example. Just write to her, she doesn't bite.",
  ])('%s', text => expect(sure(text)).toEqual([]))
})

describe('is plain enough', () => {
  it.each([
    ['I will introduce you to Bob Lee <robert.lee@corp.example>.', ['robert.lee@corp.example']],
    ['I will introduce you to Liz Moen <elizabeth.moen@boats.example>.', ['elizabeth.moen@boats.example']],
    [
      'Je te mets en relation avec Anne Autret, qui cherche un menuisier qui n’ait pas peur de l’eau : anne@chalands.example',
      ['anne@chalands.example'],
    ],
    [
      'These I know, introducing you to both: Val Strom <val@strom.example> and Dennis Oye <dennis@vp.example>. The rest I don’t know, so I won’t.',
      ['val@strom.example', 'dennis@vp.example'],
    ],
    [
      'I will introduce you to Olga Wynn <olga@wynn.example>, because her contractor has gone under.',
      ['olga@wynn.example'],
    ],
    [
      "I'll introduce you to Ted Larch (ted@larch.example) if he likes the sound of it.",
      ['ted@larch.example'],
    ],
    [
      "I'll introduce you to Kim Lee (kim.lee@corp.example) and Pat Lee (pat.lee@corp.example).",
      ['kim.lee@corp.example', 'pat.lee@corp.example'],
    ],
  ])('%s', (text, targets) => expect(sure(text)).toEqual(targets))
})

it('an address that a line break tore at its hyphen is whole again', () =>
  expect(
    sure(
      "I'll introduce you to Alistair Finch-Hatton. You will find him at alistair.finch-\nhatton@down.example.",
    ),
  ).toEqual(['alistair.finch-hatton@down.example']))
