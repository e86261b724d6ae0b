/** The list of mails, a mail, and writing one. */
export const MAIL_STYLE = `
.list{border-left:1px solid var(--line);background:var(--surface)}
.list header{position:sticky;top:0;display:flex;align-items:center;justify-content:space-between;gap:.75rem;min-height:4.5rem;padding:.75rem 1.25rem;background:var(--surface);border-bottom:1px solid var(--line)}
.list header div{min-width:0;margin-right:auto}
.list :is(h1,h2){font-size:1.0625rem}
.list header p{font-size:.8125rem;line-height:1.3;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.list .notice{margin:.75rem 1.25rem 0}
.list ol{list-style:none}
.list li a{position:relative;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.0625rem .75rem;padding:.75rem 1.25rem .8125rem;border-bottom:1px solid var(--line);color:var(--ink);text-decoration:none}
.list li a:hover{background:var(--ground)}
.list li a[aria-current]{background:var(--wash)}
.list li a:focus-visible{outline-offset:-3px}
.list .from,.subject,.snippet{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.list .from .soft{font-weight:400}
.list time{color:var(--soft);font-size:.8125rem;font-variant-numeric:tabular-nums}
.subject,.snippet{grid-column:1/-1}
.snippet{color:var(--soft);font-size:.875rem}
.unread .from,.unread .subject{font-weight:650}
.unread::before{content:"";position:absolute;left:.4375rem;top:1.1875rem;width:.4375rem;height:.4375rem;border-radius:50%;background:var(--accent)}
.empty{padding:1.25rem}
.nothing{display:grid;place-content:center;justify-items:center;height:100%;color:var(--soft)}

.message{display:flex;flex-direction:column;min-height:100%;padding:2rem clamp(1rem,3vw,2.5rem) 1.5rem}
.message>header{display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem}
.heading{display:flex;justify-content:space-between;align-items:start;gap:1.5rem}
.heading .actions{flex:none}
.message h1{font-size:1.5rem;letter-spacing:-.02em;overflow-wrap:anywhere}
.message .back{margin-bottom:-1rem}
.correspondents{display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:.125rem .875rem;font-size:.875rem;line-height:1.55}
.correspondents .avatar{width:2.5rem;height:2.5rem;font-size:.8125rem;background:var(--wash);color:var(--accent)}
.correspondents dl div{display:grid;grid-template-columns:4rem minmax(0,1fr)}
.correspondent{display:block}
.correspondents dt,.correspondents .address,.correspondents time{color:var(--soft)}
.correspondents dd{overflow-wrap:anywhere}
.correspondents b{font-weight:600}
.correspondents small{display:block;line-height:1.3}
.correspondents time{white-space:nowrap;font-variant-numeric:tabular-nums}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem}
.attachments{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:1.25rem;list-style:none}
.tabs{display:flex;gap:1.5rem;margin-top:1.5rem;border-bottom:1px solid var(--line)}
.tabs a{padding:.5rem 0;margin-bottom:-1px;border-bottom:2px solid transparent;color:var(--soft);font-size:.875rem;text-decoration:none}
.tabs a:hover{color:var(--ink)}
.tabs a[aria-current]{border-color:var(--accent);color:var(--ink);font-weight:600}
.frame{flex:1 0 auto;height:26rem;min-height:12rem;margin-top:1rem;border:1px solid var(--line);border-radius:.75rem;overflow:hidden;resize:vertical}
.frame iframe{display:block;width:100%;height:100%;border:0}
.text{margin-top:1.5rem;max-width:44rem;font-size:1rem}
.text p,.text blockquote{white-space:pre-wrap;overflow-wrap:anywhere}
.text blockquote{padding-left:.875rem;border-left:2px solid var(--line);color:var(--soft)}
.source{display:grid;gap:.5rem;margin-top:1rem}
.source p{display:flex;gap:.75rem;align-items:center;min-height:2.75rem}
.source pre{margin:0;padding:1rem 1.25rem;border-radius:.75rem;background:var(--sunk);font-size:.8125rem;white-space:pre-wrap;overflow-wrap:anywhere}
.elsewhere{margin-top:1.25rem;color:var(--soft);font-size:.875rem;overflow-wrap:anywhere}

.compose .fields{border-top:1px solid var(--line)}
.fields div{display:grid;grid-template-columns:4.5rem minmax(0,1fr);align-items:center;border-bottom:1px solid var(--line)}
.fields label{color:var(--soft)}
.fields input{width:100%;min-height:2.75rem;padding:.25rem .5rem;border:0;border-radius:.375rem;background:none;color:inherit;font:inherit}
.fields input::placeholder{color:var(--soft);opacity:1}
.compose textarea:focus-visible{outline-offset:-1px}
.compose textarea{width:100%;min-height:16rem;padding:1rem;border:1px solid var(--edge);border-radius:.75rem;background:none;color:inherit;font:inherit;line-height:1.6;resize:vertical}
.compose .actions{gap:1rem}
.compose .actions p{flex:1 1 14rem;font-size:.875rem}
.compose .button{min-width:8rem}

@media(max-width:45rem){
  .list{border-left:0;min-height:calc(100dvh - 3.5rem)}
  .list header{position:static;flex-wrap:wrap;padding:.25rem 1.25rem 1rem}
  .list header .back{flex:1 0 100%;margin-bottom:-.5rem}
  .list :is(h1,h2){font-size:1.375rem}
  .message{min-height:calc(100dvh - 3.5rem);padding:.25rem 1.25rem 1.5rem}
  .heading{flex-direction:column;gap:.75rem}
  .correspondents time{grid-column:2}
  .correspondents dl div{grid-template-columns:3.75rem minmax(0,1fr)}
  .message .back{margin-bottom:-.5rem}
  .message h1{font-size:1.375rem}
  .tabs a{display:flex;align-items:center;min-height:2.75rem}
  .frame{min-height:65dvh}
  .fields input{font-size:1rem}
}
`
