/**
 * An address of a pack that leads elsewhere: what leaves, what the reader is told, what the log
 * says.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerPromptBeforehand } from '../../tools/browser/answer-prompt.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { resize } from '../../tools/browser/resize.ts'
import { inBothBrowsers, requestsOf } from './fixture.ts'
import { makePack } from './pack-files.ts'
import { listRequests } from './list-requests.ts'

const host = 'packs.port-selwyn.example'
const cdn = 'files.cdn.example'
const url = `https://${host}/latest.pack`

inBothBrowsers(
  'a pack’s address that leads elsewhere',
  (fixture) => {
    let options: Page
    const said = (words: string) =>
      waitUntil(
        options,
        (wanted) => document.querySelector('.desk')?.textContent?.includes(wanted),
        words,
      )
    const press = async (name: string) => {
      const button = await waitUntil(
        options,
        (wanted) =>
          [...document.querySelectorAll('button')].find(
            (one) => one.textContent === wanted && !one.disabled,
          ) ?? null,
        name,
      )
      await button
        .asElement()!
        .evaluate((one) => (one as HTMLElement).scrollIntoView({ block: 'center' }))
      await (button.asElement() as import('puppeteer-core').ElementHandle<HTMLElement>).click()
    }

    beforeAll(async () => {
      await changeSettings(fixture.view, { interfaceLanguage: 'en', online: true })
      fixture.serve(url, {
        body: '',
        status: 302,
        headers: { location: `https://${cdn}/a/1.pack?pass=secret` },
      })
      fixture.serve(`https://${cdn}/a/1.pack?pass=secret`, {
        body: makePack(),
        type: 'application/octet-stream',
      })
      await answerPromptBeforehand(fixture.browser, `https://${host}/*`)
      options = await fixture.browser.openView('src/ui/options/index.html')
      await resize(options, { width: 900, height: 1000 })
      await options.waitForSelector('#pack-address')
      await options.bringToFront()
    })
    afterAll(async () => {
      await options?.close()
    })

    it('is not followed by itself: nobody hears of it but the host that was asked', async () => {
      await options.type('#pack-address', url)
      await press('Fetch')
      await said('The browser does not tell which.')
      expect(
        await options.$$eval('.desk a', (links) =>
          links.map((link) => (link as HTMLAnchorElement).href),
        ),
      ).toEqual([url])
      expect(requestsOf(fixture.server, [cdn])).toEqual([])
      await expect
        .poll(() => listRequests(fixture.view))
        .toMatchObject([{ url, outcome: 'redirected' }])
    })

    it('is followed at the reader’s word; what cannot be read is said, and the log does not claim to know', async () => {
      await press('Follow it')
      await said('does not name')
      expect(
        await options.$$eval('.desk button', (buttons) =>
          buttons.map((button) => button.textContent),
        ),
      ).not.toContain('Follow it')
      expect((await listRequests(fixture.view))[0]).toMatchObject({
        url,
        outcome: 'network',
        follows: true,
      })
      await waitUntil(options, () =>
        document.querySelector('.log li')?.textContent?.includes('may have been led on'),
      )
    })

    it('is installed once both hosts are allowed, and the log says where it ended', async () => {
      await answerPromptBeforehand(fixture.browser, `https://${cdn}/*`)
      // the reader allows the other host by fetching something there
      await options.$eval('#pack-address', (field) => {
        ;(field as HTMLInputElement).value = ''
      })
      await options.type('#pack-address', `https://${cdn}/nothing.pack`)
      await press('Fetch')
      await said('has nothing at this address')
      await options.$eval('#pack-address', (field) => {
        ;(field as HTMLInputElement).value = ''
      })
      await options.type('#pack-address', url)
      await press('Fetch')
      await said('The browser does not tell which.')
      await press('Follow it')
      await said('a new pack')
      const [entry] = await listRequests(fixture.view)
      expect(entry).toMatchObject({ url, outcome: 'ok', follows: true, ended: `${cdn}/a/1.pack` })
      expect(JSON.stringify(entry)).not.toContain('secret')
    })
  },
  'en-US',
)
