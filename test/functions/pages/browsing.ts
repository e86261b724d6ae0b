import { pages } from '../../../functions/local/pages/app.tsx'
import type { WorldView } from '../../../functions/local/world-view.ts'

/** Monday. */
export const NOW = Date.UTC(2027, 0, 4, 9, 12)

/** The pages as a browser without script meets them. */
export function browse(world: WorldView) {
  const app = pages(world)
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await app.request(path, { headers })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  const post = async (path: string, fields: Record<string, string>) => {
    const response = await app.request(path, { method: 'POST', body: new URLSearchParams(fields) })
    return {
      status: response.status,
      location: response.headers.get('location') ?? '',
      text: await response.text(),
    }
  }
  return { get, post }
}

/** What a person reads: no tags, no style, white space folded, references resolved. */
export function seen(html: string): string {
  return html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}

/** The addresses of the links whose text is this. */
export function linksTo(html: string, text: string): string[] {
  return [...html.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)]
    .filter(([, , inner]) => seen(inner!).trim() === text)
    .map(([, href]) => href!.replaceAll('&amp;', '&'))
}
