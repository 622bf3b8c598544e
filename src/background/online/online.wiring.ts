/** What pages ask of online sources: answered only as far as the reader allowed it. */
import type { Citation, Claim, Entity } from '../../model/annotation.ts'
import type { BackgroundAnswer } from '../../model/background-article.ts'
import type {
  AllowSubject,
  ArchivedCopy,
  FoundReviews,
  NameToLookUp,
  OnlineAnswer,
  ResolvedOnline,
  PopupPage,
} from '../../model/online.ts'
import type { TextDocument } from '../../model/text.ts'
import { browser, type Runtime } from '../../platform/browser.ts'
import { lookUpBackground } from '../../reporting/online/look-up-background.ts'
import { lookUpItem } from '../../reporting/online/look-up-item.ts'
import { normaliseAddress } from '../../reporting/terms/normalise-address.ts'
import { askProvider } from '../../reporting/online/providers/ask-provider.ts'
import { wordsOfClaim } from '../../reporting/online/providers/claim-words.ts'
import { createFactCheck, factCheckHost } from '../../reporting/online/providers/fact-check.ts'
import { queryOfCitation } from '../../reporting/online/providers/report-query.ts'
import { wayback, waybackHost } from '../../reporting/online/providers/wayback.ts'
import { wikidataHost } from '../../reporting/online/providers/wikidata.ts'
import { wikipediaHost } from '../../reporting/online/providers/wikipedia.ts'
import { createReportIndex } from '../../reporting/index/report-index.ts'
import { resolveCitations } from '../../reporting/citations/resolve-citations.ts'
import { resolveOnline } from '../../reporting/online/resolve-online.ts'
import { askKnowledge } from '../article/annotate.wiring.ts'
import { createAsking, getReportProviders, isAllowed } from './asking.wiring.ts'
import { isPrivate } from '../state/private-tabs.ts'
import { loadSettings } from '../state/settings.wiring.ts'

const now = (): string => new Date().toISOString()

/**
 * An article of that name, and what Wikidata says of the thing it is about, where that may be asked
 * too.
 */
export async function lookUpOnline(
  name: NameToLookUp,
  sender: Runtime.MessageSender,
): Promise<OnlineAnswer<BackgroundAnswer>> {
  const settings = await loadSettings()
  const langs = [...new Set([name.readerLang, name.lang])]
  if (!(await isAllowed(settings, 'wikipedia', langs.map(wikipediaHost))))
    return { state: 'must-allow', sent: 0 }
  const { asking, getSent } = createAsking(await isPrivate(sender))
  const found = await lookUpBackground(name, asking)
  if (!found.ok) return { state: 'failed', failure: found.failure, sent: getSent() }
  const mayAskMore =
    found.answer.kind === 'article' && (await isAllowed(settings, 'wikidata', [wikidataHost]))
  const value = mayAskMore ? await lookUpItem(found.answer, langs, asking) : found.answer
  return { state: 'answered', value, at: found.at, sent: getSent() }
}

/**
 * Asks the sources of reports that are allowed for what a citation may mean; all that comes is
 * weighed like the reports on this machine.
 */
export async function resolveCitationOnline(
  citation: Citation,
  document: TextDocument,
  entities: Entity[],
  sender: Runtime.MessageSender,
): Promise<OnlineAnswer<ResolvedOnline>> {
  const providers = await getReportProviders(await loadSettings())
  if (providers.length === 0) return { state: 'must-allow', sent: 0 }
  const query = await askKnowledge((knowledge) => queryOfCitation(citation, entities, knowledge))
  const at = now()
  if (!query)
    return { state: 'answered', value: { resolved: [], answered: [], failed: [] }, at, sent: 0 }
  const { asking, getSent } = createAsking(await isPrivate(sender))
  const value = await resolveOnline(
    query,
    providers,
    (reports) =>
      askKnowledge(
        (knowledge) =>
          resolveCitations(
            [citation],
            document,
            entities,
            createReportIndex(reports, knowledge),
            knowledge,
          )[0]?.resolved ?? [],
      ),
    asking,
  )
  return { state: 'answered', value, at, sent: getSent() }
}

/**
 * An archived copy of a piece, near that day; null where there is none. The page that is read is
 * never asked about.
 */
export async function findCopy(
  { url, date, page }: { url: string; date: string | null; page?: PopupPage },
  sender: Runtime.MessageSender,
): Promise<OnlineAnswer<ArchivedCopy | null>> {
  if (!(await isAllowed(await loadSettings(), 'wayback', [waybackHost])))
    return { state: 'must-allow', sent: 0 }
  const own = sender.url !== undefined && normaliseAddress(sender.url) === normaliseAddress(url)
  const { asking, getSent } = createAsking(await isPrivate(sender, page), page)
  const asked = own ? null : await askProvider(wayback, { url, date }, asking)
  if (!asked) return { state: 'answered', value: null, at: now(), sent: 0 }
  return asked.ok
    ? { state: 'answered', value: asked.value, at: asked.at, sent: getSent() }
    : { state: 'failed', failure: asked.failure, sent: getSent() }
}

/** What fact-checkers published that bears a few words of a claim. */
export async function findReviews(
  claim: Claim,
  document: TextDocument,
  entities: Entity[],
  sender: Runtime.MessageSender,
): Promise<OnlineAnswer<FoundReviews>> {
  const settings = await loadSettings()
  const key = settings.sourceKeys['fact-check']
  if (key === '' || !(await isAllowed(settings, 'fact-check', [factCheckHost])))
    return { state: 'must-allow', sent: 0 }
  const words = wordsOfClaim(claim, document, entities)
  const { asking, getSent } = createAsking(await isPrivate(sender))
  const asked = await askProvider(createFactCheck(key), { words, lang: document.lang }, asking)
  if (!asked) return { state: 'answered', value: { words, reviews: [] }, at: now(), sent: 0 }
  return asked.ok
    ? { state: 'answered', value: { words, reviews: asked.value }, at: asked.at, sent: getSent() }
    : { state: 'failed', failure: asked.failure, sent: getSent() }
}

/**
 * Opens the page on which the reader decides: only a page of our own may ask the browser for a
 * permission. It tells the tab what came of it, or, of a popup's question, the background, by the
 * question's mark; the tab is then in front again.
 */
export async function openAllowPage(
  subject: AllowSubject,
  { tab }: Runtime.MessageSender,
  popup?: { tabId: number; mark: string },
): Promise<null> {
  const query = new URLSearchParams({
    what: subject.what,
    langs: subject.what === 'wikipedia' ? subject.langs.join() : '',
    tab: String(popup?.tabId ?? tab?.id ?? ''),
    mark: popup?.mark ?? '',
  })
  await browser.tabs.create({
    url: browser.runtime.getURL(`src/ui/allow/index.html?${query}`),
    ...(tab?.id !== undefined && { openerTabId: tab.id, index: tab.index + 1 }),
  })
  return null
}
