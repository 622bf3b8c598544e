/** Further reports on an article's subject, from the online report sources. */
import { askForReports } from '../../reporting/online/ask-for-reports.ts'
import { queryOfArticle } from '../../reporting/online/providers/report-query.ts'
import { normaliseAddress } from '../../reporting/terms/normalise-address.ts'
import type { ReportQuestionsDependencies } from './article-citations.ts'
import { mustAllow, type Answerers } from './page-questions.ts'

/** All that comes is weighed like the reports on this machine; of a private window nothing is kept. */
export function createRelatedOnline({
  access,
  packs,
  reports,
}: ReportQuestionsDependencies): Answerers<'ask-related'>['ask-related'] {
  return async ({ tabId, apparatus, page }) => {
    const providers = await access.getReportProviders()
    if (providers.length === 0) return mustAllow
    const query = await packs.askKnowledge((knowledge) =>
      queryOfArticle(apparatus.document, apparatus.entities, knowledge),
    )
    const at = access.now()
    if (!query)
      return { state: 'answered', value: { related: [], answered: [], failed: [] }, at, sent: 0 }
    const isPrivate = await access.isPrivateTab(tabId)
    const { asking, getSent } = access.begin(isPrivate, page)
    const { given, answered, failed } = await askForReports(query, providers, asking)
    const kept = await reports.keep(given, { isPrivate })
    const sources = new Map(
      given.map(({ source, report }) => [normaliseAddress(report.url), source]),
    )
    const related = (await packs.findRelatedAmong(kept, apparatus)).map((report) => {
      const via = sources.get(normaliseAddress(report.url))
      return { ...report, ...(via && { via }) }
    })
    return { state: 'answered', value: { related, answered, failed }, at, sent: getSent() }
  }
}
