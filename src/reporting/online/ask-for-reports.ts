/** Sources of reports, asked together. */
import type { ReportRecord } from '../../model/knowledge.ts'
import type { AskFailure, ResolvedOnline } from '../../model/online.ts'
import type { SourceId } from '../../model/outward.ts'
import { fold } from '../../text/fold.ts'
import { cutHeadline } from '../cut-headline.ts'
import { askProvider, type Asking } from './providers/ask-provider.ts'
import type { Provider } from './providers/provider.ts'
import type { ReportQuery } from './providers/report-query.ts'

interface Given {
  source: SourceId
  report: ReportRecord
}

export interface GivenReports extends Omit<ResolvedOnline, 'resolved'> {
  /** with the source that gave them */
  given: Given[]
}

/**
 * Asks one source. null: the query does not suit it. Never rejects for what the source does.
 */
export async function askOneForReports(
  query: ReportQuery,
  provider: Provider<ReportQuery, ReportRecord[]>,
  asking: Asking,
): Promise<{ ok: true; given: Given[] } | { ok: false; failure: AskFailure } | null> {
  const { source } = provider
  const answer = await askProvider(provider, query, asking)
  if (!answer?.ok) return answer
  const given = answer.value.map((report) => ({
    source,
    report: withNames(withOutlet(withinBounds(report), query), query),
  }))
  return { ok: true, given }
}

/**
 * Asks all sources in parallel; a slow or failing one does not affect the others. Never rejects for
 * what a source does.
 */
export async function askForReports(
  query: ReportQuery,
  providers: readonly Provider<ReportQuery, ReportRecord[]>[],
  asking: Asking,
): Promise<GivenReports> {
  const asked = await Promise.all(
    providers.map(async (provider) => ({
      source: provider.source,
      answer: await askOneForReports(query, provider, asking),
    })),
  )
  const outcome: GivenReports = { given: [], answered: [], failed: [] }
  for (const { source, answer } of asked) {
    if (answer?.ok) {
      outcome.given.push(...answer.given)
      outcome.answered.push({ source, reports: answer.given.length })
    } else if (answer) outcome.failed.push({ source, failure: answer.failure })
  }
  return outcome
}

/** Of titles and names no more than such things are long: they are kept, and drawn. */
const withinBounds = (report: ReportRecord): ReportRecord => ({
  ...report,
  title: cutHeadline(report.title),
  outlet: cutHeadline(report.outlet),
})

/** A piece whose source gives only its host gets the name of the asked outlet with that host. */
function withOutlet(report: ReportRecord, { domains, outletNames }: ReportQuery): ReportRecord {
  const at = domains.findIndex(
    (domain) => report.domain === domain || report.domain?.endsWith(`.${domain}`),
  )
  return at >= 0 && report.outlet === report.domain
    ? { ...report, outlet: outletNames[at]! }
    : report
}

/** Folded words with one blank before, between and after them. */
const wordsIn = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/**
 * Adds to a piece those of the asked names that its headline has. Names that a source found
 * elsewhere in the text are not taken: one name in passing would make any piece of the month the
 * cited one.
 */
function withNames(report: ReportRecord, { names }: ReportQuery): ReportRecord {
  const title = wordsIn(report.title)
  const borne = names.filter((name) => title.includes(wordsIn(name)))
  return borne.length > 0 ? { ...report, entities: [...(report.entities ?? []), ...borne] } : report
}
