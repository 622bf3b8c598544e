import { onceFor } from '../../../text/once.ts'
import { openTrees, probabilityOf, type Trees } from '../../../model/decision-trees.ts'
import type { SecondLookTrees } from '../../../languages/names/second-look-trees.ts'
import { nameOf, type Draft, type DraftSource } from '../draft-mentions.ts'
import type { Drafted } from './candidates.ts'
import { findStandings, type Standing, type Standings } from './standings.ts'

/** A name that is less likely right than this is dropped, where the language has no other bound. */
const keptFrom = 0.35
/**
 * Another reading that is as likely as this is a name too. In cross-validation 0.5 would do; of what
 * was taken up between 0.5 and 0.8 on real pages that no model learnt from less than half was right,
 * but of people's names.
 */
const takenFrom = 0.8
const personFrom = 0.65

/** The trees of a language: for drafts, and for readings that no draft has. */
export interface SecondLook {
  kept: Trees
  further: Trees
  /** the bounds of some types */
  keptFrom?: SecondLookTrees['keptFrom']
}

const loadTrees = onceFor((read: () => string) => openTrees(read()))

/**
 * The drafts, judged once more by boosted trees that see how each stands in its document: what is
 * wrong more often than right goes, and what no draft has and is right in most cases is a name
 * too. In order, without overlap; as they are where the language has no such trees.
 */
export function lookAgain(drafted: Drafted, source: DraftSource): Draft[] {
  const { secondLook } = source.language.names
  if (!secondLook) return [...drafted.drafts]
  const { getKept, getFurther, keptFrom: bounds } = secondLook
  const trees = { kept: loadTrees(getKept), further: loadTrees(getFurther), keptFrom: bounds }
  return keepLikely(drafted.drafts, findStandings(drafted, source), trees)
}

/**
 * `drafts` without the unlikely and with the likely ones. A name is dropped at all its places or at
 * none: it is as likely as where it is likeliest. What is not weighed is sure, and so is its name
 * wherever it stands.
 */
export function keepLikely(
  drafts: readonly Draft[],
  { kept, further }: Standings,
  trees: SecondLook,
): Draft[] {
  const shares = new Map<string, number>()
  for (const { draft, numbers } of kept) {
    const share = probabilityOf(numbers, trees.kept)
    shares.set(nameOf(draft), Math.max(share, shares.get(nameOf(draft)) ?? 0))
  }
  const weighed = new Set(kept.map(({ draft }) => draft))
  for (const draft of drafts) if (!weighed.has(draft)) shares.set(nameOf(draft), 1)
  const isKept = (draft: Draft) =>
    shares.get(nameOf(draft))! >= (trees.keptFrom?.get(draft.type) ?? keptFrom)
  return [...drafts.filter(isKept), ...likely(further, trees.further)].sort(
    (a, b) => a.start - b.start,
  )
}

/** Whatever it looked like at each place. */
/** The likeliest first, none over another. */
function likely(further: readonly Standing[], trees: Trees): Draft[] {
  const judged = further
    .map(({ draft, numbers }) => ({ draft, share: probabilityOf(numbers, trees) }))
    .filter(({ draft, share }) => share >= (draft.type === 'PER' ? personFrom : takenFrom))
    .sort((a, b) => b.share - a.share)
  /** by sentence: the words that are part of a name */
  const named = new Map<number, Set<number>>()
  return judged.flatMap(({ draft }) => {
    const { sentence, from, to } = draft
    const words = named.get(sentence) ?? new Set()
    named.set(sentence, words)
    const own = Array.from({ length: to - from }, (_, k) => from + k)
    if (own.some((word) => words.has(word))) return []
    for (const word of own) words.add(word)
    return [draft]
  })
}
