import { introAddressOf, isOfService } from './names.ts'
import { boxPath } from './paths.ts'

/** Which entry of the navigation is where one is. */
export interface Here {
  address?: string
  page?: 'all' | 'introductions' | 'story' | 'compose'
}

export interface PersonEntry {
  address: string
  name: string
  total: number
  unread: number
  lastAt: number
}

/** Everybody's mailboxes and the other pages: the first column, and on a phone the first page. */
export function People({
  people,
  open,
  domain,
  here,
}: {
  people: PersonEntry[]
  open: number
  domain: string
  here: Here
}) {
  const persons = people
    .filter(({ address }) => !isOfService(address, domain))
    .sort((a, b) => a.address.localeCompare(b.address))
  const kept = people.find(({ address }) => address === introAddressOf(domain))
  const current = (page: Here['page']) => (here.page === page ? 'page' : undefined)
  return (
    <>
      <a class="button primary" href="/compose" aria-current={current('compose')} data-key="c">
        Write a mail
      </a>
      <ul>
        <li>
          <a class="place" href="/story" aria-current={current('story')}>
            The story
          </a>
        </li>
        <li>
          <a class="place" href="/introductions" aria-current={current('introductions')}>
            Introductions
            {open > 0 && <Count count={open} of="open" />}
          </a>
        </li>
        <li>
          <a class="place" href="/all" aria-current={current('all')}>
            All mail
          </a>
        </li>
      </ul>
      <h2 id="people">Mailboxes</h2>
      {persons.length === 0 && <p class="soft">Nobody has any mail yet.</p>}
      <ul aria-labelledby="people">
        {persons.map(person => (
          <Person person={person} current={person.address === here.address} />
        ))}
        {kept && (
          <Person
            person={{ ...kept, name: 'Kept itself', unread: 0 }}
            current={kept.address === here.address}
          />
        )}
      </ul>
    </>
  )
}

function Person({ person: { address, name, unread }, current }: { person: PersonEntry; current: boolean }) {
  return (
    <li>
      <a class="person" href={boxPath(address)} aria-current={current ? 'page' : undefined}>
        <Avatar name={name || address} />
        <span class="who">
          <span class="name">{name || address}</span>
          {name !== '' && <span class="address">{address}</span>}
        </span>
        {unread > 0 && <Count count={unread} of="unread" />}
      </a>
    </li>
  )
}

function Count({ count, of }: { count: number; of: string }) {
  return (
    <span class="count">
      {count}
      <span class="unseen"> {of}</span>
    </span>
  )
}

export function Avatar({ name }: { name: string }) {
  const words = name
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .trim()
    .split(/\s+/)
  const initials = words.slice(0, 2).map(word => [...word][0] ?? '')
  return (
    <span class="avatar" aria-hidden="true">
      {initials.join('').toUpperCase()}
    </span>
  )
}
