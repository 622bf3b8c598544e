/**
 * Two tabs of the settings, or of the notes: neither undoes what the other does, and each sees it.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { changeSettings, getSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { askBackground } from './ask-background.ts'
import { inBothBrowsers } from './fixture.ts'
import { waitInPage } from './wait-in-page.ts'

inBothBrowsers('two tabs', (fixture) => {
  let first: Page
  let second: Page
  const say = (message: object): Promise<unknown> => askBackground(fixture.view, message)
  const tick = (page: Page, names: string[]) =>
    page.evaluate((wanted) => {
      for (const name of wanted)
        [...document.querySelectorAll('label')]
          .find((label) => label.textContent === name)!
          .querySelector('input')!
          .click()
    }, names)

  beforeAll(async () => {
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    ;[first, second] = [
      await fixture.browser.openView('src/ui/options/index.html'),
      await fixture.browser.openView('src/ui/options/index.html'),
    ]
    for (const page of [first, second])
      await waitUntil(page, () => document.body.dataset.state === 'ready')
  })
  afterAll(async () => {
    await first?.close()
    await second?.close()
  })

  it('change the settings in the same moment, and nothing is lost', async () => {
    await Promise.all([
      tick(first, ['People', 'Places', 'Remember articles that I open']),
      tick(second, [
        'Statements, at words such as “said”',
        'Cited reporting',
        'Allow online sources',
      ]),
    ])
    await expect
      .poll(() => getSettings(fixture.view))
      .toMatchObject({
        marks: {
          person: false,
          place: false,
          cue: false,
          cited: false,
          organisation: true,
          thing: true,
        },
        remember: true,
        online: true,
      })
    // each shows what the other did
    for (const page of [first, second])
      await waitUntil(
        page,
        () => document.querySelectorAll('[aria-labelledby=marks] input:checked').length === 2,
      )
  })

  it('see feeds, notes and packs that came or went elsewhere', async () => {
    await say({
      type: 'follow-feed-links',
      links: [{ url: 'https://wire.port-selwyn.example/rss', title: 'The Selwyn Wire' }],
    })
    for (const page of [first, second]) await waitInPage(page, 'The Selwyn Wire')
    await say({ type: 'remove-feed', url: 'https://wire.port-selwyn.example/rss' })
    for (const page of [first, second])
      await waitUntil(page, () => !document.body.textContent?.includes('The Selwyn Wire'))

    const count = () => second.$$eval('.packs > li.off', (items) => items.length)
    for (const page of [first, second]) await page.waitForSelector('.packs > li')
    expect(await count()).toBe(0)
    await first.evaluate(() =>
      document.querySelector<HTMLInputElement>('.packs input[type=checkbox]')!.click(),
    )
    await expect.poll(count).toBe(1)

    const notes = await fixture.browser.openView('src/ui/notes/index.html')
    await waitUntil(notes, () => document.body.dataset.state === 'ready')
    await say({
      type: 'save-note',
      id: null,
      draft: {
        name: 'Port Selwyn',
        aliases: [],
        type: 'LOC',
        text: 'Written elsewhere.',
        sources: [],
        tags: [],
      },
    })
    await waitInPage(notes, 'Written elsewhere.')
    await notes.close()
  })

  it('see each request as it leaves, and the log cleared', async () => {
    // of a host that the manifest names: nobody has to be asked for it
    const url = 'https://www.aljazeera.net/rss'
    fixture.serve(url, {
      body: '<rss version="2.0"><channel><title>The Quay</title><link>https://www.aljazeera.net/</link></channel></rss>',
      type: 'application/rss+xml',
    })
    await changeSettings(fixture.view, { online: true })
    for (const page of [first, second]) await waitInPage(page, 'No request')
    await say({ type: 'add-feed', url })
    for (const page of [first, second]) {
      await waitUntil(
        page,
        (address) =>
          [...document.querySelectorAll('.log li')].some(
            (line) => line.textContent?.includes(address) && line.textContent.includes('200'),
          ),
        url,
      )
      await waitInPage(page, 'The Quay')
    }
    await say({ type: 'clear-requests' })
    for (const page of [first, second]) await waitInPage(page, 'No request')
  })
})
