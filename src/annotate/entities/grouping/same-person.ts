import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Draft } from '../draft-mentions.ts'

/** Whether two names, in folded words, may be one person's. */
export type SameName = (a: readonly string[], b: readonly string[]) => boolean

/**
 * Whether two names of persons may be one's: see sameName. A name that somebody's kin bears is no
 * other name's: "Ahmad Massoud" and "his father, Ahmad Shah Massoud".
 */
export function isOnePerson(
  drafts: readonly Draft[],
  { sonWords = noWords }: NameRules,
  isKin: (draft: Draft) => boolean,
): SameName {
  const ofKin = new Set(
    drafts
      .filter((draft) => draft.type === 'PER' && isKin(draft))
      .map(({ words }) => words.join(' ')),
  )
  const isOfKin = (words: readonly string[]) => ofKin.size > 0 && ofKin.has(words.join(' '))
  return (a, b) =>
    sameName(a, b, sonWords) && (a.join(' ') === b.join(' ') || (!isOfKin(a) && !isOfKin(b)))
}

/**
 * One name is the other with words left out: «زيل إيزاد», "John F. Kennedy" and "John Kennedy".
 * Behind one given name other initials are another person's: "George W. Bush" is not "George H. W.
 * Bush".
 */
function sameName(
  a: readonly string[],
  b: readonly string[],
  sonWords: ReadonlySet<string>,
): boolean {
  const [own, other] = [initialsOf(a), initialsOf(b)]
  if (a[0] === b[0] && own !== '' && other !== '' && own !== other) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (isParentOf(short, long, sonWords)) return false
  let k = 0
  for (const word of long) if (word === short[k]) k++
  return k === short.length
}

const noWords: ReadonlySet<string> = new Set()

/** «سالم بن راشد» is the father of «حمد بن سالم بن راشد», in whose name his own stands whole. */
function isParentOf(
  short: readonly string[],
  long: readonly string[],
  sonWords: ReadonlySet<string>,
): boolean {
  const at = long.length - short.length
  return (
    short.length > 1 &&
    at > 1 &&
    sonWords.has(long[at - 1]!) &&
    short.every((word, i) => word === long[at + i])
  )
}

/** Initials behind a given name that is written out; '' without. */
const initialsOf = ([given = '', ...words]: readonly string[]): string =>
  given.length > 1 ? words.filter((word) => word.length === 1).join(' ') : ''
