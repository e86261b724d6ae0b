/**
 * What is told beside a plain consent in one language, and by what words it is seen to be about the introduction. All but
 * the marks are sources of regular expressions over lower-case text.
 */
export interface Told {
  /** Words of every mail, parted by spaces, by which the language is known. */
  marks: string
  /** What a no beside the consent is about, where it is one to the introduction. */
  ofIt: readonly string[]
  /** In what puts off: that somebody is to ask, meet or wait. */
  ofTheDay: readonly string[]
  /** What is no more than a limit: an hour of the day, a day of the week, a way to be reached. */
  limits?: readonly string[]
  /** In what points to somebody: that they are to be asked. */
  ofWhom: readonly string[]
}
