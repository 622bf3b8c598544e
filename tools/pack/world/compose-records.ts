/** Drafts as the records of a pack. */
import type { EntityRecord, OfficeTerm } from '../../../src/model/knowledge.ts'
import { toldIn } from '../../../src/knowledge/offices/compose-briefs.ts'
import { toRecord } from '../import/to-record.ts'
import { officeId } from './name-offices.ts'
import type { WorldDraft } from './read-world-line.ts'
import { isBefore } from './statements.ts'

const source = 'wikidata'

/**
 * The record of a draft in these languages; null where it has no name for any. `day`: of the dump,
 * as of which it is told; what is to happen later is left out. `offices`: ids of the records of
 * offices; a time in another office is left out.
 */
export function composeWorldRecord(
  draft: WorldDraft,
  languages: readonly string[],
  { day, offices }: { day: string; offices: ReadonlySet<string> },
): EntityRecord | null {
  const record = toRecord(draft, languages)
  if (!record) return null
  // sentences are made in some languages, and each record stands in all of its pack
  if (!languages.every((language) => toldIn.has(language))) return record
  const terms = draft.terms.flatMap((term): OfficeTerm[] => {
    const office = officeId(term.office)
    if (!offices.has(office) || (term.start !== undefined && isBefore(day, term.start))) return []
    // an end that is still to come is none yet
    const { start, end } = term
    const isOver = end !== undefined && !isBefore(day, end)
    if (start === undefined && !isOver) return []
    return [
      {
        office,
        ...(start !== undefined && { start }),
        ...(isOver && { end }),
        asof: day,
        source: source,
      },
    ]
  })
  const briefs = draft.briefs
    .filter(({ date }) => !isBefore(day, date))
    .map((brief) => ({ ...brief, asof: day, source: source }))
  return {
    ...record,
    ...(terms.length > 0 && { offices: terms }),
    ...(draft.gender && { gender: draft.gender }),
    ...(briefs.length > 0 && { briefs }),
  }
}

/** About how many bytes the record takes in a pack: its JSON and its names in the index. */
export function estimateBytes(draft: WorldDraft, languages: readonly string[]): number {
  const record = toRecord(draft, languages)
  if (!record) return 0
  const names = Object.values(record.aliases).reduce(
    (sum, list) => sum + list.length,
    languages.length,
  )
  return (
    Buffer.byteLength(JSON.stringify(record)) +
    names * bytesAName +
    draft.terms.length * bytesATerm +
    draft.briefs.length * bytesABrief
  )
}

/** docs/pack-format.md, measured: 9.8 to 11.4 bytes a name. */
const bytesAName = 12
const bytesATerm = 100
const bytesABrief = 85
