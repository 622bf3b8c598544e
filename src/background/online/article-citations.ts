/** What Wikipedia's article of a name cites, kept as reports like those of other sources. */
import { newestFirst } from '../../model/newest-first.ts'
import type { RelatedReport, ReportRef } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { CitedBy, ReportRecord } from '../../model/knowledge.ts'
import type { StoredReport } from '../../model/stored-report.ts'
import { askProvider } from '../../reporting/online/providers/ask-provider.ts'
import { wikipediaCitations } from '../../reporting/online/providers/wikipedia-citations.ts'
import { wikipediaHost } from '../../reporting/online/providers/wikipedia.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { toOwnDay } from '../../model/own-day.ts'
import type { PacksDesk } from '../article/packs-desk.ts'
import type { ReportsDesk } from '../reports/reports-desk.ts'
import type { OnlineAccess } from './online-access.ts'
import { mustAllow, type Answerers } from './page-questions.ts'

export interface ReportQuestionsDependencies {
  access: OnlineAccess
  packs: Pick<PacksDesk, 'askKnowledge' | 'findRelatedAmong'>
  reports: Pick<ReportsDesk, 'keep'>
}

/**
 * With the apparatus of an article the pieces are weighed for it like all reports on this machine.
 * Of a private window nothing is kept.
 */
export function createArticleCitations({
  access,
  packs,
  reports,
}: ReportQuestionsDependencies): Answerers<'ask-cited-by'>['ask-cited-by'] {
  return async ({ title, lang, apparatus, page }, sender) => {
    if (!(await access.isAllowed('wikipedia', [wikipediaHost(lang)]))) return mustAllow
    const isPrivate = await access.isPrivate(sender, page)
    const { asking, getSent } = access.begin(isPrivate, page)
    const asked = await askProvider(wikipediaCitations, { title, lang }, asking)
    if (asked && !asked.ok) return { state: 'failed', failure: asked.failure, sent: getSent() }
    const at = asked?.at ?? access.now()
    const article = asked?.value.article
    if (!asked || !article)
      return {
        state: 'answered',
        value: { article: null, pieces: [], related: [] },
        at,
        sent: getSent(),
      }
    const citedBy = { ...article, read: toOwnDay(at) }
    const kept = await reports.keep(toGiven(asked.value.pieces, citedBy), { isPrivate })
    const related = apparatus ? await findRelated(kept, citedBy, apparatus, packs) : []
    return {
      state: 'answered',
      value: { article: citedBy, pieces: toPieces(kept), related },
      at,
      sent: getSent(),
    }
  }
}

/** Pieces that an article cites, with the article. */
export const toGiven = (pieces: readonly ReportRecord[], citedBy: CitedBy) =>
  pieces.map((report) => ({ source: 'wikipedia' as const, report: { ...report, citedBy } }))

async function findRelated(
  reports: readonly StoredReport[],
  citedBy: CitedBy,
  apparatus: Apparatus,
  packs: Pick<PacksDesk, 'findRelatedAmong'>,
): Promise<RelatedReport[]> {
  const ids = new Set(reports.map(({ id }) => id))
  const related = await packs.findRelatedAmong(reports, apparatus)
  // the article cites a piece that was known before all the same
  return related.map((report) =>
    ids.has(normaliseAddress(report.url))
      ? { ...report, via: 'wikipedia' as const, citedBy }
      : report,
  )
}

/** Newest first, those without a day last. */
function toPieces(reports: readonly StoredReport[]): ReportRef[] {
  const pieces = reports.map(({ url, title, outlet, date = null, lang = null }): ReportRef => ({
    url,
    title,
    outlet,
    date,
    lang,
  }))
  return pieces.sort(newestFirst(({ date }) => date))
}
