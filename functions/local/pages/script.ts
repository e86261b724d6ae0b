/** What the pages do beyond what HTML does by itself: keys, copying, and looking for news. All works without it. */
export const SCRIPT = `
const typing = target => target.closest('input,textarea,select,[contenteditable]')
const mails = () => [...document.querySelectorAll('[data-mail]')]

const move = step => {
  const all = mails()
  const focused = all.indexOf(document.activeElement)
  const from = focused >= 0 ? focused : all.findIndex(link => link.getAttribute('aria-current'))
  const next = all[from < 0 ? 0 : Math.min(all.length - 1, Math.max(0, from + step))]
  if (next) next.focus()
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
  if (event.key === 'j') move(1)
  else if (event.key === 'k') move(-1)
  else if (event.key === '?') document.getElementById('keys').togglePopover()
  else if (/^[cra]$/.test(event.key)) {
    const links = document.querySelectorAll('[data-key="' + event.key + '"]')
    if (links.length) links[links.length - 1].click()
  } else return
  event.preventDefault()
})

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent)
    button.textContent = 'Copied'
  })
}

let tag = ''
const news = async () => {
  if (document.hidden || document.querySelector('#moves:popover-open')) return
  const answer = await fetch(location.href, { cache: 'no-store', headers: tag ? { 'If-None-Match': tag } : {} })
  if (answer.status !== 200) return
  tag = answer.headers.get('ETag') || ''
  const page = await answer.text()
  // Without its head: that one's style has a nonce that is not this page's.
  const now = new DOMParser().parseFromString(page.slice(page.indexOf('<body')), 'text/html')
  for (const part of document.querySelectorAll('[data-live]')) {
    const fresh = now.querySelector('[data-live="' + part.dataset.live + '"]')
    if (!fresh || fresh.innerHTML === part.innerHTML) continue
    const href = part.contains(document.activeElement) && document.activeElement.getAttribute('href')
    part.innerHTML = fresh.innerHTML
    const again = href && [...part.querySelectorAll('a')].find(link => link.getAttribute('href') === href)
    if (again) again.focus({ preventScroll: true })
  }
}
const listen = () => setTimeout(() => news().catch(() => {}).finally(listen), 3000)
if (document.querySelector('[data-live="list"],[data-live="story"],[data-live="introductions"]')) listen()
`
