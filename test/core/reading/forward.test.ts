import { describe, expect, test } from 'vitest'
import { intro, promise } from './dana.ts'

/** Alice's request as Dana forwards it, her own words on top. */
const forward = (request: string, top = 'Bob Lee: bob@corp.example') =>
  promise({
    to: [intro],
    subject: 'Fwd: A favour',
    text: `${top}\n\n---------- Forwarded message ---------\nFrom: Alice Archer <alice@archer.example>\nDate: Mon, Jan 3, 2028 at 9:12 AM\nSubject: A favour\nTo: Dana Dale <dana@dale.example>\n\n${request}`,
  })
const ASKS = 'Hi Dana,\n\nwould you introduce me to Bob Lee?'

describe('a profile in a forwarded request is the requester\u2019s', () => {
  test.each([
    [
      'by the name in it',
      `${ASKS} https://www.linkedin.com/in/alice-archer-12ab\n\nAlice`,
      'alice-archer-12ab',
    ],
    ['by her own word', `${ASKS} My profile: linkedin.com/in/oak-and-oar\n\nAlice`, 'oak-and-oar'],
    ['beneath her name', `${ASKS}\n\nBest,\nAlice\nBoatbuilder\nlinkedin.com/in/oak-and-oar`, 'oak-and-oar'],
    ['in her signature', `${ASKS}\n\nAlice\n\n-- \nAlice Archer\nlinkedin.com/in/oak-and-oar`, 'oak-and-oar'],
  ])('%s', (_, request, slug) => {
    const { requesters, targets, words } = forward(request)
    expect(requesters).toEqual([
      {
        address: 'alice@archer.example',
        name: 'Alice Archer',
        linkedin: `https://www.linkedin.com/in/${slug}`,
      },
    ])
    expect(targets).toEqual([{ address: 'bob@corp.example', name: 'Bob Lee' }])
    expect(words).toContain('would you introduce me')
  })

  test('also where only the HTML links to it', () => {
    const { requesters } = promise({
      to: [intro],
      subject: 'Fwd: A favour',
      text: 'Bob Lee: bob@corp.example\n\n---------- Forwarded message ---------\nFrom: Alice Archer <alice@archer.example>\nDate: Mon, Jan 3, 2028 at 9:12 AM\nSubject: A favour\n\nCould I meet Bob?\n\n-- \nAlice, on LinkedIn',
      html: '<div>Bob Lee: bob@corp.example</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Alice Archer &lt;alice@archer.example&gt;<br>Date: Mon, Jan 3, 2028 at 9:12 AM<br>Subject: A favour<br></div><br><div>Could I meet Bob?</div><div class="gmail_signature">Alice, on <a href="https://www.linkedin.com/in/oak-and-oar">LinkedIn</a></div></div>',
    })
    expect(requesters[0]?.linkedin).toBe('https://www.linkedin.com/in/oak-and-oar')
  })

  test.each([
    ['the target', `${ASKS} This is him: linkedin.com/in/boblee`],
    ['nobody they say it is', `${ASKS} He is at linkedin.com/in/rl77`],
    [
      'somebody she quotes',
      `${ASKS}\n\nAlice\n\nOn 2 Jan 2028, Carol wrote:\n> My profile: linkedin.com/in/carol`,
    ],
  ])('but not when it belongs to %s', (_, request) =>
    expect(forward(request).requesters[0]).not.toHaveProperty('linkedin'),
  )
})
