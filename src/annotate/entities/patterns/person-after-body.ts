import { isDefinite } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { placeBits, type NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'

/**
 * The first word of a person's name in a body's range: what follows its definite complement without
 * an article, behind a noun that does not always begin a body's name if nobody knows the words.
 */
export function personAfterBody(
  words: readonly NameWord[],
  { from, to }: { from: number; to: number },
  { attached, bodyOpeners }: NameRules,
): number {
  const { core, bits } = words[from]!
  const isOpener = bodyOpeners?.has(core.folded) === true
  if (!isOpener && !(bits & bit.organisationHead)) return -1
  const mayBePerson = (word: NameWord) =>
    isOpener || (!word.isKnown && word.bits === 0 && word.shape === Shape.noCase)
  for (let i = from + 2; i < to - 1; i++) {
    if (
      isDefinite(words[i - 1]!.folded, attached) &&
      !isDefinite(words[i]!.folded, attached) &&
      !isDefinite(words[i + 1]!.folded, attached) &&
      words[i]!.core.skip === 0 &&
      (words[i]!.bits & placeBits) === 0 &&
      mayBePerson(words[i]!) &&
      mayBePerson(words[i + 1]!)
    )
      return i
  }
  return -1
}
