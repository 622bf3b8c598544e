import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'
import { gather } from '../../../text/gather.ts'

/**
 * `drafts` with a place read as a person where its word is the given name of somebody whom the text
 * names in full and it says something, "Georgia said" beside Georgia Pruitt, unless the text also
 * stands in that place, "in Georgia".
 */
export function givenNamesAlone(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { placePrepositions }: NameRules,
): Draft[] {
  const given = new Set(
    gather(drafts, ({ type, words }) => (type === 'PER' && words.length > 1 ? words[0]! : [])),
  )
  const mayBeGiven = ({ type, words }: Draft) =>
    type === 'LOC' && words.length === 1 && given.has(words[0]!)
  const places = new Set(
    gather(drafts.filter(mayBeGiven), ({ start, words: [name] }) => {
      const [words, at] = placeOf(start, sentences)
      return placePrepositions.has(words[at - 1]?.folded ?? '') ? name! : []
    }),
  )
  return drafts.map((draft) =>
    mayBeGiven(draft) && !places.has(draft.words[0]!) && speaks(draft, sentences)
      ? { ...draft, type: 'PER' }
      : draft,
  )
}

/** Whether a verb of speech follows, or stands before it behind a quotation: "…," said Georgia. */
function speaks({ start }: Draft, sentences: readonly NameWord[][]): boolean {
  const [words, at] = placeOf(start, sentences)
  const [before, name, next] = [words[at - 1], words[at], words[at + 1]]
  const tells = (word: NameWord | undefined) =>
    word !== undefined && (word.bits & bit.speechVerb) !== 0
  if (next && next.gapBefore <= Gap.hyphen && tells(next)) return true
  return tells(before) && name!.gapBefore <= Gap.hyphen && before!.gapBefore === Gap.quoteClose
}
