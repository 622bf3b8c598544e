import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { waitInCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { resize } from '../../tools/browser/resize.ts'
import { makeDifference } from '../../tools/pack/make-difference.ts'
import { inBothBrowsers, sample, type Fixture } from './fixture.ts'
import { bundledFact, makeCatalogue, makeKeys, makePack, ownWords, pack } from './pack-files.ts'

declare const chrome: {
  developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> }
}

const host = 'https://packs.port-selwyn.example'
const article = 'https://www.aljazeera.com/news/fair'
/** Controls that begin to turn the direction of writing, and never end it. */
const turning = '\u202e\u2067'
const catalogueUrl = `${host}/catalogue.json`

/**
 * Chromium's prompt cannot be answered without a window: the answer is given beforehand on its own
 * page.
 */
async function answerPromptBeforehand({ name, browser }: Fixture): Promise<void> {
  if (name !== 'chromium') return
  const settings = await browser.puppeteer.newPage()
  await settings.goto('chrome://extensions')
  await settings.evaluate(
    (id, origin) => chrome.developerPrivate.addHostPermission(id, origin),
    new URL(browser.base).hostname,
    `${host}/*`,
  )
  await settings.close()
}

async function openOptions({ browser }: Fixture): Promise<Page> {
  const page = await browser.openView('src/ui/options/index.html')
  await resize(page, { width: 900, height: 1000 })
  await page.waitForSelector('.packs > li')
  await page.bringToFront()
  return page
}

/**
 * Presses the button of that name, once it is there and may be pressed: with the pointer, since
 * Firefox asks the reader only at a real press.
 */
async function press(page: Page, name: string): Promise<void> {
  const button = await waitUntil(
    page,
    (wanted) =>
      [...document.querySelectorAll('button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted && !one.disabled,
      ) ?? null,
    name,
  )
  const element = button.asElement() as ElementHandle<HTMLButtonElement>
  await element.evaluate((one) => one.scrollIntoView({ block: 'center' }))
  await element.click()
}

const fetchAddress = async (page: Page, url: string) => {
  await page.$eval('#pack-address', (field) => {
    ;(field as HTMLInputElement).value = ''
  })
  await page.type('#pack-address', url)
  await press(page, 'Fetch')
}
const said = async (page: Page, words: string) => {
  try {
    await waitUntil(
      page,
      (wanted) => document.querySelector('.desk')?.textContent?.includes(wanted),
      words,
    )
  } catch {
    throw new Error(
      `the desk does not say "${words}" but "${await page.$eval('.desk', (desk) => desk.textContent)}"`,
    )
  }
}
const titles = (page: Page) =>
  page.$$eval('.packs .title', (all) => all.map((one) => one.textContent))
const about = (page: Page, id: string) =>
  page.$eval(`[data-pack="${id}"]`, (row) => row.textContent)

/** The words of the card of the company's name, on a page opened again. */
async function readCard(fixture: Fixture): Promise<string> {
  const { page } = await fixture.open(article, ({ state }) => state === 'ready')
  await page.bringToFront()
  expect(await hoverMark(page, 'hashiya-organisation', 'Microsoft')).toBe(true)
  const card = await waitInCard(page, '[role=dialog]')
  const words = await card.evaluate((element) => element.innerText)
  await page.close()
  return words
}

/** A body of which this much comes, and then nothing more until the server closes. */
async function* stalled(start: Uint8Array, until: Promise<void>): AsyncGenerator<Uint8Array> {
  yield start
  await until
  throw new Error('the line broke')
}

inBothBrowsers('knowledge packs', (fixture) => {
  const first = makePack()
  const second = makePack({
    version: '1.1.0',
    words: 'Its stand at the harbour fair of Port Selwyn was green.',
    more: ['Selwyn Rope Works'],
  })
  const folder = mkdtempSync(join(tmpdir(), 'packs-'))
  const keys = makeKeys()
  let options: Page
  let open: () => void = () => {}
  const closed = new Promise<void>((resolve) => {
    open = resolve
  })

  beforeAll(async () => {
    await changeSettings(fixture.view, { interfaceLanguage: 'en', online: true })
    await answerPromptBeforehand(fixture)
    fixture.serve(article, sample('en-microsoft'))
    fixture.serve(`${host}/newsroom.pack`, pack(first))
    options = await openOptions(fixture)
  })
  afterAll(() => {
    open()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is installed from an address, after it was shown', async () => {
    expect(await readCard(fixture)).not.toContain(ownWords)
    await options.bringToFront()
    const before = await titles(options)
    await fetchAddress(options, `${host}/newsroom.pack`)
    await said(options, 'a new pack')
    expect(await titles(options)).toEqual(before)
    await press(options, 'Install')
    await said(options, 'The Newsroom is installed.')
    await waitUntil(
      options,
      (count) => document.querySelectorAll('.packs > li').length === count,
      before.length + 1,
    )
    expect(await titles(options)).toEqual(['The Newsroom', ...before])
    expect(await about(options, 'newsroom')).toContain('from packs.port-selwyn.example')
  })

  it('shows its note beside the bundled one, each with its pack’s name', async () => {
    const words = await readCard(fixture)
    for (const part of [ownWords, 'The Newsroom', bundledFact.slice(0, 30)])
      expect(words).toContain(part)
  })

  it('is there after the background has died', async () => {
    await fixture.browser.stopBackground()
    expect(await readCard(fixture)).toContain(ownWords)
  })

  it.each<[string, () => Parameters<Fixture['serve']>[1], string]>([
    ['a web page', () => '<!doctype html><p>Sign in</p>', 'There is a web page at this address'],
    [
      'a web page under a false name',
      () => pack(new TextEncoder().encode('<!doctype html>')),
      'This file is not a knowledge pack.',
    ],
    ['a truncated file', () => pack(first.slice(0, first.length - 64)), 'The file ends too early'],
    [
      'a damaged file',
      () => pack(first.map((byte, i) => (i === first.length - 40 ? byte ^ 1 : byte))),
      'The file is damaged',
    ],
    [
      'an address that leads to another host',
      () => ({
        body: '',
        status: 302,
        headers: { location: 'https://elsewhere.example/newsroom.pack' },
      }),
      'The address leads on to another one',
    ],
    [
      'an older version of a bundled pack',
      () => pack(makePack({ id: 'companies', version: '0.0.1' })),
      'Hashiya itself brings version',
    ],
  ])('is refused: %s', async (what, page, words) => {
    const url = `${host}/${what.replaceAll(' ', '-')}`
    fixture.serve('https://elsewhere.example/newsroom.pack', pack(first))
    fixture.serve(url, page())
    await fetchAddress(options, url)
    await said(options, words)
    expect(fixture.server.requests).not.toContain('elsewhere.example/newsroom.pack')
    expect(await about(options, 'newsroom')).toContain('version 1.0.0')
  })

  it('leaves everything as it was when it is cancelled, its page closes or the background dies', async () => {
    fixture.serve(
      `${host}/slow.pack`,
      pack(stalled(second.slice(0, 300), closed), { 'content-length': String(second.length) }),
    )
    await fetchAddress(options, `${host}/slow.pack`)
    await said(options, '300 bytes')
    await press(options, 'Cancel')
    await waitUntil(options, () => document.querySelector('.desk.empty'))

    fixture.serve(
      `${host}/slow.pack`,
      pack(stalled(second.slice(0, 300), closed), { 'content-length': String(second.length) }),
    )
    const tab = await openOptions(fixture)
    await fetchAddress(tab, `${host}/slow.pack`)
    await said(tab, '300 bytes')
    await tab.close()

    await options.bringToFront()
    fixture.serve(
      `${host}/slow.pack`,
      pack(stalled(second.slice(0, 300), closed), { 'content-length': String(second.length) }),
    )
    await fetchAddress(options, `${host}/slow.pack`)
    await said(options, '300 bytes')
    await fixture.browser.stopBackground()
    await said(options, 'The work was interrupted.')
    expect(await readCard(fixture)).toContain(ownWords)
    await options.bringToFront()
  })

  it('is offered, updated and refused by a catalogue', async () => {
    const { catalogue, signature } = makeCatalogue(
      [{ file: second, version: '1.1.0', url: 'newsroom-1.1.0.pack' }],
      keys,
    )
    fixture.serve(catalogueUrl, catalogue)
    fixture.serve(`${catalogueUrl}.sig`, signature)
    fixture.serve(`${host}/newsroom-1.1.0.pack`, pack(first))
    await fetchAddress(options, catalogueUrl)
    await said(options, 'The catalogue “Harbour packs” was added.')
    expect(await options.$eval('.catalogue', (one) => one.textContent)).toMatch(
      /signed, key [0-9a-f]{16}/,
    )
    // the file is not the one that was promised
    await press(options, 'Update The Newsroom')
    await said(options, 'The file ends too early')
    fixture.serve(
      `${host}/newsroom-1.1.0.pack`,
      pack(second.map((byte, i) => (i === 900 ? byte ^ 1 : byte))),
    )
    await press(options, 'Update The Newsroom')
    await said(options, 'the checksum differs')
    fixture.serve(`${host}/newsroom-1.1.0.pack`, pack(second))
    await press(options, 'Update The Newsroom')
    await said(options, '1 new, 1 changed, 0 gone')
    await press(options, 'Update')
    await said(options, 'The Newsroom was updated to version 1.1.0.')
    await waitUntil(options, () =>
      document.querySelector('[data-pack="newsroom"]')?.textContent?.includes('version 1.1.0'),
    )
    expect(await readCard(fixture)).toContain('was green')
    await options.bringToFront()
  })

  it('is not offered by anybody who signs with another key', async () => {
    const { catalogue, signature } = makeCatalogue(
      [{ file: first, version: '9.0.0', url: 'newsroom.pack' }],
      makeKeys(),
    )
    fixture.serve(catalogueUrl, catalogue)
    fixture.serve(`${catalogueUrl}.sig`, signature)
    await press(options, 'Look for updates: Harbour packs')
    await said(options, 'is signed with another key')
    expect(await options.$eval('.catalogue', (one) => one.textContent)).not.toContain('9.0.0')
  })

  it('leaves a line in the request log for every download', async () => {
    const lines = await options.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open('hashiya')
          opening.addEventListener('success', () => {
            const all = opening.result.transaction('requests').objectStore('requests').getAll()
            all.addEventListener('success', () => {
              opening.result.close()
              resolve(
                (all.result as { purpose: string; url: string; outcome: string }[]).map(
                  ({ purpose, url, outcome }) => `${purpose} ${new URL(url).pathname} ${outcome}`,
                ),
              )
            })
          })
        }),
    )
    expect(lines).toContain('install-pack /newsroom.pack ok')
    expect(lines).toContain('update-pack /newsroom-1.1.0.pack ok')
    expect(lines).toContain('install-pack /slow.pack aborted')
    expect(lines).toContain('install-pack /a-web-page wrong-type')
  })

  it('gives axe no cause while it is shown, nor a sideways scroll at 320 pixels', async () => {
    const file = join(folder, 'newsroom.pack')
    writeFileSync(
      file,
      makePack({
        version: '1.2.0',
        url: 'javascript:alert(1)',
        words: `${turning}<img src=x onerror="document.title=1">`,
        source: `The ${turning}fair`,
        more: [`Selwyn ${turning}Rope Works`],
      }),
    )
    const field = await options.$('input[type=file]')
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file)
    await said(options, '1 address is not https')
    await options.evaluate(`if (!globalThis.axe) { ${axe.source} }`)
    for (const width of [900, 320]) {
      await resize(options, { width, height: 1000 })
      const { violations } = (await options.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          resultTypes: ['violations'],
        }),
      )) as AxeResults
      expect(
        violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id} at ${String(target)}`),
        ),
      ).toEqual([])
      expect(
        await options.evaluate(() => document.documentElement.scrollWidth),
      ).toBeLessThanOrEqual(width)
    }
    await resize(options, { width: 900, height: 1000 })
  })

  it('is installed from a file; its markup, its false addresses and what turns the writing are words', async () => {
    const before = await options.evaluate(() => document.body.textContent)
    for (const control of turning) expect(before).not.toContain(control)
    await press(options, 'Update')
    await said(options, 'The Newsroom was updated to version')
    const { page } = await fixture.open(article, ({ state }) => state === 'ready')
    await page.bringToFront()
    await hoverMark(page, 'hashiya-organisation', 'Microsoft')
    const card = await waitInCard(page, '[role=dialog]')
    expect(
      await card.evaluate((element) => [
        element.innerText.includes('<img src=x'),
        element.querySelectorAll('img, [href^="javascript:"]').length,
        /[\u202a-\u202e\u2066-\u2069]/.test(element.textContent ?? ''),
      ]),
    ).toEqual([true, 0, false])
    expect(await page.title()).not.toBe('1')
    await page.close()
    await options.bringToFront()
  })

  it('is moved, switched off and on, and removed, by the keyboard alone', async () => {
    const down = (await options.$('[data-pack="newsroom"] .down'))!
    await down.focus()
    await options.keyboard.press('Enter')
    await waitUntil(
      options,
      () => document.querySelector('.packs .title')?.textContent !== 'The Newsroom',
    )
    expect(await options.evaluate(() => document.activeElement!.closest('li')!.dataset.pack)).toBe(
      'newsroom',
    )
    expect((await titles(options)).indexOf('The Newsroom')).toBe(1)
    await (await options.$('[data-pack="newsroom"] input'))!.focus()
    await options.keyboard.press(' ')
    await waitUntil(options, () =>
      document.querySelector('[data-pack="newsroom"]')!.classList.contains('off'),
    )
    expect(await readCard(fixture)).not.toContain('<img src=x')
    await options.bringToFront()
    await (await options.$('[data-pack="newsroom"] input'))!.focus()
    await options.keyboard.press(' ')
    await waitUntil(
      options,
      () => !document.querySelector('[data-pack="newsroom"]')!.classList.contains('off'),
    )
    expect(await readCard(fixture)).toContain('<img src=x')
    await options.bringToFront()
    await (await options.$('[aria-label="Remove The Newsroom"]'))!.focus()
    await options.keyboard.press('Enter')
    await options.waitForSelector('.confirm')
    await options.keyboard.press('Enter')
    await said(options, 'The Newsroom was removed.')
    // the row went with the button that was pressed: the focus stands at what is said of it
    await waitUntil(options, () => document.activeElement?.classList.contains('desk'))
    expect(await readCard(fixture)).not.toContain('<img src=x')
  })

  /** The signed catalogue now offers this edition, and the page has looked. */
  async function offer(...packs: Parameters<typeof makeCatalogue>[0]): Promise<void> {
    const { catalogue, signature } = makeCatalogue(packs, keys)
    fixture.serve(catalogueUrl, catalogue)
    fixture.serve(`${catalogueUrl}.sig`, signature)
    await press(options, 'Look for updates: Harbour packs')
    await waitUntil(
      options,
      (wanted) => document.querySelector('.catalogue .entry')?.textContent?.includes(wanted),
      packs[0]!.version,
    )
  }
  const edition = (version: string, colour: string) =>
    makePack({
      version,
      words: `Its stand at the harbour fair of Port Selwyn was ${colour}.`,
      more: Array.from({ length: 9 }, (_, i) => `Selwyn Rope Works Number ${i}`),
    })
  const red = edition('2.0.0', 'red')
  const white = edition('2.1.0', 'white')
  const black = edition('2.2.0', 'black')
  const differenceOf = async (before: Uint8Array, after: Uint8Array): Promise<Uint8Array> =>
    (await makeDifference(new Uint8Array(before), new Uint8Array(after)))!
  const became = (version: string) =>
    waitUntil(
      options,
      (wanted) => document.querySelector('[data-pack="newsroom"]')?.textContent?.includes(wanted),
      `version ${version}`,
    )

  it('is installed from a signed catalogue by one press', async () => {
    fixture.serve(`${host}/red.pack`, pack(red))
    await offer({ file: red, version: '2.0.0', url: 'red.pack' })
    await press(options, 'Install The Newsroom')
    await said(options, 'The Newsroom is installed.')
    await became('2.0.0')
    expect(await readCard(fixture)).toContain('was red')
    await options.bringToFront()
  })

  it('stays whole when the difference of its update is interrupted, and is updated by it at the next press', async () => {
    const difference = await differenceOf(red, white)
    fixture.serve(`${host}/white.pack`, pack(white))
    fixture.serve(
      `${host}/white.packdiff`,
      pack(stalled(difference.slice(0, 100), closed), {
        'content-length': String(difference.length),
      }),
    )
    await offer({
      file: white,
      version: '2.1.0',
      url: 'white.pack',
      difference: { from: red, file: difference, url: 'white.packdiff' },
    })
    await press(options, 'Update The Newsroom')
    await said(options, '100 bytes')
    await fixture.browser.stopBackground()
    await said(options, 'The work was interrupted.')
    expect(await readCard(fixture)).toContain('was red')
    await options.bringToFront()
    fixture.serve(`${host}/white.packdiff`, pack(difference))
    await press(options, 'Update The Newsroom')
    await said(options, 'were fetched')
    await said(options, '0 new, 1 changed, 0 gone')
    expect(fixture.server.requests).not.toContain('packs.port-selwyn.example/white.pack')
    await press(options, 'Update')
    await became('2.1.0')
    expect(await readCard(fixture)).toContain('was white')
    await options.bringToFront()
  })

  it('refuses a forged difference, and takes the whole file', async () => {
    const difference = await differenceOf(white, black)
    fixture.serve(`${host}/black.pack`, pack(black))
    fixture.serve(
      `${host}/black.packdiff`,
      pack(await differenceOf(white, edition('2.2.0', 'forged'))),
    )
    await offer({
      file: black,
      version: '2.2.0',
      url: 'black.pack',
      difference: { from: white, file: difference, url: 'black.packdiff' },
    })
    await press(options, 'Update The Newsroom')
    await said(options, '0 new, 1 changed, 0 gone')
    expect(await options.$eval('.desk', (desk) => desk.textContent)).not.toContain('were fetched')
    expect(fixture.server.requests).toContain('packs.port-selwyn.example/black.packdiff')
    expect(fixture.server.requests).toContain('packs.port-selwyn.example/black.pack')
    await press(options, 'Update')
    await became('2.2.0')
    expect(await readCard(fixture)).toContain('was black')
    await options.bringToFront()
  })

  it('gives way to the reader’s switch: a bundled pack can be off as well', async () => {
    await options.bringToFront()
    await options.$eval('[data-pack="microsoft-israel"] input', (box) =>
      (box as HTMLElement).click(),
    )
    await waitUntil(options, () =>
      document.querySelector('[data-pack="microsoft-israel"]')!.classList.contains('off'),
    )
    expect(await readCard(fixture)).not.toContain(bundledFact.slice(0, 30))
  })
})
