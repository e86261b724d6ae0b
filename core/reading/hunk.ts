/** A pasted diff (the default format of POSIX `diff`) marks new lines as mail marks quoted ones; nobody else wrote those. */

/** `3c3,4`: lines of the old file, changed or added to, and the lines of the new one. */
const COMMAND = /^(\d{1,7})(?:,(\d{1,7}))?([ac])(\d{1,7})(?:,(\d{1,7}))?$/
const RULE = '---'

/** How many lines the hunk at `lines[at]` takes, its command line with it; 0 when there is none. */
export function hunkAt(lines: readonly string[], at: number): number {
  const line = lines[at]!
  if (line.startsWith('< ')) return changeAt(lines, at)
  const command = line.length < 40 && /^\d/.test(line) ? COMMAND.exec(line) : null
  if (!command) return 0
  const [, from = '', to = from, verb, start = '', end = start] = command
  const added = Number(end) - Number(start) + 1
  const removed = verb === 'a' ? 0 : Number(to) - Number(from) + 1
  const rule = verb === 'a' ? 0 : 1
  const next = at + 1 + removed + rule
  const holds =
    added > 0 &&
    run(lines, at + 1, '<') === removed &&
    (rule === 0 || lines[next - 1] === RULE) &&
    run(lines, next, '>') >= added
  return holds ? next + added - at : 0
}

/** A change whose command was left out: old lines, a rule, new ones. */
function changeAt(lines: readonly string[], at: number): number {
  // Only from its first line on, so that each line is looked at once.
  if (isOf(lines[at - 1], '<')) return 0
  const removed = run(lines, at, '<')
  if (lines[at + removed] !== RULE) return 0
  const added = run(lines, at + removed + 1, '>')
  return added > 0 ? removed + 1 + added : 0
}

/** Lines from `from` on that begin with the mark and a space, as `diff` writes them; one that was empty may have lost it. */
function run(lines: readonly string[], from: number, mark: '<' | '>'): number {
  let at = from
  while (isOf(lines[at], mark)) at += 1
  return at - from
}

const isOf = (line: string | undefined, mark: '<' | '>'): boolean =>
  line === mark || line?.startsWith(`${mark} `) === true
