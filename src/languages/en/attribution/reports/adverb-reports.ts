import { contentWithin } from '../phrases/content.ts'
import type { Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { wordSet } from '../lexicon/word-set.ts'
import type { CueReport, ParsedBlock } from '../subjects/cue-report.ts'
import type { Stretch } from '../subjects/stretch.ts'
import { findSubject } from '../subjects/subject.ts'

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

/** The subject with its auxiliary, and what follows the adverb; null where no subject is found. */
function clauseAround(items: readonly Item[], at: number, { from, to }: Stretch): Stretch[] | null {
  let verb = at
  while (verb > from && (items[verb - 1]!.word.bits & helping) !== 0) verb--
  const subject = findSubject(items, verb, from)
  const behind = contentWithin(items, { from: at + 1, to }, 'infinitive', at)
  if (!subject || subject.kind === 'relative' || behind.to <= behind.from) return null
  return [{ from: subject.from, to: at }, behind]
}
