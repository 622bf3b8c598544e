/**
 * Whether a related report is an organisation's own statement, and whether the article makes claims
 * about that organisation without quoting it.
 */
import type { Claim, Entity, RelatedReport } from '../../model/annotation.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { once } from '../../text/once.ts'
import { createSpanIndex } from '../../text/span-index.ts'
import { foldOutlet } from '../terms/outlet-names.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { gather } from '../../text/gather.ts'

/**
 * Gives a report's role by its number. The speaker of a statement is its outlet ("Microsoft On the
 * Issues" is Microsoft's) or an author.
 */
export function createReportRoles(
  entities: readonly Entity[],
  claims: readonly Claim[],
  { getReport, getImprint }: ReportIndex,
  knowledge: KnowledgeBase,
): (number: number) => RelatedReport['role'] {
  const getSpokenOf = once(() => spokenAbout(entities, claims, knowledge))
  return (number) => {
    const { kind, authors = [] } = getReport(number)
    if (kind !== 'statement') return undefined
    const speakers = [getImprint(number).bare, ...authors.map(foldOutlet)]
    return getSpokenOf().some((name) =>
      speakers.some((speaker) => speaker === name || speaker.startsWith(`${name} `)),
    )
      ? 'other-side'
      : 'statement'
  }
}

/**
 * Spellings of the organisations and people that the contents of claims name and that are the
 * source of none.
 */
function spokenAbout(
  entities: readonly Entity[],
  claims: readonly Claim[],
  knowledge: KnowledgeBase,
): string[] {
  const speakers = new Set(claims.map(({ entity }) => entity))
  const inContents = createSpanIndex(entities.map(({ mentions }) => mentions))
  const named = new Set(gather(claims, ({ content }) => gather(content, inContents)))
  return gather([...named], (i) => {
    const { id, type, name, link } = entities[i]!
    if (speakers.has(id) || (type !== 'ORG' && type !== 'PER')) return []
    const record = link && knowledge.getRecord(link)
    return [name, ...(record ? Object.values(record.labels) : [])].map(foldOutlet)
  })
}
