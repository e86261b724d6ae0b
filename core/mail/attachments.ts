import type { Attachment } from './inbound.ts'

/**
 * Bytes of attachments that one letter may carry. SES takes 10 MB of raw message, and base64 adds 37 %, so
 * this leaves room for the words.
 * https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html
 */
const MOST_BYTES = 7_000_000
/** More files than anybody attaches by hand. */
const MOST_FILES = 20

/** Which attachments travel with the introduction, in their order, and which are left out. */
export function travelling(attachments: Attachment[]): { fits: Attachment[]; tooLarge: Attachment[] } {
  const fits: Attachment[] = []
  const tooLarge: Attachment[] = []
  let bytes = 0
  for (const attachment of attachments) {
    // A picture in somebody's HTML signature is not something they attached.
    if (attachment.inline) continue
    if (bytes + attachment.content.length > MOST_BYTES || fits.length === MOST_FILES) {
      tooLarge.push(attachment)
    } else {
      bytes += attachment.content.length
      fits.push(attachment)
    }
  }
  return { fits, tooLarge }
}
