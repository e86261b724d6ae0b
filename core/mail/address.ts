/**
 * Addresses as Kept keeps and compares them: `localpart@domain` in lower case, no display name, no comment,
 * no quotes, no control character. Anything else is not an address that Kept writes to.
 */
import { getDomain } from 'tldts'

/** RFC 5321 section 4.5.3.1: 64 octets of local part, 254 of address in all. */
const LOCALPART = /^[^\s@"(),:;<>[\]\\\p{Cc}\p{Cf}]{1,64}$/u
const DOMAIN =
  /^(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?)+$/u

/** As most are written, and so in the one form already. */
const PLAIN =
  /^(?=[^@]{1,64}@.{1,189}$)[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** The address in its one form, or undefined when it is none that can be written to. */
export function normaliseAddress(text: string): string | undefined {
  if (PLAIN.test(text)) return text
  const trimmed = text.trim().normalize('NFC')
  const at = trimmed.lastIndexOf('@')
  if (at < 1 || trimmed.length > 254) return undefined
  const localpart = trimmed.slice(0, at)
  const domain = trimmed.slice(at + 1)
  if (
    !LOCALPART.test(localpart) ||
    localpart.startsWith('.') ||
    localpart.endsWith('.') ||
    localpart.includes('..')
  )
    return undefined
  if (!DOMAIN.test(domain)) return undefined
  return `${localpart}@${domain}`.toLowerCase()
}

export const localpartOf = (address: string): string => address.slice(0, address.lastIndexOf('@'))
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/**
 * `bob=corp.com@D` → `bob@corp.com`: the sealed form, exact and without any reading.
 * The last `=` parts local part and domain, as in VERP. Undefined when it is not one.
 */
export function openSealed(localpart: string): string | undefined {
  const equals = localpart.lastIndexOf('=')
  if (equals < 1) return undefined
  return normaliseAddress(`${localpart.slice(0, equals)}@${localpart.slice(equals + 1)}`)
}

/**
 * Mail providers whose domain says nothing of whom somebody works with. From tldts we learn what a registrable
 * domain is; that everybody and nobody is at gmail.com it cannot tell.
 */
const PUBLIC_PROVIDERS = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com icloud.com me.com mac.com ' +
    'proton.me protonmail.com pm.me gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.com mail.ru yandex.ru yandex.com ' +
    'zoho.com fastmail.com hey.com tutanota.com tuta.com qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net orange.fr wanadoo.fr ' +
    'free.fr laposte.net sfr.fr libero.it virgilio.it alice.it tiscali.it terra.com.br uol.com.br bol.com.br rediffmail.com comcast.net ' +
    'verizon.net att.net sbcglobal.net cox.net btinternet.com sky.com bluewin.ch hotmail.co.uk yahoo.co.uk yahoo.co.jp yahoo.fr yahoo.de hotmail.fr'
  ).split(' '),
)

/** The registrable domain that an organisation's people share; undefined at a public mail provider. */
export function organisationOf(address: string): string | undefined {
  const domain = domainOf(address)
  const registrable = getDomain(domain, { allowPrivateDomains: true }) ?? domain
  return PUBLIC_PROVIDERS.has(registrable) ? undefined : registrable
}

/** True when the two are one person's for the purpose of an answer: the same address, or the same organisation. */
export function sameOrganisation(a: string, b: string): boolean {
  if (a === b) return true
  const organisation = organisationOf(a)
  return organisation !== undefined && organisation === organisationOf(b)
}
