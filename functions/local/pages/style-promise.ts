/** The introductions, the story, and how to reach the world. */
export const PROMISE_STYLE = `
.promise{display:grid;grid-template-columns:minmax(0,1fr);gap:.875rem;padding:1.5rem 0;border-top:1px solid var(--line)}
.promise header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 1rem}
.promise h2{font-size:1.1875rem}
.promise h2 .soft{font-weight:400}
.standing{padding:.1875rem .75rem;border-radius:1rem;background:var(--wash);color:var(--accent);font-size:.875rem;font-weight:500}
.retired>*:not(header),.retired h2{color:var(--soft)}
.retired .words{border-color:var(--line)}
.retired .standing:not(.good){background:var(--sunk);color:var(--soft)}
.facts{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem}
.facts dt{color:var(--soft);font-size:.8125rem}
.facts dd{font-variant-numeric:tabular-nums}
.timeline{list-style:none;font-size:.875rem}
.timeline li{position:relative;display:grid;grid-template-columns:10.5rem minmax(0,1fr);gap:.75rem;padding:.25rem 0 .25rem 1.375rem}
.timeline li::before{content:"";position:absolute;left:.125rem;top:.625rem;width:.5rem;height:.5rem;border-radius:50%;background:var(--accent)}
.timeline li:not(:last-child)::after{content:"";position:absolute;left:.3125rem;top:1.25rem;bottom:-.5rem;width:2px;background:var(--line)}
.timeline time{color:var(--soft);font-variant-numeric:tabular-nums}
.timeline .ahead{color:var(--soft)}
.timeline .ahead::before{background:var(--surface);box-shadow:inset 0 0 0 2px var(--edge)}
.retired .timeline li::before{background:var(--edge)}

.invitation{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem}
.invitation h1{font-size:clamp(1.75rem,4vw,2.25rem);letter-spacing:-.028em;line-height:1.15}
.invitation .button{margin-top:.5rem;min-height:3rem;padding:.5rem 1.5rem}
.reach{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem;margin-top:2rem;padding-top:2rem;border-top:1px solid var(--line)}
.reach h2{font-size:1.0625rem}
.line{position:relative}
.line pre{margin:0;padding:1rem 1.125rem;border-radius:.75rem;background:var(--sunk);overflow-x:auto}
.line .button{position:absolute;right:.625rem;top:.625rem}

.story{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem}
.story ol{list-style:none;margin-top:1rem}
.story li{position:relative;display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem;padding:0 0 2rem 3.25rem}
.story li:not(:last-child)::after{content:"";position:absolute;left:.9375rem;top:2.5rem;bottom:.5rem;width:2px;background:var(--line)}
.story li.done::after{background:var(--accent)}
.number{position:absolute;left:0;top:-.125rem;display:grid;place-items:center;width:2rem;height:2rem;border-radius:50%;box-shadow:inset 0 0 0 2px var(--edge);color:var(--soft);font-size:.875rem;font-weight:600}
.done .number{background:var(--wash);box-shadow:none;color:var(--accent)}
.current .number{background:var(--accent);box-shadow:none;color:var(--on-accent)}
.story h2{font-size:1.1875rem}
.ahead h2,.ahead p{color:var(--soft)}
.story .words{max-width:36rem}
.story form{margin:.25rem 0}
.see a{display:inline-block;padding:.125rem 0}
.again{display:grid;justify-items:start;gap:.75rem;padding:1.25rem;border-radius:.875rem;background:var(--sunk)}

@media(max-width:45rem){
  .timeline li{grid-template-columns:minmax(0,1fr);gap:0}
  .see a{padding:.625rem 0}
  .story li{padding-left:2.75rem}
}
`
