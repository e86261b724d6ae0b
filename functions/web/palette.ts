/**
 * The colours and the type that every page shares, as CSS. Ink, soft ink and accent keep a contrast of at least
 * 4.5:1 on each of the three grounds, in light and in dark (WCAG 2.2, 1.4.3); `test/functions/web/palette.test.ts` counts.
 */
export const LIGHT = {
  ground: '#f5f3ee',
  surface: '#fffefb',
  sunk: '#efece5',
  line: '#e1ddd3',
  edge: '#8b8a80',
  ink: '#1f2321',
  soft: '#5b605b',
  accent: '#17664f',
  'on-accent': '#ffffff',
  wash: '#e4efe8',
  alert: '#9b2c1c',
  'alert-wash': '#fbe9e4',
} as const

export const DARK: Record<keyof typeof LIGHT, string> = {
  ground: '#131615',
  surface: '#191d1b',
  sunk: '#212624',
  line: '#2d3431',
  edge: '#727c76',
  ink: '#e6e9e5',
  soft: '#a2aba5',
  accent: '#7dcdb0',
  'on-accent': '#0b2119',
  wash: '#1d322a',
  alert: '#f2a493',
  'alert-wash': '#3a211c',
}

const variables = (colours: Record<string, string>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')

export const palette = `
:root{color-scheme:light dark;${variables(LIGHT)}}
@media(prefers-color-scheme:dark){:root{${variables(DARK)}}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);
  font:400 1rem/1.55 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Cantarell,Ubuntu,"Noto Sans","Liberation Sans",Arial,sans-serif}
h1,h2,h3,p,ol,ul,dl,dd,figure,blockquote{margin:0;padding:0}
h1,h2,h3{font-weight:600;line-height:1.25;letter-spacing:-.012em;text-wrap:balance}
a{color:var(--accent);text-underline-offset:.18em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
.button{display:inline-flex;align-items:center;justify-content:center;gap:.5rem;min-height:2.75rem;padding:.5rem 1.125rem;
  border:1px solid var(--edge);border-radius:.625rem;background:var(--surface);color:var(--ink);
  font:inherit;font-weight:500;line-height:1.2;text-decoration:none;cursor:pointer}
.button:hover{background:var(--sunk)}
.button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.button.primary:hover{filter:brightness(1.08)}
.words{border-left:3px solid var(--accent);padding:.125rem 0 .125rem 1rem;white-space:pre-wrap;overflow-wrap:anywhere}
@media(forced-colors:active){.button{border:1px solid ButtonText}}
`
