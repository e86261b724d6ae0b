import type { AnswerView } from '../../core/answer-view.ts'

/** What the answer page says when there is nothing to answer any more, the plain word first. */
export function closing({ asks, state, said, became, introducer, whom }: AnswerView): string[] {
  const follows = {
    open: `You and ${whom} are introduced as soon as everybody has said yes.`,
    introduced: `You and ${whom} have been introduced. Look for the mail that went to you both.`,
    'not-made': 'It did not come about this time. Thank you for being open to it.',
  }
  switch (state) {
    case 'withdrawn':
      return ['This one is no longer needed.', 'There is nothing to do. Thank you for looking.']
    case 'moved':
      return [
        'You are not asked any more.',
        `Whatever you wrote about it has gone to ${introducer}. There is nothing more to do.`,
      ]
    case 'nothing':
      return [
        'There is nothing to answer.',
        became === 'introduced'
          ? `You and ${whom} have been introduced.`
          : 'You hear how it went, one way or the other.',
      ]
    case 'too-late':
      return ['It is too late for this one.', `If you would still like to meet ${whom}, tell ${introducer}.`]
    case 'open':
    case 'late':
    case 'answered':
      return asks === 'met' ? ['Thank you.', `${introducer} knows. You will not be asked again.`] : answered()
    default:
      return state satisfies never
  }

  function answered(): string[] {
    if (said === 'no')
      return ['You have answered: no.', `${introducer} knows, and nobody else. You will not be asked again.`]
    return ['You have answered: yes.', follows[became ?? 'open']]
  }
}
