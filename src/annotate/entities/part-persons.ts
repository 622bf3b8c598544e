import type { NameHit } from '../../model/annotation.ts'
import { bit } from '../../languages/name-lexicon.ts'
import { firstFrom } from '../../text/first-from.ts'
import type { Draft } from './draft-mentions.ts'
import type { NameWord } from './name-words.ts'

/**
 * «كلف إيمانويل ماكرون سيباستيان لوكورنو»: who does something and to whom, two people that packs
 * know by their full names, and nothing else in the draft. `hits` by start. A first name whose last
 * word is a given name too may go on with names of forefathers: such a draft stays whole.
 */
export function partPersons(
  drafts: readonly Draft[],
  hits: readonly NameHit[],
  sentences: readonly NameWord[][],
): Draft[] {
  return drafts.flatMap((draft) => {
    const words = sentences[draft.sentence]?.slice(draft.from, draft.to) ?? []
    if (draft.type !== 'PER' || words.length < fewestWords) return [draft]
    const first = hits[firstFrom(hits, draft.start)]
    const cut = words.findIndex(({ start }) => first !== undefined && start >= first.end)
    if (!isPerson(first) || first.start !== draft.start || cut < 2 || words.length - cut < 2)
      return [draft]
    const second = hits[firstFrom(hits, words[cut]!.start)]
    if (!isPerson(second) || second.start !== words[cut]!.start || second.end !== draft.end)
      return [draft]
    if (words[cut - 1]!.bits & bit.given) return [draft]
    return [
      { ...draft, words: draft.words.slice(0, cut), to: draft.from + cut, end: first.end },
      {
        ...draft,
        words: draft.words.slice(cut),
        from: draft.from + cut,
        start: second.start,
      },
    ]
  })
}

/** Two names of two words each. */
const fewestWords = 4

const isPerson = (hit: NameHit | undefined): hit is NameHit =>
  hit !== undefined && !hit.hint && hit.candidates[0]?.type === 'PER'
