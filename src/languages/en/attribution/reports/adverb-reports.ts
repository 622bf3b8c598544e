import { contentWithin } from '../phrases/content.ts'
import type { Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { CueReport, ParsedBlock } from '../subjects/cue-report.ts'
import type { Stretch } from '../phrases/stretch.ts'
import { findSubject } from '../subjects/subject.ts'
import { wordSet } from '../../../word-sets.ts'

const hearsay = wordSet('reportedly allegedly supposedly purportedly')
const helping = is.be | is.have | is.modal

/** What an adverb gives as told by somebody: "The bank has reportedly sold the mill." */
export function findAdverbReports({ items, sentences }: ParsedBlock): CueReport[] {
  return sentences.flatMap(({ from, to }, sentence) => {
    const reports: CueReport[] = []
    for (let i = from; i < to; i++) {
      if (!hearsay.has(items[i]!.text)) continue
      const content = clauseAround(items, i, { from, to })
      if (content)
        reports.push({
          sentence,
          cue: { from: i, to: i + 1 },
          source: null,
          content,
          stance: 'neutral',
          manner: 'passive',
        })
    }
    return reports
  })
}

/** Items before the "that" of "On Monday it emerged that". */
const furthestThat = 16
const emerging = wordSet('emerge transpire')

/** "It has emerged that the bank sold the mill": told by nobody in particular. */
export function findEmerging({ items, sentences }: ParsedBlock): CueReport[] {
  return sentences.flatMap(({ from, to }, sentence) => {
    let that = from + 2
    while (that < Math.min(to - 2, from + furthestThat) && items[that]!.text !== 'that') that++
    const verb = items[that - 1]
    if (items[that]?.text !== 'that' || !verb || !emerging.has(verb.word.lemma)) return []
    let first = that - 1
    while (first > from && (items[first - 1]!.word.bits & (helping | is.adverb)) !== 0) first--
    if (items[first - 1]?.text !== 'it') return []
    return [
      {
        sentence,
        cue: { from: first - 1, to: that },
        source: null,
        content: [contentWithin(items, { from: that, to }, 'clause', that - 1)],
        stance: 'neutral',
        manner: 'passive',
      },
    ]
  })
}

const foretold = wordSet('expected forecast predicted reported stated promised announced feared')

/** "As forecast, the storm is weaker.": told before by nobody in particular. */
export function findForetold({ items, sentences }: ParsedBlock): CueReport[] {
  return sentences.flatMap(({ from, to }, sentence) =>
    items[from]?.text === 'as' &&
    foretold.has(items[from + 1]?.text ?? '') &&
    items[from + 2]?.text === ',' &&
    from + 4 < to
      ? [
          {
            sentence,
            cue: { from, to: from + 2 },
            source: null,
            content: [contentWithin(items, { from: from + 3, to }, 'clause', from + 1)],
            stance: 'neutral' as const,
            manner: 'passive' as const,
          },
        ]
      : [],
  )
}

/** The subject with its auxiliary, and what follows the adverb; null where no subject is found. */
function clauseAround(items: readonly Item[], at: number, { from, to }: Stretch): Stretch[] | null {
  let verb = at
  while (verb > from && (items[verb - 1]!.word.bits & helping) !== 0) verb--
  const subject = findSubject(items, verb, from)
  const behind = contentWithin(items, { from: at + 1, to }, 'infinitive', at)
  if (!subject || subject.kind === 'relative' || behind.to <= behind.from) return null
  return [{ from: subject.from, to: at }, behind]
}
