import { palette } from '../../web/palette.ts'

/**
 * The shell: a bar with the clock, and up to three columns. Below 45rem one column is seen at a time; between that
 * and 68rem the list gives way to the mail.
 */
export const STYLE = `${palette}
body{height:100vh;height:100dvh;display:grid;grid-template-rows:auto minmax(0,1fr);font-size:.9375rem}
.skip{position:absolute;left:.75rem;top:-4rem;z-index:2;padding:.625rem 1rem;background:var(--accent);color:var(--on-accent);border-radius:.5rem}
.skip:focus{top:.625rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft,small{color:var(--soft)}
code,pre,kbd{font:.875em/1.6 ui-monospace,"SF Mono",Menlo,"Liberation Mono",monospace}
small,.small{font-size:.8125rem}
.button.small{min-height:2.25rem;padding:.25rem .875rem;border-color:var(--line);font-size:.875rem}
.plain{min-height:2.75rem;padding:0 .5rem;border:0;background:none;color:var(--accent);font:inherit;text-decoration:underline;text-underline-offset:.18em;cursor:pointer}

.bar{display:flex;align-items:center;justify-content:space-between;gap:1rem;padding:.5rem 1.25rem;min-height:3.5rem;border-bottom:1px solid var(--line)}
.brand{display:flex;align-items:center;gap:.625rem;min-height:2.5rem;color:var(--ink);font-size:1.125rem;font-weight:650;letter-spacing:-.02em;text-decoration:none}
.mark{width:1.75rem;height:auto;color:var(--accent)}
.clock{display:flex;align-items:center;gap:1rem}
.clock .time{color:var(--soft);font-variant-numeric:tabular-nums;white-space:nowrap}
.clock b{color:var(--ink);font-weight:600}
#moves{position:static;display:flex;gap:0;margin:0;padding:0;border:0;background:none;color:inherit}
#moves button{min-height:2.25rem;padding:0 .875rem;border:1px solid var(--line);border-right-width:0;background:var(--surface);color:var(--ink);font:inherit;font-size:.8125rem;font-weight:500;font-variant-numeric:tabular-nums;cursor:pointer}
#moves button:first-of-type{border-radius:.5rem 0 0 .5rem}
#moves button:last-of-type{border-radius:0 .5rem .5rem 0;border-right-width:1px}
#moves button:hover{background:var(--sunk)}
#moves button:focus-visible{position:relative;outline-offset:-1px}
.opener{display:none}

.columns{display:grid;grid-template-columns:16.5rem minmax(0,1fr);min-height:0}
.with-list .columns{grid-template-columns:16.5rem 21.5rem minmax(0,1fr)}
.columns>*{min-height:0;overflow:auto}
.pane{background:var(--surface);border-left:1px solid var(--line)}
main:focus{outline:none}
.listed{display:contents}

.people{padding:1.25rem 1rem}
.people .button{width:100%}
.people ul{list-style:none}
.people ul:first-of-type{margin-top:1rem}
.people h2{margin:1.5rem 0 .5rem;padding:0 .75rem;color:var(--soft);font-size:.8125rem;font-weight:500;letter-spacing:0}
.people p{padding:0 .75rem}
.place,.person{display:flex;align-items:center;gap:.75rem;min-height:2.5rem;padding:.375rem .75rem;border-radius:.625rem;color:var(--ink);text-decoration:none}
.place:hover,.person:hover{background:var(--sunk)}
.place[aria-current],.person[aria-current]{background:var(--wash);font-weight:600}
.person{min-height:3.25rem}
.who{display:grid;min-width:0;line-height:1.3}
.name,.who .address{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.who .address{color:var(--soft);font-size:.8125rem;font-weight:400}
.count{margin-left:auto;min-width:1.5rem;padding:0 .4375rem;border-radius:1rem;background:var(--accent);color:var(--on-accent);font-size:.75rem;font-weight:600;line-height:1.375rem;text-align:center;font-variant-numeric:tabular-nums}
.place .count{background:none;color:var(--soft);font-size:.875rem;font-weight:500}
.avatar{flex:none;display:grid;place-items:center;width:2.125rem;height:2.125rem;border-radius:50%;background:var(--sunk);color:var(--soft);font-size:.75rem;font-weight:600;letter-spacing:.02em}
[aria-current] .avatar{background:var(--surface);color:var(--accent)}

.back{display:none}
.sheet{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem;margin-inline:auto;align-content:start;width:min(100%,47rem);padding:2.5rem clamp(1rem,4vw,3rem) 4rem}
.sheet h1{font-size:1.75rem;letter-spacing:-.02em}
.lead{font-size:1.0625rem}
.notice,.refusal{padding:.75rem 1rem;border-radius:.625rem;background:var(--wash)}
.refusal{background:var(--alert-wash);color:var(--alert);overflow-wrap:anywhere}

#keys{width:min(22rem,calc(100vw - 2rem));padding:1.5rem;border:1px solid var(--line);border-radius:1rem;background:var(--surface);color:var(--ink)}
#keys::backdrop{background:rgb(0 0 0/.35)}
#keys dl{display:grid;gap:.375rem;margin-top:.875rem}
#keys dl div{display:grid;grid-template-columns:4.5rem 1fr}
kbd{padding:.125rem .5rem;border:1px solid var(--line);border-radius:.375rem;background:var(--sunk)}

@media(max-width:68rem){
  .view-page.with-list .columns{grid-template-columns:16.5rem minmax(0,1fr)}
  .view-page.with-list .list{display:none}
  .view-people.with-list .columns,.view-list .columns{grid-template-columns:16.5rem minmax(0,1fr)}
  .view-people .list,.view-list .pane{display:none}
  .view-page.with-list .back{display:inline-flex}
}
@media(max-width:45rem){
  body{height:auto;min-height:100vh;min-height:100dvh;font-size:1rem}
  .bar{position:sticky;top:0;z-index:1;gap:.5rem;padding:.25rem .5rem .25rem 1rem;background:var(--ground)}
  .brand{min-height:2.75rem}
  .clock{gap:.25rem}
  .clock .time{font-size:.875rem}
  .zone{display:none}
  .opener{display:grid;place-items:center;width:2.75rem;height:2.75rem;border:0;border-radius:.625rem;background:none;color:var(--accent);cursor:pointer}
  #moves{display:none;position:fixed;inset:3.75rem .75rem auto auto;grid-template-columns:1fr 1fr;gap:.5rem;padding:.75rem;border:1px solid var(--line);border-radius:1rem;background:var(--surface);box-shadow:0 .5rem 2rem rgb(0 0 0/.18)}
  #moves:popover-open{display:grid}
  #moves button,#moves button:first-of-type,#moves button:last-of-type{min-width:7rem;min-height:3rem;border:1px solid var(--line);border-radius:.625rem;font-size:.9375rem}
  .columns,.with-list .columns,.view-page.with-list .columns,.view-people.with-list .columns,.view-list .columns{grid-template-columns:minmax(0,1fr);align-content:start}
  .columns>*{overflow:visible}
  .view-list .people,.view-page .people,.view-people .list,.view-list .pane{display:none}
  .view-people .pane,.view-page .pane{display:block}
  .pane{border-left:0}
  .view-people .pane{border-top:1px solid var(--line)}
  .view-people:not(.with-list) .pane{order:-1;border:0;border-bottom:1px solid var(--line)}
  .view-people .sheet{padding-top:2rem}
  .view-page .pane{min-height:calc(100dvh - 3.5rem)}
  .place,.person{min-height:3.25rem}
  .back{display:inline-flex}
  .sheet{padding:1rem 1.25rem 3rem}
  .button.small{min-height:2.75rem}
}
.back{align-items:center;gap:.375rem;justify-self:start;min-height:2.75rem;padding-right:.75rem;text-decoration:none}
.back::before{content:"";width:.5rem;height:.5rem;border:solid currentColor;border-width:0 0 2px 2px;rotate:45deg}
`
