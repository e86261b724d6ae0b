/** What a text tells of somebody's own affairs: "he is glad if it becomes a boat" hangs no promise on anything. */

const THEY = '(?:he|she|they|er|sie|es|il|elle|hij|ze|lui|ele|ela|él|ella|han|hon|hun)'
const IF = '(?:if|once|wenn|falls|sobald|als|quand|dès|si|se|quando|cuando|om|hvis)'
const BUT = '(?:but|aber|mais|pero|mas|ma|maar)'
/** What is asked of the reader after all, or has them say yes first. */
const YOURS =
  '(?!you|du|ihr|sie|tu|vous|te|ti|lei|vuoi|vuole|quieres?|quiser\\p{L}*|je|u|jij|dig|deg|ok|okay|useful|helpful|interested|of)'

const CLAUSES = new RegExp(
  [
    `[,;:–—-]\\s(?:and\\s|und\\s|et\\s|y\\s|e\\s|en\\s|och\\s|og\\s)?${THEY}\\s[^,;.!?]{1,120}(?:\\s${BUT}\\s${THEY}\\s[^,;.!?]{1,60}|,?\\s${IF}\\s${YOURS}[^,;.!?]{1,80})`,
    `(?<=^|[.!?\\n]\\s{0,2})(?:if|when|wenn|falls|quand|als)\\s${THEY}(?!\\ssays?\\s|\\sagrees?|\\swants?)[^,.!?\\n]{1,60},\\s(?:then\\s|so\\s)?${THEY}(?:['’]ll)?\\s[^.!?\\n]{1,100}`,
  ].join('|'),
  'giu',
)

/** The words without such clauses. */
export const withoutTheirs = (words: string): string => words.replace(CLAUSES, '')
