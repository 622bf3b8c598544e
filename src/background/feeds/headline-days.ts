/**
 * A catalogue of headline packs that the reader follows like a feed: which days are wanted, and what
 * one of them gives. docs/headlines.md
 */
import type { CatalogueEntry } from '../../model/catalogue.ts'
import type { Outward, OutwardFailure } from '../../model/outward.ts'
import { compareVersions } from '../../model/pack-version.ts'
import type {
  FollowedHeadlines,
  HeadlinesFailure,
  StoredReport,
} from '../../model/stored-report.ts'
import { addDays } from '../../text/dates.ts'
import { BadCatalogue, NewerCatalogue, readCatalogue } from '../../knowledge/install/catalogue.ts'
import {
  getSignatureAddress,
  isSigned,
  nameKey,
  signatureLimit,
  sumUp,
} from '../../knowledge/install/catalogue-signature.ts'
import { smallTimeout, typesOfPacks } from '../../knowledge/install/served-files.ts'
import { openPack } from '../../knowledge/pack-file/open-pack.ts'
import { viaOfDay } from '../../platform/database/feed-store.ts'
import {
  BadHeadlines,
  headlineSection,
  readHeadlines,
  type Headline,
} from '../../reporting/feeds/read-headlines.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { siteOf } from '../../reporting/terms/site-of.ts'
import { compareText } from '../../model/compare-text.ts'

/** How long a day is kept, and how many headlines there may be in all: the newest days go first. */
const kept = { days: 60, headlines: 100_000 }
/** Bytes of one day; a day of 20,000 headlines has some two million. */
const mostBytes = 12_000_000
/** Milliseconds: a day over a slow line. */
const packTimeout = 120_000

/** Why a catalogue or a day was not taken. */
class HeadlinesRefused extends Error {
  override name = 'HeadlinesRefused'
  readonly failure: OutwardFailure['kind'] | HeadlinesFailure

  constructor(failure: OutwardFailure['kind'] | HeadlinesFailure) {
    super(failure)
    this.failure = failure
  }
}

/** Why a catalogue or a day was refused; throws any other error. */
export function refusalOf(error: unknown): HeadlinesRefused['failure'] {
  if (error instanceof HeadlinesRefused) return error.failure
  throw error
}

/** A day of a catalogue, or what a version of it adds: a file of the same form. */
export interface DayEntry extends CatalogueEntry {
  day: string
  /** it holds only what is new since the version before */
  isAddition?: true
}

export interface TrustedCatalogue {
  title: string
  key: string
  keyId: string
  /** days that are wanted now, the newest first */
  days: DayEntry[]
}

export interface HeadlinesAccess {
  outward: Outward
  subtle: SubtleCrypto
  /** ISO date and time */
  now(): string
}

/** Whether a file begins as a catalogue does: it may be none all the same. */
export const looksLikeCatalogue = (bytes: Uint8Array): boolean =>
  /^\s*\{\s*"hashiyaCatalogue"/.test(new TextDecoder().decode(bytes.subarray(0, 200)))

/**
 * Checks a catalogue that came: its form, and its signature by the key of the first time. `known`:
 * that key; undefined at the first look. Throws HeadlinesRefused.
 */
export async function trustCatalogue(
  { bytes, url }: { bytes: Uint8Array<ArrayBuffer>; url: string },
  known: string | undefined,
  { outward, subtle, now }: HeadlinesAccess,
): Promise<TrustedCatalogue> {
  const { title, key, packs } = read(bytes, url)
  if (key === null) throw new HeadlinesRefused('unsigned')
  if (known !== undefined && known !== key) throw new HeadlinesRefused('key-changed')
  const limits = { maxBytes: signatureLimit, timeout: smallTimeout }
  const signature = await load(getSignatureAddress(url), outward, limits).catch(
    (error: unknown) => {
      const isMissing = error instanceof HeadlinesRefused && error.failure === 'status'
      throw isMissing ? new HeadlinesRefused('unsigned') : error
    },
  )
  if (!(await isSigned(bytes, signature, key, subtle)))
    throw new HeadlinesRefused('wrong-signature')
  return {
    title: Object.values(title)[0] ?? new URL(url).hostname,
    key,
    keyId: await nameKey(key, subtle),
    days: chooseDays(packs, now()),
  }
}

function read(bytes: Uint8Array, url: string) {
  try {
    return readCatalogue(bytes, url)
  } catch (error) {
    if (error instanceof BadCatalogue || error instanceof NewerCatalogue)
      throw new HeadlinesRefused('bad-catalogue')
    throw error
  }
}

/** ISO day. */
export const oldestDay = (now: string): string => addDays(now, -kept.days)

/** The newest days, as many as there is room for; none that has not come and none too old. */
function chooseDays(packs: readonly CatalogueEntry[], now: string): DayEntry[] {
  // a catalogue may be made where the day has begun already
  const newest = addDays(now, 1)
  const days = packs.flatMap((entry): DayEntry[] => {
    const { headlines, coverage } = entry
    const isDay = headlines !== undefined && coverage?.from === coverage?.to
    return isDay && coverage ? [{ ...entry, day: coverage.from }] : []
  })
  let room = kept.headlines
  return days
    .filter(({ day }) => day > oldestDay(now) && day <= newest)
    .sort((a, b) => compareText(b.day, a.day))
    .filter(({ headlines = 0 }) => (room -= headlines) >= 0)
}

/** Days that were not taken in this version yet. */
export const findWantedDays = (
  days: readonly DayEntry[],
  { days: taken }: Pick<FollowedHeadlines, 'days'>,
): DayEntry[] =>
  days.filter(({ day, version }) => {
    const before = taken[day]
    return !before || compareVersions(before.version, version) < 0
  })

/**
 * The files that bring a day from the version that is here to the one that the catalogue lists, in
 * order: the additions of each run since, where the catalogue has them all and they are less than
 * the whole; else the whole day.
 */
export function listFilesOf(entry: DayEntry, here: string | undefined): DayEntry[] {
  const additions: DayEntry[] = []
  let [version, bytes] = [here, 0]
  while (version !== undefined && version !== entry.version) {
    const next = entry.additions?.find(({ since }) => since === version)
    if (!next || compareVersions(version, next.version) >= 0) return [entry]
    const { url, bytes: size, sha256 } = next
    additions.push({ ...entry, version: next.version, url, bytes: size, sha256, isAddition: true })
    version = next.version
    bytes += size
  }
  return additions.length > 0 && bytes < entry.bytes ? additions : [entry]
}

/**
 * Fetches a day and reads its headlines: nothing is taken of one that is not, byte for byte, what
 * the signed catalogue promises. Throws HeadlinesRefused.
 */
export async function loadDay(
  { url, bytes: size, sha256, id, version, day }: DayEntry,
  { outward, subtle }: HeadlinesAccess,
): Promise<Headline[]> {
  if (size > mostBytes) throw new HeadlinesRefused('too-large')
  const bytes = await load(url, outward, { maxBytes: size, timeout: packTimeout })
  if ((await sumUp(bytes, subtle)) !== sha256) throw new HeadlinesRefused('wrong-checksum')
  try {
    const { manifest, loadSection } = openPack(bytes.slice().buffer)
    const section = await loadSection(headlineSection)
    if (!section) throw new BadHeadlines('no headlines')
    const found = await readHeadlines(section)
    if (found.day !== day || manifest.coverage?.from !== day || manifest.coverage.to !== day)
      throw new HeadlinesRefused('wrong-day')
    if (manifest.id !== id || manifest.version !== version) throw new BadHeadlines('another pack')
    return found.headlines
  } catch (error) {
    if (error instanceof HeadlinesRefused) throw error
    // whatever a made-up file breaks on
    throw new HeadlinesRefused('damaged')
  }
}

async function load(
  url: string,
  outward: Outward,
  limits: { maxBytes: number; timeout: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const request = { source: 'feed', purpose: 'feed', url } as const
  const result = await outward.get({ ...request, words: [], accept: typesOfPacks, ...limits })
  if (!result.ok) throw new HeadlinesRefused(result.failure.kind)
  return result.answer.body
}

/** Headlines as reports of their day. `seen`: ISO date and time. */
export const toDayReports = (
  headlines: readonly Headline[],
  { catalogue, day, seen }: { catalogue: string; day: string; seen: string },
): StoredReport[] =>
  headlines.map(({ url, title, outlet, lang, names }) => ({
    id: normaliseAddress(url),
    url,
    title,
    outlet,
    domain: siteOf(url),
    date: day,
    ...(lang && { lang }),
    entities: names,
    via: viaOfDay(catalogue, day),
    seen,
  }))
