/**
 * The packs of days in a folder: `headlines-DAY-VERSION.pack`, of each day one; and what each run
 * added to the day, `headlines-DAY-VERSION.added`, a pack of the same form.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { oldestDay } from '../../../src/background/feeds/headline-days.ts'
import type { PackManifest } from '../../../src/model/knowledge.ts'
import { formatDay, parseDay } from '../../../src/text/dates.ts'
import { openPack } from '../../../src/knowledge/pack-file/open-pack.ts'
import {
  headlineSection,
  readHeadlines,
  type Headline,
} from '../../../src/reporting/feeds/read-headlines.ts'
import { writeWhole } from '../write-whole.ts'

const name = /^headlines-(\d{4}-\d\d-\d\d)-(\d+)\.(pack|added)$/
/** Additions of a day that are kept: whoever looked within a day finds all since. */
const mostAdditions = 24

/** The version of a day after so many runs that added to it. */
export const dayVersion = (number: number): string => `1.0.${number}`

export interface DayFile {
  /** the last number of its version */
  number: number
  headlines: Headline[]
  credits: PackManifest['credits']
}

type Kind = 'pack' | 'added'

const filesOf = (folder: string, wanted: Kind): { file: string; day: string; number: number }[] =>
  readdirSync(folder).flatMap((file) => {
    const [, day, number, kind] = name.exec(file) ?? []
    return day && kind === wanted ? [{ file, day, number: Number(number) }] : []
  })

/** What each run added to a day, the oldest first, by the number of its version. */
export const listAdditions = (folder: string, day: string): { file: string; number: number }[] =>
  filesOf(folder, 'added')
    .filter((one) => one.day === day)
    .sort((a, b) => a.number - b.number)

/** The newest pack of a day; number 0 and no headlines where there is none. */
export async function loadDayFile(folder: string, day: string): Promise<DayFile> {
  const [newest] = filesOf(folder, 'pack')
    .filter((one) => one.day === day)
    .sort((a, b) => b.number - a.number)
  if (!newest) return { number: 0, headlines: [], credits: [] }
  const { buffer, byteOffset, byteLength } = readFileSync(join(folder, newest.file))
  const pack = openPack((buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength))
  const section = await pack.loadSection(headlineSection)
  return {
    number: newest.number,
    credits: pack.manifest.credits,
    headlines: section ? (await readHeadlines(section)).headlines : [],
  }
}

/**
 * Writes a new version beside the one before, which stays for readers who have just read the
 * catalogue that names it; those before that go. `added`: what is new in it, left out at a day's
 * first.
 */
export function saveDayFile(
  folder: string,
  { day, number }: { day: string; number: number },
  { whole, added }: { whole: ArrayBuffer; added: ArrayBuffer | null },
): void {
  const write = (kind: Kind, bytes: ArrayBuffer) =>
    writeWhole(join(folder, `headlines-${day}-${number}.${kind}`), new Uint8Array(bytes))
  // the pack last: while it is not there, the next run makes both again
  if (added) write('added', added)
  write('pack', whole)
  const drop = (kind: Kind, before: number) => {
    for (const one of filesOf(folder, kind))
      if (one.day === day && one.number < before) rmSync(join(folder, one.file))
  }
  drop('pack', number - 1)
  drop('added', number - mostAdditions + 1)
}

/** `today`: ISO day. Additions stay only of the two days to which a run still adds. */
export function dropOldDays(folder: string, today: string): void {
  const oldest = oldestDay(today)
  const yesterday = formatDay(parseDay(today)! - 1)
  for (const { file, day } of filesOf(folder, 'pack')) if (day <= oldest) rmSync(join(folder, file))
  for (const { file, day } of filesOf(folder, 'added'))
    if (day < yesterday) rmSync(join(folder, file))
}
