import { createHash } from 'node:crypto'
import { palette } from './palette.ts'

/** The one stylesheet of the pages that links in letters lead to. */
export const STYLE = `${palette}
body{display:grid;min-height:100vh;min-height:100dvh;grid-template-rows:1fr auto;justify-items:center;padding:clamp(1rem,5vw,3rem) 1rem 1.25rem}
main{width:min(100%,36rem);align-self:center;display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem;padding:clamp(1.5rem,6vw,3rem);
  background:var(--surface);border:1px solid var(--line);border-radius:1.25rem}
h1{font-size:clamp(1.5rem,5vw,1.875rem);overflow-wrap:anywhere}
figure{display:grid;gap:.5rem}
.words{font-size:1.0625rem}
figcaption,.soft,footer{color:var(--soft);font-size:.875rem}
.quote figcaption::before{content:"— "}
.quote figcaption{padding-left:1.1875rem}
ul{list-style:none;margin:0;padding:0}
.profiles{overflow-wrap:anywhere}
.profiles a{display:inline-block;padding:.375rem 0}
form{display:grid;gap:.5rem}
label{font-weight:500}
textarea{width:100%;padding:.75rem;border:1px solid var(--edge);border-radius:.625rem;background:var(--surface);color:inherit;font:inherit;resize:vertical}
.answers{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.4rem,1fr));gap:.75rem;margin-top:.75rem}
.answers .button{min-height:3.25rem}
.later{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem;margin-top:.75rem}
.later select{flex:1 1 8rem;min-height:2.75rem;padding:.5rem .75rem;border:1px solid var(--edge);border-radius:.625rem;background:var(--surface);color:inherit;font:inherit}
.outcome{display:grid;gap:.5rem;padding:1.25rem;border-radius:.875rem;background:var(--wash)}
.lead{font-size:1.125rem;font-weight:600}
footer{padding-top:1.5rem;text-align:center}

main.wide{width:min(100%,46rem);align-self:start;gap:2.5rem}
header{display:grid;gap:.375rem}
section{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem}
h2{font-size:1.125rem;display:flex;align-items:baseline;gap:.625rem}
h2 .count{color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums}
.entries li{display:grid;gap:.25rem;padding:1rem 0;border-top:1px solid var(--line)}
.entries li:last-child{border-bottom:1px solid var(--line)}
.entries .title{display:flex;justify-content:space-between;align-items:baseline;gap:1rem}
.entries h3{min-width:0;font-size:1rem;overflow-wrap:anywhere}
.entries p{overflow-wrap:anywhere}
.state{flex:none;padding:0 .625rem;border-radius:1rem;background:var(--sunk);color:var(--soft);font-size:.8125rem;line-height:1.5rem;white-space:nowrap}
.state.open{background:none;box-shadow:inset 0 0 0 1px var(--edge);color:var(--ink)}
.state.good{background:var(--wash);color:var(--accent)}
.state.bad{background:var(--alert-wash);color:var(--alert)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.taps{display:flex;flex-wrap:wrap;gap:.5rem;padding-top:.5rem}
.taps .button{font-size:.9375rem}
.chart{display:grid;gap:.75rem}
.chart svg{display:block;width:100%;height:auto;overflow:visible}
.chart .kept{fill:var(--accent)}
.chart .ghosted{fill:var(--surface);stroke:var(--alert);stroke-width:1.5}
.chart .axis{stroke:var(--line);stroke-width:1}
.chart text{fill:var(--soft);font-size:11px;font-variant-numeric:tabular-nums}
.chart .number{fill:var(--ink)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.legend span::before{content:"";display:inline-block;width:.75rem;height:.75rem;margin-right:.5rem;border-radius:.1875rem;vertical-align:-.0625rem}
.legend .kept::before{background:var(--accent)}
.legend .ghosted::before{border:1.5px solid var(--alert)}
summary{min-height:2.75rem;padding:.5rem 0;color:var(--accent);cursor:pointer}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);text-align:right;font-weight:400}
th:first-child{text-align:left}
thead th{color:var(--soft);font-size:.875rem}
@media(max-width:30rem){.chart text{font-size:15px}}
@media(forced-colors:active){.state{border:1px solid}.chart .kept{fill:CanvasText}.chart .ghosted{fill:Canvas;stroke:CanvasText}}
`

/** It is named by its hash, so no other style and no script at all can ever run. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`
