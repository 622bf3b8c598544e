/** Outlets in general that report: «plusieurs médias espagnols expliquent». */
import type { CitationDraft } from '../../citation-rules.ts'
import { determiners, generalOutlets, generalTelling } from './words.ts'
import type { FrenchBlock } from './words-of-block.ts'

/** «médias espagnols et brésiliens»: so many words up to the verb. */
const farthestVerb = 6

export const findGeneralOutlets = ({ text, words }: FrenchBlock): CitationDraft[] =>
  words.flatMap(({ folded, stopped }, i): CitationDraft[] => {
    if (!generalOutlets.has(folded)) return []
    const verb = words.findIndex(
      (word, at) => at > i && at - i <= farthestVerb && generalTelling.has(word.folded),
    )
    const isParted = words.slice(i + 1, verb + 1).some((word) => word.stopped)
    if (verb < 0 || isParted || text.slice(words[i]!.end, words[verb]!.start).includes(','))
      return []
    const hasOpener = i > 0 && !stopped && determiners.has(words[i - 1]!.folded)
    const { start } = words[hasOpener ? i - 1 : i]!
    const { end } = words[verb - 1]!
    return [
      {
        start,
        end,
        kind: 'report',
        outlets: [],
        joint: false,
        clause: { start, end: words[verb]!.end },
        seeksNamed: false,
      },
    ]
  })
