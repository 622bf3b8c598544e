/**
 * A pack whose records stay in the database: installed as a reader does, read after the background
 * has died, damaged, and of an older format.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { writePack } from '../../src/knowledge/pack-file/write-pack.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import type { EntityRecord } from '../../src/model/knowledge.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'
import { article } from './pages.ts'

const url = 'https://www.aljazeera.com/news/ropeworks'
const count = 30_000
const text = (value: string) => ({ ar: `قيل: ${value}`, en: value })
const syllables = ['ba', 'ke', 'lo', 'min', 'tar', 'vel', 'xo', 'zan', 'dro', 'ne']
const word = (number: number) =>
  [...String(number).padStart(5, '0')].map((digit) => syllables[Number(digit)]).join('')
/** "Bakelomintar Rope Works": a name of its own for each number. */
const nameOf = (number: number) =>
  `${word(number)[0]!.toUpperCase()}${word(number).slice(1)} Rope Works`

function makeLarge(version: string, words: string): Uint8Array {
  const entities = Array.from({ length: count }, (_, i): EntityRecord => ({
    id: `works-${i}`,
    type: 'ORG',
    kind: 'company',
    labels: { ar: nameOf(i), en: nameOf(i) },
    aliases: {},
    descriptions: text(i === 4711 ? words : 'ropemaker of the coast'),
    prior: 0.9,
  }))
  const credits = [{ name: 'Test', licence: 'CC0-1.0', url: 'https://fair.example/' }]
  return new Uint8Array(
    writePack({
      manifest: {
        id: 'rope-works',
        version,
        title: { ar: 'الحبال', en: 'Rope works' },
        description: text('Made up for a test'),
        languages: ['ar', 'en'],
        licence: 'CC0-1.0',
        credits,
        coverage: null,
      },
      entities,
      reports: [],
    }),
  )
}
const body = [
  `The ${nameOf(4711)} said on Tuesday that it would buy the old quay of Port Selwyn, where it has made ropes for ninety years.`,
  `A spokesman for the ${nameOf(29_999)} said the company had not been asked, and that the quay was worth more than the offer.`,
  'The harbour authority said that it would decide in spring, and that both companies had been told of the delay last month.',
]

inBothBrowsers('a large pack', (fixture) => {
  const folder = mkdtempSync(join(tmpdir(), 'large-'))
  const first = makeLarge('1.0.0', 'ropemaker of the old quay')
  const next = makeLarge('1.1.0', 'ropemaker of the new quay')
  let options: Page

  const openOptions = async (): Promise<Page> => {
    const page = await fixture.browser.openView('src/ui/options/index.html')
    await page.waitForSelector('.packs > li')
    return page
  }
  const said = (words: string) =>
    waitUntil(
      options,
      (wanted) => document.querySelector('.desk')?.textContent?.includes(wanted),
      words,
    )
  const install = async (name: string, file: Uint8Array, expected: string) => {
    writeFileSync(join(folder, name), file)
    const field = (await options.waitForSelector(
      'input[type=file][accept*=".pack"]',
    )) as ElementHandle<HTMLInputElement>
    await field.uploadFile(join(folder, name))
    await said(expected)
    await options.$eval('.desk .primary', (button) => (button as HTMLElement).click())
    await said(
      expected.startsWith('a new')
        ? 'Rope works is installed.'
        : 'Rope works was updated to version 1.1.0',
    )
  }
  /** What the first answer of a new background says of the page. */
  const read = async ({ open, browser }: Fixture): Promise<Apparatus> => {
    await browser.stopBackground()
    const { page, state } = await open(url, ({ state: word }) => word !== 'loading')
    await page.close()
    if (state.state !== 'ready') throw new Error(JSON.stringify(state))
    return state.apparatus
  }
  const links = ({ entities }: Apparatus) =>
    entities.flatMap(({ link }) => (link?.pack === 'rope-works' ? link.id : [])).sort()
  const row = async () => {
    await options.close()
    options = await openOptions()
    await options.waitForSelector('[data-pack="rope-works"]')
    return options.$eval('[data-pack="rope-works"]', (one) => one.textContent)
  }
  /** Changes what is kept of the pack, behind the extension's back. */
  const change = (what: 'pieces' | 'file') =>
    options.evaluate(
      (spoil) =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('hashiya')
          opening.addEventListener('success', () => {
            const transaction = opening.result.transaction(
              ['pack-files', 'pack-pieces'],
              'readwrite',
            )
            const pieces = transaction.objectStore('pack-pieces')
            const keys = pieces.getAllKeys()
            keys.addEventListener('success', () => {
              if (spoil === 'pieces')
                for (const key of keys.result) pieces.put(new ArrayBuffer(4096), key)
              // the first words of a file of format version 1
              else
                transaction
                  .objectStore('pack-files')
                  .put(
                    new Uint32Array([0x50485348, 1, ...Array.from({ length: 60 }, () => 7)]).buffer,
                    'rope-works',
                  )
            })
            transaction.addEventListener('complete', () => {
              opening.result.close()
              resolve(keys.result.length)
            })
          })
        }),
      what,
    )

  beforeAll(async () => {
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    fixture.serve(url, article({ title: 'Two companies want the old quay', body }))
    options = await openOptions()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is installed from a file, and names what a text says after the background has died', async () => {
    expect(links(await read(fixture))).toEqual([])
    await install('first.pack', first, 'a new pack')
    const apparatus = await read(fixture)
    expect(links(apparatus)).toEqual(['works-29999', 'works-4711'])
    expect(apparatus.notes['rope-works:works-4711']?.record.descriptions.en).toBe(
      'ropemaker of the old quay',
    )
  })

  it('says what its next version changes, and is it from then on', async () => {
    await install('next.pack', next, '0 new, 1 changed, 0 gone')
    expect((await read(fixture)).notes['rope-works:works-4711']?.record.descriptions.en).toBe(
      'ropemaker of the new quay',
    )
  })

  it('is left out where it was damaged, and says so, and the others go on', async () => {
    expect(await change('pieces')).toBeGreaterThan(1000)
    const apparatus = await read(fixture)
    expect(links(apparatus)).toEqual([])
    expect(apparatus.entities.length).toBeGreaterThan(0)
    expect(await row()).toContain('Its file is damaged, so it is not used.')
    await install('next.pack', next, 'now 1.1.0')
    expect(links(await read(fixture))).toEqual(['works-29999', 'works-4711'])
    expect(await row()).not.toContain('damaged')
  })

  it('is kept where it is of an older format, and says that it needs an update', async () => {
    await change('file')
    const apparatus = await read(fixture)
    expect([links(apparatus), apparatus.entities.length > 0]).toEqual([[], true])
    expect(await row()).toContain('It was made for an older version of Hashiya')
    await install('next.pack', next, 'now 1.1.0')
    expect(links(await read(fixture))).toEqual(['works-29999', 'works-4711'])
  })
})
