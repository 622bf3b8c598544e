import type { Item } from '../phrases/items.ts'
import { form } from '../lexicon/verb-forms.ts'
import { is } from '../lexicon/word-kinds.ts'
import {
  documentNouns,
  organisationNouns,
  outletNouns,
  personNouns,
} from '../lexicon/source-words.ts'
import {
  isBefallen,
  isNoVerbAtColon,
  isObject,
  isOfBirth,
  isOfWeather,
} from './told-in-headline.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'

/**
 * Leaves out "Explosion reported near airport": a headline leaves "was" out, and what cannot speak is what was
 * reported.
 */
export function dropHeadlinePassives(
  { items, headline, typesIn }: ParsedBlock,
  reports: readonly CueReport[],
): readonly CueReport[] {
  if (!headline) return reports
  return reports.filter(({ manner, cue, source, content }) => {
    if (isBefallen(items, cue.from) || isOfBirth(items, cue.from)) return false
    if (isNoVerbAtColon(items, cue.from)) return false
    if (source && doesNotSpeak(items, source.headTo - 1, cue.from, typesIn)) return false
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

/** "Winter storm | slams", "Mayor signs | orders", but for a name: "Rosa Waters | claims". */
function doesNotSpeak(
  items: readonly Item[],
  last: number,
  cue: number,
  typesIn: ParsedBlock['typesIn'],
): boolean {
  const { start, end } = items[last]!
  return (
    typesIn({ start, end }).length === 0 &&
    (isOfWeather(items[last]!) || isObject(items, last, cue))
  )
}

const canSpeak = ({ text }: Item): boolean =>
  personNouns.has(text) ||
  organisationNouns.has(text) ||
  documentNouns.has(text) ||
  outletNouns.has(text)
