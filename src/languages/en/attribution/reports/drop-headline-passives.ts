import type { Item } from '../phrases/items.ts'
import { form } from '../lexicon/verb-forms.ts'
import { is } from '../lexicon/word-kinds.ts'
import {
  documentNouns,
  organisationNouns,
  outletNouns,
  personNouns,
} from '../lexicon/source-words.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'
import type { Stretch } from '../phrases/stretch.ts'

/**
 * Leaves out "Minister accused of lying" and "Explosion reported near airport": a headline leaves "was" out, and what cannot speak
 * is what was reported.
 */
export function dropHeadlinePassives(
  { items, headline, typesIn }: ParsedBlock,
  reports: readonly CueReport[],
): readonly CueReport[] {
  if (!headline) return reports
  return reports.filter(({ manner, cue, source, content }) => {
    if (isAccused(items, cue)) return false
    if ((manner !== 'phrase' && manner !== 'loose') || source?.kind !== 'phrase') return true
    if (cue.to - cue.from !== 1) return true
    const isParticiple = (items[cue.from]!.word.forms & form.participle) !== 0
    const next = items[content[0]?.from ?? cue.to]
    const hangs = next !== undefined && (next.word.bits & is.preposition) !== 0
    if (!isParticiple || !hangs) return true
    const names = typesIn({ start: items[source.from]!.start, end: items[source.headTo - 1]!.end })
    return names.includes('PER') || names.includes('ORG') || canSpeak(items[source.headTo - 1]!)
  })
}

/** "Minister accused of lying": whoever accuses has somebody whom he accuses before the "of". */
const isAccused = (items: readonly Item[], { from, to }: Stretch): boolean =>
  to - from === 2 && items[from]!.text === 'accused' && items[from + 1]!.text === 'of'

const canSpeak = ({ text }: Item): boolean =>
  personNouns.has(text) ||
  organisationNouns.has(text) ||
  documentNouns.has(text) ||
  outletNouns.has(text)
