/** What pages ask of online sources: answered only as far as the reader allowed it. */
import type { Citation, Entity } from '../model/annotation.ts'
import type { BackgroundAnswer } from '../model/background-article.ts'
import type { AllowSubject, NameToLookUp, OnlineAnswer, ResolvedOnline } from '../model/online.ts'
import type { SourceId } from '../model/outward.ts'
import type { Settings } from '../model/settings.ts'
import type { TextDocument } from '../model/text.ts'
import { createAnswerStore } from '../platform/answer-store.ts'
import { browser, type Runtime } from '../platform/browser.ts'
import { hasOrigins, originsOf } from '../platform/host-permissions.ts'
import { loadSettings } from '../platform/settings.ts'
import { lookUpBackground } from '../reporting/look-up-background.ts'
import type { AnswerStore } from '../reporting/providers/ask-provider.ts'
import { gdelt, gdeltHost } from '../reporting/providers/gdelt.ts'
import { createGuardian, guardianHost } from '../reporting/providers/guardian.ts'
import { queryOfCitation } from '../reporting/providers/report-query.ts'
import { wikipediaHost } from '../reporting/providers/wikipedia.ts'
import { createReportIndex } from '../reporting/report-index.ts'
import { resolveCitations } from '../reporting/resolve-citations.ts'
import { resolveOnline } from '../reporting/resolve-online.ts'
import { getDatabase } from './open-database.ts'
import { outward } from './outward.ts'
import { loadKnowledge } from './packs.ts'

const answers = createAnswerStore(getDatabase)

/** Nothing of a private window is kept for later. */
const forgetful: AnswerStore = { load: async () => null, save: async () => {} }

/** The door, the kept answers, and a count of what leaves. */
function createAsking({ tab }: Runtime.MessageSender) {
  let sent = 0
  return { asking: { outward, answers: tab?.incognito ? forgetful : answers, now: () => Date.now(), onSent: () => { sent += 1 } }, getSent: () => sent }
}

async function isAllowed({ online, sources }: Settings, source: SourceId, hosts: string[]): Promise<boolean> {
  return online && sources[source] && (await hasOrigins(originsOf(hosts), source))
}

export async function lookUpOnline(name: NameToLookUp, sender: Runtime.MessageSender): Promise<OnlineAnswer<BackgroundAnswer>> {
  const hosts = [...new Set([name.readerLang, name.lang])].map(wikipediaHost)
  if (!(await isAllowed(await loadSettings(), 'wikipedia', hosts))) return { state: 'must-allow', sent: 0 }
  const { asking, getSent } = createAsking(sender)
  const found = await lookUpBackground(name, asking)
  return found.ok ? { state: 'answered', value: found.answer, at: found.at, sent: getSent() } : { state: 'failed', failure: found.failure, sent: getSent() }
}

/** Asks the sources of reports that are allowed for what a citation may mean; all that comes is weighed like the reports on this machine. */
export async function resolveCitationOnline(citation: Citation, document: TextDocument, entities: Entity[], sender: Runtime.MessageSender): Promise<OnlineAnswer<ResolvedOnline>> {
  const settings = await loadSettings(), key = settings.sourceKeys.guardian
  const guardianAllowed = key !== '' && (await isAllowed(settings, 'guardian', [guardianHost])), gdeltAllowed = await isAllowed(settings, 'gdelt', [gdeltHost])
  if (!guardianAllowed && !gdeltAllowed) return { state: 'must-allow', sent: 0 }
  const knowledge = await loadKnowledge(), query = queryOfCitation(citation, entities, knowledge)
  const at = new Date().toISOString()
  if (!query) return { state: 'answered', value: { resolved: [], answered: [], failed: [] }, at, sent: 0 }
  const { asking, getSent } = createAsking(sender)
  const providers = [...(guardianAllowed ? [createGuardian(key)] : []), ...(gdeltAllowed ? [gdelt] : [])]
  const value = await resolveOnline(query, providers, (reports) => resolveCitations([citation], document, entities, createReportIndex(reports, knowledge), knowledge)[0]?.resolved ?? [], asking)
  return { state: 'answered', value, at, sent: getSent() }
}

/** Opens the page on which the reader decides: only a page of our own may ask the browser for a permission. It tells the tab what came of it. */
export async function openAllowPage(subject: AllowSubject, { tab }: Runtime.MessageSender): Promise<null> {
  const query = new URLSearchParams({ what: subject.what, langs: subject.what === 'wikipedia' ? subject.langs.join() : '', tab: String(tab?.id ?? '') })
  await browser.tabs.create({ url: browser.runtime.getURL(`src/ui/allow/index.html?${query}`), ...(tab?.id !== undefined && { openerTabId: tab.id, index: tab.index + 1 }) })
  return null
}
