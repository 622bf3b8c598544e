/** A catalogue of headline packs as the pack tool publishes it, made in memory for tests. */
import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Headline } from '../../../src/reporting/feeds/read-headlines.ts'
import { makeCatalogue, signCatalogue } from '../../../tools/pack/catalogue.ts'
import { writeHeadlinePack } from '../../../tools/pack/headlines/write-headlines.ts'

export interface DayToMake {
  day: string
  /** the last number of the version */
  number?: number
  headlines: Headline[]
  /** what each later version added, by its number */
  added?: Record<number, Headline[]>
  /** the day that the pack's headlines say, where it is to be another */
  inside?: string
}

export const makeKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey

export const headline = (title: string, more: Partial<Headline> = {}): Headline => ({
  url: `https://wire.port-selwyn.example/2026/${title.toLowerCase().replace(/\W+/g, '-')}`,
  title,
  outlet: 'The Selwyn Wire',
  lang: 'en',
  names: [],
  ...more,
})

/** Headlines that gzip can make little of, so that what an hour adds is less than the whole day. */
export const unlikeEachOther = (count: number): Headline[] =>
  Array.from({ length: count }, (_, i) =>
    headline(createHash('sha256').update(`${i}`).digest('hex').match(/.{5}/g)!.join(' ')),
  )

const manifestOf = (day: string, number: number) => ({
  id: `headlines-${day}`,
  version: `1.0.${number}`,
  title: { en: day },
  description: { en: day },
  languages: ['en'],
  licence: 'LicenseRef-publishers',
  credits: [],
  coverage: { from: day, to: day },
})

/** The files by name, as they stand on a server: `catalogue.json`, its signature, the packs. */
export async function makeSite(
  days: readonly DayToMake[],
  key: KeyObject,
): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'headline-site-'))
  try {
    for (const { day, number = 1, headlines, added = {}, inside = day } of days) {
      const write = (of: number, kind: 'pack' | 'added', some: Headline[]) => {
        const bytes = writeHeadlinePack(manifestOf(day, of), { day: inside, headlines: some })
        writeFileSync(join(folder, `headlines-${day}-${of}.${kind}`), new Uint8Array(bytes))
      }
      write(number, 'pack', headlines)
      for (const [of, some] of Object.entries(added)) write(Number(of), 'added', some)
    }
    const file = join(folder, 'catalogue.json')
    const body = await makeCatalogue(folder, { file, title: { en: 'Selwyn headlines' }, key })
    writeFileSync(file, body)
    writeFileSync(`${file}.sig`, JSON.stringify(signCatalogue(body, key)))
    return new Map(
      readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
