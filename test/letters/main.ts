/** `npm run letters [-- FOLDER]`: every letter in each of its forms, as mail, text and HTML, with a page to look through. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderHtml, renderText } from '../../core/letters/render.tsx'
import { compose } from '../../core/mail/compose.ts'
import { PROMISED, service } from '../core/letters/sample.ts'
import { indexPage } from './index.tsx'
import { samples } from './samples.ts'

const folder = process.argv[2] ?? 'letters'
await mkdir(folder, { recursive: true })
for (const { name, file, draft } of samples) {
  const { raw } = await compose(draft, {
    service,
    messageId: `<${file}@kept.test>`,
    date: PROMISED,
    envelopeFrom: 'intro@kept.test',
    automatic: !name.includes('introduction'),
  })
  await writeFile(join(folder, `${file}.eml`), raw)
  await writeFile(join(folder, `${file}.txt`), `Subject: ${draft.subject}\n\n${renderText(draft)}`)
  await writeFile(join(folder, `${file}.html`), renderHtml(draft))
}
await writeFile(join(folder, 'index.html'), indexPage(samples))
process.stdout.write(`${samples.length} letters; open ${join(folder, 'index.html')}\n`)
