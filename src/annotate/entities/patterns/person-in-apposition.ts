/** A person whom only an office and two commas show. */
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { isTitle } from '../role-words.ts'
import type { Pattern } from './pattern.ts'

/** So many words before the name the noun of the office is looked for. */
const farthestTitle = 4

/**
 * «قال الوكيل العام، حسن مطار، إن»: a given name and one word more between commas, behind an office,
 * though either is a word of every day too. Not «قال الوكيل العام، حسن بالأمس،».
 */
export const personInApposition: Pattern = (words, i, { names }) => {
  const [given, family] = [words[i]!, words[i + 1]]
  if (names.hasCase || given.gapBefore !== Gap.comma || !isClose(family)) return null
  const isName =
    family.gapAfter === Gap.comma &&
    given.core.skip + family.core.skip === 0 &&
    (given.bits & bit.given) !== 0 &&
    ((given.bits | family.bits) & noName) === 0 &&
    !names.functionWords.has(family.folded)
  return isName && isBehindOffice(words, i, names) ? { type: 'PER', from: i, to: i + 2 } : null
}

const noName = bit.title | bit.speechVerb | bit.time | bit.country | bit.demonym | bit.roleAdjective

/** Whether the noun of an office stands in what the first comma ends. */
function isBehindOffice(words: readonly NameWord[], at: number, names: NameRules): boolean {
  for (let i = at - 1; i >= Math.max(0, at - farthestTitle); i--) {
    if (isTitle(words[i]!, names)) return true
    if (words[i]!.gapBefore !== Gap.space) return false
  }
  return false
}
