/** The page to look through the letters: a list to the left, and the one chosen as a phone and a desktop show it. */
import { raw } from 'hono/html'
import type { Sample } from './samples.ts'

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
  body { margin: 0; display: grid; grid-template-columns: minmax(16rem, 24rem) 1fr; height: 100vh }
  nav { overflow: auto; padding: 1rem; border-right: 1px solid }
  h2 { font-size: 1rem; margin: 1rem 0 .25rem }
  ul { margin: 0; padding: 0; list-style: none }
  li { margin: 0 0 .5rem }
  small { opacity: .75 }
  iframe { border: 0; width: 100%; height: 100% }
  @media (max-width: 50rem) { body { grid-template-columns: 1fr; grid-template-rows: 40vh 1fr } }
`

export const indexPage = (samples: Sample[]): string => {
  const groups = new Map<string, Sample[]>()
  for (const sample of samples) {
    const group = sample.name.split(', ', 1)[0]!
    groups.set(group, [...(groups.get(group) ?? []), sample])
  }
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Every letter</title>
        <style>{raw(STYLE)}</style>
      </head>
      <body>
        <nav aria-label="Letters">
          <h1>{`${samples.length} letters`}</h1>
          {[...groups].map(([group, letters]) => (
            <>
              <h2>{group}</h2>
              <ul>
                {letters.map(({ name, file, draft }) => (
                  <li>
                    <a href={`${file}.html`} target="letter">
                      {name.slice(group.length + 2) || name}
                    </a>
                    {' · '}
                    <a href={`${file}.txt`} target="letter">
                      text
                    </a>
                    {' · '}
                    <a href={`${file}.eml`}>eml</a>
                    <br />
                    <small>{draft.subject}</small>
                  </li>
                ))}
              </ul>
            </>
          ))}
        </nav>
        <iframe name="letter" title="The letter" src={`${samples[0]!.file}.html`} />
      </body>
    </html>
  )
  return `<!doctype html>${page}`
}
