/** Feeds in the real extension: their database, and the alarm that looks for news. */
import type { AddedFeed, FeedLink } from '../../model/stored-report.ts'
import { browser } from '../../platform/browser.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import { createFeedStore, createStoredReports } from '../../platform/database/feed-store.ts'
import { NotOpml, readOpml, writeOpml } from '../../reporting/feeds/opml.ts'
import { createFeeds, type Feeds } from './feeds.ts'
import { getDatabase } from '../state/database.wiring.ts'
import { outward } from '../state/outward.wiring.ts'
import { findNames, getOutlet, tellAdded, tellGone } from '../reports/reports.wiring.ts'

const alarm = 'look-at-feeds'
/** Minutes: often enough for a day's news, seldom enough for a small outlet's server. */
const period = 60

let made: Feeds | null = null

const getFeeds = (): Feeds =>
  (made ??= createFeeds({
    store: createFeedStore(getDatabase, () => tellChanged('feeds')),
    reports: createStoredReports(getDatabase),
    outward,
    now: () => new Date().toISOString(),
    getOutlet,
    findNames,
    onReports: tellAdded,
  }))

export const listFeeds = () => getFeeds().list()

export async function addFeed(url: string): Promise<AddedFeed> {
  const added = await getFeeds().add(url)
  await keepAlarm()
  return added
}

export async function setFeed(url: string, enabled: boolean): Promise<null> {
  await getFeeds().setEnabled(url, enabled)
  await keepAlarm()
  return null
}

export async function removeFeed(url: string): Promise<null> {
  await getFeeds().remove(url)
  tellGone()
  await keepAlarm()
  return null
}

export const refreshFeeds = (): Promise<null> =>
  getFeeds()
    .refresh()
    .then(() => null)
export const followFeedLinks = (links: readonly FeedLink[]): Promise<number> =>
  getFeeds().addAll(links)
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

/**
 * An alarm is there when there is something to look at, and only then. To be called after a change,
 * when the browser starts (Firefox forgets alarms as it closes: MDN, "alarms") and after an update.
 */
export async function keepAlarm(): Promise<void> {
  const isWanted = (await listFeeds()).some(({ enabled }) => enabled)
  if (!isWanted) await browser.alarms.clear(alarm)
  else if (!(await browser.alarms.get(alarm)))
    browser.alarms.create(alarm, { delayInMinutes: period, periodInMinutes: period })
}

/** To be called as the worker starts. */
export function followFeeds(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void refreshFeeds()
  })
}
