import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'
import { wordSet } from '../../../word-sets.ts'

/** Verbs that hit with words or with weapons. */
const blows = wordSet(`
  attack blast hammer knock bash roast grill trash savage cast press push target rip whip back
  assail
`)
const wordy = new Set(['he', 'she'])

/**
 * Leaves out "the army attacked the town": such a verb is one of speech only of a person, and
 * against no place.
 */
export function dropViolentActs(
  { items, typesIn }: ParsedBlock,
  reports: readonly CueReport[],
): CueReport[] {
  return reports.filter(({ manner, cue, source, content }) => {
    if (
      (manner !== 'phrase' && manner !== 'by' && manner !== 'infinitive') ||
      !source ||
      !blows.has(items[cue.to - 1]!.word.lemma)
    )
      return true
    const types = typesIn({ start: items[source.from]!.start, end: items[source.headTo - 1]!.end })
    const object = content[0]!
    const against = typesIn({ start: items[object.from]!.start, end: items[object.to - 1]!.end })
    return (
      (types.includes('PER') ||
        (source.kind === 'pronoun' && wordy.has(items[source.from]!.text))) &&
      against[0] !== 'LOC'
    )
  })
}
