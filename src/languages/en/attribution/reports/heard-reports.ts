import type { Item } from '../phrases/items.ts'
import type { CueReport } from '../subjects/cue-report.ts'
import { wordSet } from '../../../word-sets.ts'

/** Who sits to hear what others say. */
const hearers = wordSet(
  'court jury jurors inquest inquiry enquiry tribunal hearing trial judge judges magistrate magistrates panel committee meeting',
)

/** "The jury heard that he lied": said before it, by whom is left open. */
export const withHearings = (items: readonly Item[], reports: readonly CueReport[]): CueReport[] =>
  reports.map((report) =>
    isHeard(items, report) ? { ...report, source: null, plain: true } : report,
  )

const isHeard = (items: readonly Item[], { cue, source, manner }: CueReport): boolean =>
  (manner === 'clause' || manner === 'behind') &&
  source !== null &&
  items[cue.to - 1]!.word.lemma === 'hear' &&
  hearers.has(items[source.headTo - 1]!.text)
