import type { EntityRecord } from '../../../src/model/knowledge.ts'
import type { Report } from './finding.ts'

/** Public roles: only for them may a pack hold a note on a person. */
export const publicRoles: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'politician',
  'minister',
  'legislator',
  'mayor',
  'governor',
  'official',
  'diplomat',
  'ambassador',
  'spokesperson',
  'military-commander',
  'military-officer',
  'militia-leader',
  'party-leader',
  'faction-leader',
  'judge',
  'prosecutor',
  'lawyer',
  'un-official',
  'aid-official',
  'rapporteur',
  'journalist',
  'editor',
  'author',
  'academic',
  'scientist',
  'analyst',
  'activist',
  'human-rights-defender',
  'campaigner',
  'whistleblower',
  'executive',
  'founder',
  'investor',
  'religious-leader',
  'artist',
  'actor',
  'musician',
  'film-maker',
  'athlete',
  'coach',
  'physician',
  'public-figure',
  'royal',
  'historical-figure',
])

/** «رئيس مصر (2015)»: a year behind an office does not say that it is over. */
const bareYear = /\(\d{4}\)$/

/** A private person has no place in a pack. */
export function checkPerson(record: EntityRecord, report: Report): void {
  if (record.type !== 'PER') return
  if (!publicRoles.has(record.kind))
    report(
      `a person needs a public role as its kind, not "${record.kind}"; known roles: ${[...publicRoles].join(', ')}`,
    )
  // the vaguest of roles: somebody must have told in public what it rests on
  if (record.kind === 'public-figure' && !record.qid && (record.facts ?? []).length === 0)
    report('a public figure needs a sourced fact or a Wikidata identifier, or a role as its kind')
  if (!record.descriptions || Object.keys(record.descriptions).length === 0)
    report('a person needs a description that says the public role')
  for (const text of Object.values(record.descriptions ?? {}))
    if (typeof text === 'string' && bareYear.test(text.trim()))
      report(`a year in brackets says nothing of who holds the office today: ${text}`)
}
