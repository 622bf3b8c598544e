/** What the second look weighs: the drafts, and what else the model holds for a name. */
import { firstEndingAfter, firstFrom } from '../../../text/first-from.ts'
import type { EntityType } from '../../../model/kinds.ts'
import type { NameHit } from '../../../model/annotation.ts'
import { toDraft, type Draft, type DraftSource } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { beginLabel, modelTypes } from '../labels.ts'
import type { NameWord } from '../name-words.ts'
import { sentenceAt } from '../place-of.ts'
import { keepsItsBounds } from '../patterns/apply-patterns.ts'
import type { WordRange } from '../patterns/pattern.ts'
import { Shape } from '../shapes.ts'
import type { LabelShares } from './label-shares.ts'
import { gather } from '../../../text/gather.ts'

/** A draft with its words [from, to) in their sentence. */
export interface Candidate {
  draft: Draft
  words: readonly NameWord[]
  from: number
  to: number
  shares: LabelShares
  /** 0 to 1: how likely the model takes just these words for a name of the type */
  share: number
}

/** A document's names before the second look. */
export interface Drafted {
  /** in order, without overlap */
  drafts: readonly Draft[]
  sentences: readonly NameWord[][]
  /** the packs' names in it */
  hits: readonly NameHit[]
  /** by sentence; null for one that could not be read */
  shares: readonly (LabelShares | null)[]
  /** those of some drafts, in order, that nothing shows to be no names */
  admit(drafts: readonly Draft[]): Draft[]
}

/** What the model holds for less likely is not weighed. */
const leastShare = 0.06

/** Longer names are too rare to be looked for. */
const mostWords = 12

/** Titles of works and what is of no type are labelled in too few texts to be weighed. */
const weighed: ReadonlySet<EntityType> = new Set(modelTypes.filter((type) => type !== 'MISC'))

/**
 * The drafts with their words. Those that are not for the model to doubt are left out: the names of
 * packs and of the reader's notes, what stands between quote marks as a name, what no sentence holds
 * whole.
 */
export function draftedCandidates({ drafts, sentences, shares, hits }: Drafted): Candidate[] {
  const known = new Set(hits.map(({ start, end }) => `${start}-${end}`))
  return gather(drafts, (draft) => {
    if (!weighed.has(draft.type) || known.has(`${draft.start}-${draft.end}`)) return []
    // not by its own places: what was spread or came from a pack has none
    const at = sentenceAt(draft.start, sentences)
    const [words, own] = [sentences[at], shares[at]]
    if (!words || !own || draft.end > words.at(-1)!.end) return []
    const from = firstEndingAfter(words, draft.start)
    const to = firstFrom(words, draft.end)
    if (to <= from || isQuoted(words, from, to)) return []
    const share = own.ofName({ type: draft.type, from, to })
    return [{ draft, words, from, to, shares: own, share }]
  })
}

const isQuoted = (words: readonly NameWord[], from: number, to: number): boolean =>
  words[from]!.gapBefore === Gap.quoteOpen && words[to - 1]!.gapAfter === Gap.quoteClose

/** Names that the model held for possible and nothing refuses, where no draft stands. */
export function furtherCandidates(
  { drafts, sentences, shares, admit }: Drafted,
  source: DraftSource,
): Candidate[] {
  const { language } = source
  const possible = gather(sentences, (words, sentence) => {
    const own = shares[sentence]
    if (!own) return []
    return gather(possibleNames(words, own), ({ range, share }) => {
      const draft = toDraft(words, range, sentence, source)
      if (crosses(draft, drafts) || !keepsItsBounds(words, range, language)) return []
      return [{ draft, words, from: range.from, to: range.to, shares: own, share }]
    })
  })
  const admitted = new Set(admit(possible.map(({ draft }) => draft)))
  return possible.filter(({ draft }) => admitted.has(draft))
}

/** Whether one of `drafts`, in order and without overlap, stands there. */
function crosses({ start, end }: Draft, drafts: readonly Draft[]): boolean {
  const next = drafts[firstEndingAfter(drafts, start)]
  return next !== undefined && next.start < end
}

/** «يوم 15»: names with numbers are left to the patterns, which tell them from days and amounts. */
const isNumber = ({ shape }: NameWord) => shape >= Shape.digits

function possibleNames(
  words: readonly NameWord[],
  shares: LabelShares,
): { range: WordRange; share: number }[] {
  const found: { range: WordRange; share: number }[] = []
  for (let from = 0; from < words.length; from++) {
    if (shares.ofLabel(from, 0) > 1 - leastShare) continue
    for (const type of weighed) {
      if (shares.ofLabel(from, beginLabel(type)) < leastShare) continue
      for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to++) {
        if (shares.ofType(to - 1, type) < leastShare || isNumber(words[to - 1]!)) break
        const range = { type, from, to }
        const share = shares.ofName(range)
        if (share >= leastShare) found.push({ range, share })
      }
    }
  }
  return found
}
