/** Who else reported on what an article is about, asked of the online sources of reports. */
import type { Apparatus } from '../../model/apparatus.ts'
import type { OnlineAnswer, RelatedOnline, PopupPage } from '../../model/online.ts'
import { askForReports } from '../../reporting/online/ask-for-reports.ts'
import { normaliseAddress } from '../../reporting/terms/normalise-address.ts'
import { queryOfArticle } from '../../reporting/online/providers/report-query.ts'
import { askKnowledge, findRelatedAmong } from '../article/annotate.wiring.ts'
import { createAsking, getReportProviders } from './asking.wiring.ts'
import { isPrivateTab } from '../state/private-tabs.ts'
import { keepReports } from '../reports/reports.wiring.ts'
import { loadSettings } from '../state/settings.wiring.ts'

/**
 * `tabId`: of the article; of a private window nothing is kept. All that comes is weighed like the
 * reports on this machine.
 */
export async function askRelated({
  tabId,
  apparatus,
  page,
}: {
  tabId: number
  apparatus: Apparatus
  page?: PopupPage
}): Promise<OnlineAnswer<RelatedOnline>> {
  const providers = await getReportProviders(await loadSettings())
  if (providers.length === 0) return { state: 'must-allow', sent: 0 }
  const query = await askKnowledge((knowledge) =>
    queryOfArticle(apparatus.document, apparatus.entities, knowledge),
  )
  const at = new Date().toISOString()
  if (!query)
    return { state: 'answered', value: { related: [], answered: [], failed: [] }, at, sent: 0 }
  const isPrivate = await isPrivateTab(tabId)
  const { asking, getSent } = createAsking(isPrivate, page)
  const { given, answered, failed } = await askForReports(query, providers, asking)
  const reports = await keepReports(given, { isPrivate })
  const sources = new Map(given.map(({ source, report }) => [normaliseAddress(report.url), source]))
  const related = (await findRelatedAmong(reports, apparatus)).map((report) => {
    const via = sources.get(normaliseAddress(report.url))
    return { ...report, ...(via && { via }) }
  })
  return { state: 'answered', value: { related, answered, failed }, at, sent: getSent() }
}
