/**
 * A source that is slow while its page is left, that cannot be reached, or that leads elsewhere:
 * what the reader is told, what leaves, what stands in the log.
 */
import { beforeAll, expect, it } from 'vitest'
import { waitForNoCard, waitForWords, readCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { answerPromptBeforehand, findAllowPage, press, pressAllow } from './allowing.ts'
import { inBothBrowsers, requestsOf } from './fixture.ts'
import { listRequests } from './list-requests.ts'
import { article } from './pages.ts'

const host = 'https://www.aljazeera.com'
const ready = ({ state }: { state: string }) => state === 'ready'
const lookUp = 'Look it up on Wikipedia'
const extractOf = (name: string) => `${name} is a person of a story that was written for a test.`
const summaryOf = (name: string) => ({
  body: JSON.stringify({
    type: 'standard',
    title: name,
    lang: 'en',
    dir: 'ltr',
    extract: extractOf(name),
    content_urls: { desktop: { page: `https://en.wikipedia.org/wiki/${name.replace(' ', '_')}` } },
  }),
  type: 'application/json',
})
const articleOn = (name: string) =>
  article({
    body: [
      `${name}, the director of the harbour authority, said on Tuesday that the new breakwater would open in spring, two years later than planned.`,
      `"We have tested every gate," ${name} told reporters outside the town hall, adding that the delay had cost the town little.`,
      'Fishermen said they expected busier months, and a union spokesman denied that jobs would be lost.',
    ],
  })
const names = { offline: 'Maria Lindqvist', elsewhere: 'Jonas Bergman', slow: 'Clara Feldmann' }
const elsewhere = 'collector.example'

inBothBrowsers(
  'a source that fails',
  (fixture) => {
    const heard = () => requestsOf(fixture.server, ['en.wikipedia.org'])
    const openCard = async (name: keyof typeof names) => {
      const { page } = await fixture.open(`${host}/${name}`, ready)
      await page.bringToFront()
      await hoverMark(page, 'hashiya-person', names[name])
      await waitForWords(page, lookUp)
      return page
    }

    beforeAll(async () => {
      for (const [path, name] of Object.entries(names))
        fixture.serve(`${host}/${path}`, articleOn(name))
      fixture.serve(`${host}/next`, articleOn('Maria Lindqvist'))
      await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    })

    it('by leading to another host is not followed: nobody hears of it but who was asked', async () => {
      fixture.answer = ({ host: asked }) =>
        asked === 'en.wikipedia.org'
          ? {
              body: '',
              status: 302,
              headers: { location: `https://${elsewhere}/summary?of=reader` },
            }
          : null
      const page = await openCard('elsewhere')
      await answerPromptBeforehand(fixture, 'en.wikipedia.org')
      await press(page, lookUp)
      await pressAllow(await findAllowPage(fixture))
      await page.bringToFront()
      await hoverMark(page, 'hashiya-person', names.elsewhere)
      await waitForWords(page, 'pointed elsewhere')
      expect(requestsOf(fixture.server, [elsewhere])).toEqual([])
      expect((await listRequests(fixture.view))[0]).toMatchObject({ outcome: 'redirected' })
      await page.close()
    })

    it('by being offline at the press is told so; nothing leaves, and it is asked once there is a network', async () => {
      fixture.answer = ({ host: asked }) =>
        asked === 'en.wikipedia.org' ? summaryOf(names.offline) : null
      const before = heard().length
      const logged = (await listRequests(fixture.view)).length
      const page = await openCard('offline')
      await fixture.browser.setOffline(true)
      try {
        await press(page, lookUp)
        await waitForWords(page, 'Ask again')
        expect(await readCard(page)).toMatch(/This machine is offline\.|could not be reached/)
        expect(heard()).toHaveLength(before)
        // Chromium lets a background that is cut off believe in a network: what it tried is logged
        for (const { outcome, received } of (await listRequests(fixture.view)).slice(0, -logged))
          expect({ outcome, received }).toEqual({ outcome: 'network', received: 0 })
      } finally {
        await fixture.browser.setOffline(false)
      }
      await press(page, 'Ask again')
      await waitForWords(page, extractOf(names.offline))
      expect(heard()).toHaveLength(before + 1)
      await page.close()
    })

    it('by being slow holds no page: its answer stands in the log, and is there when the page is opened again', async () => {
      let answer = () => {}
      const slow = new Promise<ReturnType<typeof summaryOf>>((resolve) => {
        answer = () => resolve(summaryOf(names.slow))
      })
      const before = heard().length
      fixture.answer = ({ host: asked }) => (asked === 'en.wikipedia.org' ? slow : null)
      const page = await openCard('slow')
      await press(page, lookUp)
      await waitForWords(page, 'Asking …')
      await expect.poll(() => heard().length).toBe(before + 1)
      await page.mouse.move(2, 2)
      await waitForNoCard(page)
      await page.goto(`${host}/next`)
      await waitUntil(page, () => CSS.highlights.has('hashiya-person'))
      expect((await listRequests(fixture.view))[0]).toMatchObject({ outcome: null })
      answer()
      await expect
        .poll(async () => (await listRequests(fixture.view))[0])
        .toMatchObject({
          outcome: 'ok',
          status: 200,
          received: Buffer.byteLength(summaryOf(names.slow).body),
        })
      await page.close()
      const again = await openCard('slow')
      await press(again, lookUp)
      await waitForWords(again, extractOf(names.slow))
      expect(heard()).toHaveLength(before + 1)
      await again.close()
    })

    it('says nothing in the console of a page', () => {
      expect(fixture.errors).toEqual([])
    })
  },
  'en-US',
)
