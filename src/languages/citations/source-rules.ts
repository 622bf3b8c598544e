/** Rules that propose what may be cited without the noun of a piece; a model keeps or drops it. */
import type { CitationKind } from '../../model/kinds.ts'
import type { CitationDraft, CitationProposal, CitedOutlet } from './citation-rules.ts'

/** One way in which a text may cite; `Of`: a block as the language reads it. */
export interface SourceRule<Of> {
  name: string
  /** a sentence in which it proposes what stands in brackets, and one in which it proposes nothing */
  accepted: string
  refused: string
  /** what begins at word `i` */
  read(block: Of, i: number): CitationDraft | null
}

/** What a rule proposes: words [from, to). */
export interface ProposedSource {
  from: number
  to: number
  kind: CitationKind
  outlets: CitedOutlet[]
  proposal: CitationProposal
}

/** All that the rules propose, in order of the words. */
export function proposeSources<Of extends { words: readonly unknown[] }>(
  block: Of,
  rules: readonly SourceRule<Of>[],
): CitationDraft[] {
  const drafts: CitationDraft[] = []
  for (let i = 0; i < block.words.length; i++)
    for (const rule of rules) {
      const draft = rule.read(block, i)
      if (draft) drafts.push(draft)
    }
  return drafts
}
