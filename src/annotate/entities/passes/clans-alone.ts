import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { nameOf, type Draft } from '../draft-mentions.ts'
import { placeOf } from '../place-of.ts'
import type { NameWord } from '../name-words.ts'

/**
 * `drafts` with a family read as a person: «آل الحداد» is all of them, unless somebody whom the text
 * names in full is called so, «سامي آل الحداد», or they say something.
 */
export function clansAlone(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  text: string,
  { clansAsWritten }: NameRules,
): Draft[] {
  if (!clansAsWritten) return [...drafts]
  const full = drafts.filter(({ type }) => type === 'PER').map(nameOf)
  return drafts.map((draft) => {
    const { type, words, start, end } = draft
    const [head] = text.slice(start, end).split(/\s/, 1)
    if (type !== 'PER' || words.length < 2 || !clansAsWritten.has(head!)) return draft
    const family = ` ${nameOf(draft)}`
    if (full.some((name) => name.endsWith(family))) return draft
    const [sentence, at] = placeOf(start, sentences)
    const [, last] = placeOf(end - 1, sentences)
    const tells = [sentence[at - 1], sentence[last + 1]].some(
      (word) => word !== undefined && (word.bits & bit.speechVerb) !== 0,
    )
    return tells ? draft : { ...draft, type: 'GROUP' }
  })
}
