/** Outlets in general that report: «plusieurs médias espagnols expliquent». */
import type { CitationDraft } from '../../citations/citation-rules.ts'
import type { SourceRule } from '../../citations/source-rules.ts'
import { determiners, generalOutlets, generalTelling } from './words.ts'
import type { FrenchBlock } from './words-of-block.ts'

/** «médias espagnols et brésiliens»: so many words up to the verb. */
const farthestVerb = 6

export const generalRules: readonly SourceRule<FrenchBlock>[] = [
  {
    name: 'outlets in general',
    accepted: '[[Plusieurs médias locaux]] expliquent que le pont est sûr.',
    refused: 'Le pont a séduit les médias, rapporte la maire.',
    read: generalAt,
  },
]

function generalAt({ text, words }: FrenchBlock, i: number): CitationDraft | null {
  const { folded, stopped } = words[i]!
  if (!generalOutlets.has(folded)) return null
  const verb = words.findIndex(
    (word, at) => at > i && at - i <= farthestVerb && generalTelling.has(word.folded),
  )
  const isParted = words.slice(i + 1, verb + 1).some((word) => word.stopped)
  if (verb < 0 || isParted || text.slice(words[i]!.end, words[verb]!.start).includes(','))
    return null
  const hasOpener = i > 0 && !stopped && determiners.has(words[i - 1]!.folded)
  const { start } = words[hasOpener ? i - 1 : i]!
  const { end } = words[verb - 1]!
  return {
    start,
    end,
    kind: 'report',
    outlets: [],
    joint: false,
    clause: { start, end: words[verb]!.end },
    seeksNamed: false,
  }
}
