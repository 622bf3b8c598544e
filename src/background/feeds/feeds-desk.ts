/** What the settings page asks of feeds, and the alarm that looks for news. */
import type { AddedFeed, Feed, FeedLink, FollowedFeeds } from '../../model/stored-report.ts'
import type { Browser } from '../../platform/browser.ts'
import { NotOpml, readOpml, writeOpml } from '../../reporting/feeds/opml.ts'
import type { Feeds } from './feeds.ts'

export interface FeedsDesk {
  list(): Promise<Feed[]>
  add(url: string): Promise<AddedFeed>
  /** followed once the reader switches them on; gives how many were new */
  follow(links: readonly FeedLink[]): Promise<number>
  /** switched on and asked at once */
  followAll(links: readonly FeedLink[]): Promise<FollowedFeeds>
  setEnabled(url: string, enabled: boolean): Promise<null>
  remove(url: string): Promise<null>
  refresh(): Promise<null>
  /** How many feeds of the list were new; null when the text is no OPML. */
  importOpml(text: string): Promise<number | null>
  exportOpml(): Promise<string>
  /**
   * Sets the alarm when some feed is switched on, clears it otherwise. To be called after a change,
   * when the browser starts (Firefox forgets alarms as it closes: MDN, "alarms") and after an
   * update.
   */
  keepAlarm(): Promise<void>
  /** Listens to the alarm; to be called as the worker starts. */
  listen(): void
}

const alarm = 'look-at-feeds'
/** Minutes: often enough for a day's news, rarely enough for a small outlet's server. */
const period = 60

/** `onGone`: reports are no longer there. */
export function createFeedsDesk(
  feeds: Feeds,
  alarms: Pick<Browser['alarms'], 'clear' | 'create' | 'get' | 'onAlarm'>,
  onGone: () => void,
): FeedsDesk {
  const keepAlarm = async (): Promise<void> => {
    const isWanted = (await feeds.list()).some(({ enabled }) => enabled)
    if (!isWanted) await alarms.clear(alarm)
    else if (!(await alarms.get(alarm)))
      alarms.create(alarm, { delayInMinutes: period, periodInMinutes: period })
  }
  return {
    list: feeds.list,
    async add(url) {
      const added = await feeds.add(url)
      await keepAlarm()
      return added
    },
    follow: feeds.addAll,
    async followAll(links) {
      const followed = await feeds.followAll(links)
      await keepAlarm()
      return followed
    },
    async setEnabled(url, enabled) {
      await feeds.setEnabled(url, enabled)
      await keepAlarm()
      return null
    },
    async remove(url) {
      await feeds.remove(url)
      onGone()
      await keepAlarm()
      return null
    },
    refresh: () => feeds.refresh().then(() => null),
    async importOpml(text) {
      try {
        return await feeds.addAll(readOpml(text))
      } catch (error) {
        if (error instanceof NotOpml) return null
        throw error
      }
    },
    exportOpml: async () => writeOpml(await feeds.list()),
    keepAlarm,
    listen() {
      alarms.onAlarm.addListener(({ name }) => {
        if (name === alarm) void feeds.refresh()
      })
    },
  }
}
