/** Whose speech a relative clause tells of: «تصريحات وزير الصحة التي قال فيها». */
import { isOffice, isThing } from '../lexicon/basis.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import { sayingNouns } from '../lexicon/words.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { isOfOtherGender } from '../phrases/subject-behind.ts'

/** words between a noun of speech and the relative pronoun that describes it */
const longest = 12

/**
 * Who stands between a noun of speech and the relative pronoun at `relative`, where he can be the
 * subject of a verb in `form`: an office, a body or a name; null where nobody does.
 */
export function ownerOfSpeech(
  { words }: ArabicSentence,
  relative: number,
  form: VerbForm,
): Stretch | null {
  if (words[relative]!.before.comma) return null
  for (let i = relative - 1; i >= Math.max(0, relative - longest); i--) {
    const { folded, before } = words[i]!
    if (sayingNouns.has(folded.replace(/^[بلو](?=.{4})/, '')) && i + 1 < relative) {
      const first = words[i + 1]!
      const isParty = first.personEnd > 0 || isOffice(first.folded) || isThing(first.folded)
      return isParty && !isOfOtherGender(first, form) ? { from: i + 1, to: relative } : null
    }
    if (before.comma || before.stop || before.colon) return null
  }
  return null
}
