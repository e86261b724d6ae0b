import { z } from 'zod'
import { normaliseAddress } from '../../core/mail/address.ts'

/** What a person can set, all by environment variables; the README has the table. */
export interface Settings {
  domain: string
  smtpPort: number
  httpPort: number
  /** A folder, or `:memory:`. */
  data: string
  /** smtp:// or smtps:// URL of the relay that carries Kept's letters; absent: the local mailboxes. */
  relay?: string
  /** Where people's browsers find the answer page, without a trailing slash. */
  web?: string
}

/** A setting that cannot be used; its message is the one line that is shown. */
export class SettingError extends Error {}

const port = (name: string, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `${name} is a port number, like ${fallback}`)
    .transform(Number)
    .refine(value => value <= 65_535, `${name} is a port number, at most 65535`)
    .default(fallback)

const schema = z.object({
  KEPT_DOMAIN: z
    .string()
    .toLowerCase()
    .refine(
      domain => normaliseAddress(`intro@${domain}`) !== undefined,
      'KEPT_DOMAIN is a domain name, like kept.test',
    )
    .default('kept.test'),
  KEPT_SMTP_PORT: port('KEPT_SMTP_PORT', 2525),
  KEPT_HTTP_PORT: port('KEPT_HTTP_PORT', 8025),
  KEPT_DATA: z.string().min(1, 'KEPT_DATA is a folder, or :memory:').default('./.kept'),
  KEPT_RELAY: z
    .string()
    .refine(
      url => /^smtps?:\/\/[^/\s]+\/?$/.test(url),
      'KEPT_RELAY is a URL like smtp://user:password@mail.example:587',
    )
    .optional(),
  KEPT_WEB: z
    .string()
    .refine(
      url => /^https?:\/\/[^/\s]+$/.test(url),
      'KEPT_WEB is a URL like https://kept.example, without a path',
    )
    .optional(),
})

/** Reads the settings from the environment; an empty variable counts as not set. Throws SettingError. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name.startsWith('KEPT_') && value !== ''),
  )
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new SettingError(parsed.error.issues.map(({ message }) => message).join('; '))
  const { KEPT_DOMAIN, KEPT_SMTP_PORT, KEPT_HTTP_PORT, KEPT_DATA, KEPT_RELAY, KEPT_WEB } = parsed.data
  return {
    domain: KEPT_DOMAIN,
    smtpPort: KEPT_SMTP_PORT,
    httpPort: KEPT_HTTP_PORT,
    data: KEPT_DATA,
    ...(KEPT_RELAY === undefined ? {} : { relay: KEPT_RELAY }),
    ...(KEPT_WEB === undefined ? {} : { web: KEPT_WEB }),
  }
}
