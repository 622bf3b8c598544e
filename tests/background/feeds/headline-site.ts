/** A catalogue of headline packs as the pack tool publishes it, made in memory for tests. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
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

/** The files by name, as they stand on a server: `catalogue.json`, its signature, the packs. */
export async function makeSite(
  days: readonly DayToMake[],
  key: KeyObject,
): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'headline-site-'))
  try {
    for (const { day, number = 1, headlines, inside = day } of days) {
      const manifest = {
        id: `headlines-${day}`,
        version: `1.0.${number}`,
        title: { en: day },
        description: { en: day },
        languages: ['en'],
        licence: 'LicenseRef-publishers',
        credits: [],
        coverage: { from: day, to: day },
      }
      const bytes = writeHeadlinePack(manifest, { day: inside, headlines })
      writeFileSync(join(folder, `headlines-${day}-${number}.pack`), new Uint8Array(bytes))
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
