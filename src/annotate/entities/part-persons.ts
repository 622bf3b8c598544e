import type { NameHit } from '../../model/annotation.ts'
import { bit } from '../../languages/name-lexicon.ts'
import { firstFrom } from '../../text/first-from.ts'
import type { Draft } from './draft-mentions.ts'
import { fullNamesByLast } from './full-names.ts'
import type { NameWord } from './name-words.ts'

/**
 * «كلف إيمانويل ماكرون سيباستيان لوكورنو», «هنأ إيمانويل ماكرون بناهي»: who does something and to
 * whom, and nothing else in the draft. The first is known to packs by the full name; the second
 * likewise, or by the family name of somebody whom the text names in full. `hits` by start. A first
 * name whose last word is a given name too may go on with names of forefathers: such a draft stays
 * whole.
 */
export function partPersons(
  drafts: readonly Draft[],
  hits: readonly NameHit[],
  sentences: readonly NameWord[][],
): Draft[] {
  const families = fullNamesByLast(drafts)
  return drafts.flatMap((draft) => {
    const words = sentences[draft.sentence]?.slice(draft.from, draft.to) ?? []
    if (draft.type !== 'PER' || words.length < fewestWords) return [draft]
    const first = hits[firstFrom(hits, draft.start)]
    if (!isPerson(first) || first.start !== draft.start) return [draft]
    const cut = words.findIndex(({ start }) => start >= first.end)
    if (cut < 2 || words[cut - 1]!.bits & bit.given) return [draft]
    const { start } = words[cut]!
    const second = hits[firstFrom(hits, start)]
    const isKnown = isPerson(second) && second.start === start && second.end === draft.end
    const rest = draft.words.slice(cut)
    if (!(rest.length > 1 ? isKnown : isOfAnother(rest[0]!, draft, families))) return [draft]
    return [
      { ...draft, words: draft.words.slice(0, cut), to: draft.from + cut, end: first.end },
      { ...draft, words: rest, from: draft.from + cut, start },
    ]
  })
}

/** Whether the text names somebody else of the family in full, and nobody who begins as the draft. */
function isOfAnother(
  family: string,
  { words: own }: Draft,
  families: ReadonlyMap<string, readonly Draft[]>,
): boolean {
  const bearers = (families.get(family) ?? []).filter(({ words }) => words.length < own.length)
  return bearers.length > 0 && bearers.every(({ words }) => words[0] !== own[0])
}

/** A name of two words, and one. */
const fewestWords = 3

const isPerson = (hit: NameHit | undefined): hit is NameHit =>
  hit !== undefined && !hit.hint && hit.candidates[0]?.type === 'PER'
