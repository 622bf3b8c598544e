/** The packs of days in a folder: `headlines-DAY-VERSION.pack`, of each day one. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { oldestDay } from '../../../src/background/feeds/headline-days.ts'
import type { PackManifest } from '../../../src/model/knowledge.ts'
import { openPack } from '../../../src/knowledge/pack-file/open-pack.ts'
import {
  headlineSection,
  readHeadlines,
  type Headline,
} from '../../../src/reporting/feeds/read-headlines.ts'

const name = /^headlines-(\d{4}-\d\d-\d\d)-(\d+)\.pack$/

export interface DayFile {
  /** the last number of its version */
  number: number
  headlines: Headline[]
  credits: PackManifest['credits']
}

const filesOf = (folder: string): { file: string; day: string; number: number }[] =>
  readdirSync(folder).flatMap((file) => {
    const [, day, number] = name.exec(file) ?? []
    return day ? [{ file, day, number: Number(number) }] : []
  })

/** The newest pack of a day; number 0 and no headlines where there is none. */
export async function loadDayFile(folder: string, day: string): Promise<DayFile> {
  const [newest] = filesOf(folder)
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
 * catalogue that names it; those before that go.
 */
export function saveDayFile(folder: string, day: string, number: number, bytes: ArrayBuffer): void {
  writeFileSync(join(folder, `headlines-${day}-${number}.pack`), new Uint8Array(bytes))
  for (const one of filesOf(folder))
    if (one.day === day && one.number < number - 1) rmSync(join(folder, one.file))
}

/** `today`: ISO day. */
export function dropOldDays(folder: string, today: string): void {
  const oldest = oldestDay(today)
  for (const { file, day } of filesOf(folder)) if (day <= oldest) rmSync(join(folder, file))
}
