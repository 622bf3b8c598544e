import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'
import { wordSet } from '../lexicon/word-set.ts'

const credits = wordSet(`
  image photo photograph picture photos images credit video audio graphic illustration
`)

/**
 * The credit that ends a caption: "The harbour at dawn. Photo: Amina Saleh." Who made the picture
 * vouches for what it shows.
 */
export function findCreditReports({ items, sentences }: ParsedBlock): CueReport[] {
  if (sentences.length < 2 || sentences.length > 4) return []
  const last = sentences[sentences.length - 1]!
  const word = items[last.from]!
  const colon = items[last.from + 1]
  if (
    word.kind !== 'word' ||
    !credits.has(word.text) ||
    colon?.text !== ':' ||
    last.to - last.from > 14 ||
    last.to - last.from < 3
  )
    return []
  const stop = items[last.to - 1]!.text === '.' ? last.to - 1 : last.to
  const end = items[last.from - 1]!.text === '.' ? last.from - 1 : last.from
  return [
    {
      sentence: sentences.length - 1,
      cue: { from: last.from, to: last.from + 1 },
      source: { from: last.from + 2, to: stop, headTo: stop, kind: 'phrase' },
      content: [{ from: 0, to: end }],
      stance: 'neutral',
      manner: 'headline',
    },
  ]
}
