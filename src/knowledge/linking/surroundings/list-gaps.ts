/** What stands between the members of a list. */
import { patternOf } from '../../../languages/words-in-linking.ts'

const apart = patternOf('conjunctions')
const attached = patternOf('attachedConjunctions')

/** Between two members of a list. */
export const listGap = new RegExp(
  `^(?:\\s?[,،]\\s?(?:(?:${apart})\\s|${attached})?|\\s(?:${apart}|&)\\s|` +
    `\\s?(?:${attached})|\\s?\\/\\s?)$`,
)

/** Between two members, where it shows by itself that they are a list. */
export const conjunction = new RegExp(`^(?:\\s(?:${apart}|&)\\s|\\s?(?:${attached}))$`)

/** Behind a member that another one follows; not so behind "Alexandria, Virginia, have". */
export const beforeNext = new RegExp(`^(?:,(?! (?!(?:${apart}) )\\p{Ll})| (?:${apart}) )`, 'u')
/** UTF-16 units that decide it: the longest conjunction with what stands around it. */
export const reachOfNext = 8
