/** What Wikipedia's article of a name cites, kept as reports like those of other sources. */
import type { Apparatus } from '../../model/apparatus.ts'
import type { CitedByWikipedia, OnlineAnswer, PopupPage } from '../../model/online.ts'
import type { Runtime } from '../../platform/browser.ts'
import { askProvider } from '../../reporting/online/providers/ask-provider.ts'
import { wikipediaHost } from '../../reporting/online/providers/wikipedia.ts'
import { wikipediaCitations } from '../../reporting/online/providers/wikipedia-citations.ts'
import { normaliseAddress } from '../../reporting/terms/normalise-address.ts'
import { findRelatedAmong } from '../article/annotate.wiring.ts'
import { createAsking, isAllowed } from './asking.wiring.ts'
import { isPrivate } from '../state/private-tabs.ts'
import { keepReports } from '../reports/reports.wiring.ts'
import { loadSettings } from '../state/settings.wiring.ts'

/**
 * `apparatus`: of the article that is read, for which the pieces are weighed like all reports on
 * this machine. Of a private window nothing is kept.
 */
export async function askCitedBy(
  {
    title,
    lang,
    apparatus,
    page,
  }: { title: string; lang: string; apparatus?: Apparatus; page?: PopupPage },
  sender: Runtime.MessageSender,
): Promise<OnlineAnswer<CitedByWikipedia>> {
  if (!(await isAllowed(await loadSettings(), 'wikipedia', [wikipediaHost(lang)])))
    return { state: 'must-allow', sent: 0 }
  const inPrivate = await isPrivate(sender, page)
  const { asking, getSent } = createAsking(inPrivate, page)
  const asked = await askProvider(wikipediaCitations, { title, lang }, asking)
  if (asked && !asked.ok) return { state: 'failed', failure: asked.failure, sent: getSent() }
  const at = asked?.at ?? new Date().toISOString()
  const article = asked?.value.article
  if (!asked || !article)
    return {
      state: 'answered',
      value: { article: null, pieces: [], related: [] },
      at,
      sent: getSent(),
    }
  const citedBy = { ...article, read: at.slice(0, 10) }
  const reports = await keepReports(
    asked.value.pieces.map((report) => ({
      source: 'wikipedia' as const,
      report: { ...report, citedBy },
    })),
    { isPrivate: inPrivate },
  )
  const ids = new Set(reports.map(({ id }) => id))
  // a piece that was known before is one that the article cites all the same
  const related = apparatus
    ? (await findRelatedAmong(reports, apparatus)).map((report) =>
        ids.has(normaliseAddress(report.url))
          ? { ...report, via: 'wikipedia' as const, citedBy }
          : report,
      )
    : []
  const pieces = reports.map(
    ({ url, title: headline, outlet, date = null, lang: written = null }) => ({
      url,
      title: headline,
      outlet,
      date,
      lang: written,
    }),
  )
  pieces.sort((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0,
  )
  return { state: 'answered', value: { article: citedBy, pieces, related }, at, sent: getSent() }
}
