/** Takes the days of a followed catalogue one after the other, and lets go of old ones. */
import type { Feed, FollowedHeadlines } from '../../model/stored-report.ts'
import type { FeedStore, StoredReports } from '../../platform/database/feed-store.ts'
import { keepReports, type ReportKeeping } from './keep-reports.ts'
import {
  findWantedDays,
  listFilesOf,
  loadDay,
  oldestDay,
  refusalOf,
  toDayReports,
  type DayEntry,
  type HeadlinesAccess,
  type TrustedCatalogue,
} from './headline-days.ts'

export interface DaysDependencies extends HeadlinesAccess, ReportKeeping {
  store: FeedStore
  reports: StoredReports
  /** some are no longer there */
  onGone(): void
  /** lets other tasks of the background run */
  pause(): Promise<void>
}

/** Headlines that are kept before other work of the background has its turn. */
const stretch = 1000

/** What a catalogue is followed as at first. */
export const beginningOf = ({ title, key, keyId, days }: TrustedCatalogue) => ({
  title,
  site: null,
  lang: null,
  headlines: { key, keyId, listed: days.length, days: {} } satisfies FollowedHeadlines,
})

/**
 * Takes what a catalogue has new, day by day, the newest first. What was taken is noted at once, so
 * that an interrupted run is gone on with at the next look. `most`: days; all when left out. Gives
 * why it stopped, null when all is taken, 'left' when the catalogue is not followed any more.
 * Nothing is taken of one of another key than the first.
 */
export async function takeCatalogue(
  { url, headlines }: Feed & { headlines: FollowedHeadlines },
  { key, days }: TrustedCatalogue,
  dependencies: DaysDependencies,
  most = Infinity,
): Promise<string | null> {
  if (key !== headlines.key) return 'key-changed'
  await changeHeadlines(url, dependencies.store, (now) => ({ ...now, listed: days.length }))
  await dropOldDays(url, days, dependencies)
  let failure: string | null = null
  for (const entry of findWantedDays(days, headlines).slice(0, most)) {
    const here = headlines.days[entry.day]?.version
    const ended = await takeDay(url, entry, here, dependencies).catch(refusalOf)
    if (ended === 'left') return ended
    // one bad day keeps no other back
    if (ended !== 'taken') failure ??= ended
    if (ended !== 'taken' && !ofOneDay.has(ended)) break
  }
  return failure
}

/** What is wrong with a day alone; anything else will be so with the next one. */
const ofOneDay = new Set<string>(['wrong-checksum', 'damaged', 'wrong-day', 'too-large', 'status'])

type Ended = 'taken' | 'left'

/**
 * Takes a day: what is new since the version that is here where the catalogue has it by itself,
 * else the whole. An addition that cannot be taken is no loss: the whole day has it too. left: the
 * catalogue is not followed any more.
 */
async function takeDay(
  url: string,
  entry: DayEntry,
  here: string | undefined,
  dependencies: DaysDependencies,
): Promise<Ended> {
  const files = listFilesOf(entry, here)
  if (files[0] === entry) return takeFile(url, entry, dependencies)
  for (const addition of files) {
    try {
      if ((await takeFile(url, addition, dependencies)) === 'left') return 'left'
    } catch (error) {
      if (!ofOneDay.has(refusalOf(error))) throw error
      return takeFile(url, entry, dependencies)
    }
  }
  return 'taken'
}

/** Takes one file of a day, the whole or an addition, and notes its version. */
async function takeFile(
  url: string,
  file: DayEntry,
  dependencies: DaysDependencies,
): Promise<Ended> {
  const { store, pause, now } = dependencies
  const { day, version } = file
  const headlines = await loadDay(file, dependencies)
  const all = toDayReports(headlines, { catalogue: url, day, seen: now() })
  for (let from = 0; from < all.length; from += stretch) {
    if (from > 0) await pause()
    if (!(await isEnabled(url, store))) return 'left'
    if (!(await keepReports(url, all.slice(from, from + stretch), dependencies))) return 'left'
  }
  await changeHeadlines(url, store, ({ days, ...others }) => {
    const here = file.isAddition ? (days[day]?.reports ?? 0) : 0
    return { ...others, days: { ...days, [day]: { version, reports: here + headlines.length } } }
  })
  return (await isEnabled(url, store)) ? 'taken' : 'left'
}

async function isEnabled(url: string, store: FeedStore): Promise<boolean> {
  return (await store.getFeed(url))?.enabled === true
}

/** Days that are too old, or for which there is no more room beside newer ones. */
async function dropOldDays(
  url: string,
  listed: readonly DayEntry[],
  { store, reports, onGone, now }: DaysDependencies,
): Promise<void> {
  const feed = await store.getFeed(url)
  const taken = Object.keys(feed?.headlines?.days ?? {})
  const last = listed.at(-1)?.day ?? ''
  const old = taken.filter((day) => day <= oldestDay(now()) || day < last)
  for (const day of old) {
    await reports.dropDay(url, day)
    await changeHeadlines(url, store, ({ days: { [day]: _gone, ...days }, ...others }) => ({
      ...others,
      days,
    }))
  }
  if (old.length > 0) onGone()
}

/** Of a catalogue that is still followed. */
const changeHeadlines = (
  url: string,
  store: FeedStore,
  change: (before: FollowedHeadlines) => FollowedHeadlines,
): Promise<void> =>
  store.changeFeed(url, ({ headlines }) => (headlines ? { headlines: change(headlines) } : {}))
