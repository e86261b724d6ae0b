import type { Attachment } from './inbound.ts'

/**
 * Bytes of attachments that one letter may carry. SES takes 10 MB of raw message, and base64 adds 37 %, so
 * this leaves room for the words.
 * https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html
 */
const MOST_BYTES = 7_000_000
/** More files than anybody attaches by hand. */
const MOST_FILES = 20

export interface Travelling {
  /** In the order they were attached in. */
  fits: Attachment[]
  tooLarge: Attachment[]
  /** True when earlier mail was among them, which never travels. */
  history: boolean
}

/** Which attachments travel with the introduction, and which are left out. */
export function travelling(attachments: Attachment[]): Travelling {
  const fits: Attachment[] = []
  const tooLarge: Attachment[] = []
  let history = false
  let bytes = 0
  for (const attachment of attachments) {
    // A picture in somebody's HTML signature is not something they attached.
    if (attachment.inline) continue
    if (isMail(attachment)) {
      history = true
      continue
    }
    if (bytes + attachment.content.length > MOST_BYTES || fits.length === MOST_FILES) {
      tooLarge.push(attachment)
    } else {
      bytes += attachment.content.length
      fits.push(attachment)
    }
  }
  return { fits, tooLarge, history }
}

/**
 * A mail attached to the mail is somebody's history, as much as a quote is: `message/*` (RFC 2046 section 5.2), its
 * headers alone (RFC 6522 section 4), and the files that mail clients save mail as, whatever type they were given.
 */
const isMail = ({ contentType, filename }: Attachment): boolean =>
  contentType.startsWith('message/') ||
  /^(?:text\/rfc822(?:-headers)?|application\/(?:vnd\.ms-outlook|mbox))$/.test(contentType) ||
  /\.(?:eml|emlx|msg|mbox)$/i.test(filename)
