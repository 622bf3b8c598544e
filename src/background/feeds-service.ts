/** Feeds and other reports from outside in the real extension: their database, the alarm that looks for news, the reader's memory of articles. */
import type { Apparatus } from '../model/apparatus.ts'
import type { ReportRecord } from '../model/knowledge.ts'
import type { SourceId } from '../model/outward.ts'
import type { AddedFeed, FeedLink, StoredReport } from '../model/stored-report.ts'
import { emptyKnowledge, type KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { browser } from '../platform/browser.ts'
import { createFeedStore, createStoredReports } from '../platform/feed-store.ts'
import { loadSettings } from '../platform/settings.ts'
import { normaliseAddress } from '../reporting/normalise-address.ts'
import { NotOpml, readOpml, writeOpml } from '../reporting/feeds/opml.ts'
import { createFeeds, type Feeds } from './feeds.ts'
import { detectLanguage } from '../languages/detect.ts'
import { loadLanguage } from './load-language.ts'
import { findNamesInTitle } from './names-in-title.ts'
import { getDatabase } from './open-database.ts'
import { outward } from './outward.ts'
import { memory, toMemory } from './reading-memory.ts'

const alarm = 'look-at-feeds'
/** Minutes: often enough for a day's news, seldom enough for a small outlet's server. */
const period = 60
/** Reports that are searched: the newest of those that are kept. */
const searched = 20_000

/** What the service needs of the rest of the background, given as the worker starts. */
interface Surroundings {
  /** reports are there that were not */
  added(reports: StoredReport[]): void
  /** some are no longer there */
  gone(): void
  getKnowledge(): Promise<KnowledgeBase>
}

let around: Surroundings = { added: () => {}, gone: () => {}, getKnowledge: () => Promise.resolve(emptyKnowledge) }
let made: Promise<Feeds> | null = null

function getFeeds(): Promise<Feeds> {
  made ??= getDatabase().then((database) => createFeeds({
    store: createFeedStore(database), reports: createStoredReports(database), outward, now: () => new Date().toISOString(),
    getOutlet, findNames,
    onReports: (reports) => around.added(reports),
  }))
  made.catch(() => { made = null })
  return made
}

async function getOutlet(host: string): Promise<string | null> {
  const knowledge = await around.getKnowledge(), owner = knowledge.getOwnerOfHost(host)
  return owner ? knowledge.getRecord(owner)?.labels.en ?? null : null
}

async function findNames(title: string, lang: string | null): Promise<string[]> {
  await loadLanguage(lang ?? detectLanguage(title))
  return findNamesInTitle(title, lang, await around.getKnowledge())
}

/** Reports that online sources gave, with their outlets as packs call them and what their headlines name; kept, so that later articles find them. `isPrivate`: not kept. */
export async function keepReports(given: readonly { source: SourceId; report: ReportRecord }[], { isPrivate }: { isPrivate: boolean }): Promise<StoredReport[]> {
  const seen = new Date().toISOString()
  const reports = await Promise.all(given.map(async ({ source, report }): Promise<StoredReport> => {
    const { hostname } = new URL(report.url), outlet = await getOutlet(hostname), named = await findNames(report.title, report.lang ?? null)
    return { ...report, id: normaliseAddress(report.url), outlet: outlet ?? report.outlet, domain: hostname.replace(/^www\./, ''), entities: [...new Set([...(report.entities ?? []), ...named])], via: source, seen }
  }))
  if (isPrivate) return reports
  // what cannot be kept is shown all the same
  const added = await getDatabase().then((database) => createStoredReports(database).add(reports)).catch(() => [])
  if (added.length > 0) around.added(added)
  return reports
}

/** The reports from outside that are searched along with the packs'. None where the database cannot be had. */
export const loadStoredReports = (): Promise<StoredReport[]> => getDatabase().then((database) => createStoredReports(database).list(searched)).catch(() => [])

export const listFeeds = async () => (await getFeeds()).list()
export const addFeed = async (url: string): Promise<AddedFeed> => watched((await getFeeds()).add(url))
export const setFeed = async (url: string, enabled: boolean): Promise<null> => watched((await getFeeds()).setEnabled(url, enabled).then(() => null))
export const removeFeed = async (url: string): Promise<null> => watched((await getFeeds()).remove(url).then(removed))
export const refreshFeeds = async (): Promise<null> => (await getFeeds()).refresh().then(() => null)
export const followFeedLinks = async (links: readonly FeedLink[]): Promise<number> => (await getFeeds()).addAll(links)
export const exportOpml = async (): Promise<string> => writeOpml(await listFeeds())

/** How many feeds of the list were new; null when it is no list of feeds. */
export async function importOpml(text: string): Promise<number | null> {
  try {
    return await followFeedLinks(readOpml(text))
  } catch (error) {
    if (error instanceof NotOpml) return null
    throw error
  }
}

/** Keeps an article in memory where the reader wants it. */
export async function remember(apparatus: Apparatus): Promise<void> {
  if (!(await loadSettings()).remember) return
  const report = toMemory(apparatus, new Date().toISOString())
  if (!report) return
  const added = await createStoredReports(await getDatabase()).add([report])
  if (added.length > 0) around.added(added)
}

export const countMemory = async (): Promise<number> => createStoredReports(await getDatabase()).count(memory)
export const forgetMemory = async (): Promise<null> => createStoredReports(await getDatabase()).removeVia(memory).then(removed)

const removed = (): null => {
  around.gone()
  return null
}

/** After a change: an alarm is there when there is something to look at, and only then. */
async function watched<T>(change: Promise<T>): Promise<T> {
  const result = await change
  const isWanted = (await listFeeds()).some(({ enabled }) => enabled)
  if (!isWanted) await browser.alarms.clear(alarm)
  else if (!(await browser.alarms.get(alarm))) browser.alarms.create(alarm, { delayInMinutes: period, periodInMinutes: period })
  return result
}

/** To be called as the worker starts. */
export function followFeeds(surroundings: Surroundings): void {
  around = surroundings
  browser.alarms.onAlarm.addListener(({ name }) => { if (name === alarm) void refreshFeeds() })
}
