import { expect, it } from 'vitest'
import { answerPromptBeforehand } from '../../tools/browser/answer-prompt.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import type { Feed } from '../../src/model/stored-report.ts'
import { getStrings } from '../../src/ui/strings/get-strings.ts'
import {
  headline,
  makeKey,
  makeSite,
  unlikeEachOther,
  type DayToMake,
} from '../background/feeds/headline-site.ts'
import { askBackground } from './ask-background.ts'
import { findViolations } from './find-violations.ts'
import { inBothBrowsers, requestsOf } from './fixture.ts'
import { article } from './pages.ts'

const host = 'library.port-selwyn.example'
const base = `https://${host}/headlines/`
const catalogue = `${base}catalogue.json`
const story = 'https://www.aljazeera.net/harbour-headlines'
const key = makeKey()
const dayBefore = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
const close = headline(
  'Harbour director Maria Lindqvist warns of a later breakwater at Port Selwyn',
  { names: ['Maria Lindqvist', 'Port Selwyn'] },
)
const today: DayToMake = { day: dayBefore(0), headlines: [headline('A recipe for soup')] }
const days: DayToMake[] = [
  today,
  { day: dayBefore(1), headlines: [close] },
  { day: dayBefore(2), headlines: [headline('Rain is on its way')] },
]

/** Parts of a body, the last of which comes once it is let go, or never. */
async function* held(bytes: Uint8Array, go: Promise<void>) {
  yield bytes.slice(0, 100)
  await go
  yield bytes.slice(100)
}

inBothBrowsers(
  'a catalogue of headlines',
  (fixture) => {
    const put = (site: Map<string, Uint8Array>, go?: Promise<void>, slow = '') => {
      for (const [name, bytes] of site) {
        const type = /\.(?:pack|added)$/.test(name)
          ? 'application/octet-stream'
          : 'application/json'
        const body = go && name.includes(slow) && name.endsWith('.pack') ? held(bytes, go) : bytes
        fixture.serve(base + name, { body, type })
      }
    }
    const say = (message: object): Promise<unknown> => askBackground(fixture.view, message)
    const feed = async () => ((await say({ type: 'list-feeds' })) as Feed[])[0]
    const daysHere = async () => Object.keys((await feed())?.headlines?.days ?? {}).sort()
    const shown = () => fixture.view.evaluate(() => document.body.textContent ?? '')
    const related = async (): Promise<string[]> => {
      const { page, state } = await fixture.open(story, ({ state: kind }) => kind === 'ready')
      await page.close()
      return state.state === 'ready' ? state.apparatus.related.map(({ url }) => url) : []
    }
    const look = () => say({ type: 'refresh-feeds' })

    it('is followed by one press in the settings: its newest day comes at once', async () => {
      fixture.serve(
        story,
        article({
          title: 'Maria Lindqvist to open the breakwater of Port Selwyn in spring',
        }).replace('2025-10-20', dayBefore(0)),
      )
      // the second day never ends: the background will be ended before
      put(await makeSite(days, key), new Promise(() => {}), dayBefore(1))
      await changeSettings(fixture.view, { interfaceLanguage: 'en', online: true })
      await answerPromptBeforehand(fixture.browser, `https://${host}/*`)
      await waitUntil(fixture.view, () => document.querySelector('#feeds') !== null)
      await fixture.view.bringToFront()
      expect(requestsOf(fixture.server, [host])).toEqual([])
      const field = await fixture.view.waitForSelector('form.address input')
      await field!.type(catalogue)
      await fixture.view.keyboard.press('Enter')
      await fixture.view.waitForSelector('ul.feeds input:checked')
      const { headlines } = (await feed())!
      await expect.poll(shown).toContain('1 of 3 days taken')
      expect(await shown()).toContain(`key ${headlines!.keyId}`)
      expect(await daysHere()).toEqual([dayBefore(0)])
      expect(await findViolations(fixture.view)).toEqual([])
    })

    it('goes on after the background’s death with the days that are missing', async () => {
      await expect
        .poll(() => requestsOf(fixture.server, [host]).join())
        .toContain(`headlines-${dayBefore(1)}-1.pack`)
      await fixture.browser.stopBackground()
      expect(await related()).toEqual([])
      const before = requestsOf(fixture.server, [host]).length
      put(await makeSite(days, key))
      await look()
      expect(await daysHere()).toEqual(days.map(({ day }) => day).sort())
      expect(
        requestsOf(fixture.server, [host])
          .slice(before)
          .filter((address) => address.includes(dayBefore(0))),
      ).toEqual([])
      expect(await related()).toEqual([close.url])
      await fixture.browser.stopBackground()
      expect(await related()).toEqual([close.url])
    })

    it('fetches each hour what the day has more, and nothing else of it', async () => {
      const more = headline(
        'Breakwater of Port Selwyn: Maria Lindqvist names the day of the opening',
        { names: ['Maria Lindqvist', 'Port Selwyn'] },
      )
      const grown: DayToMake = { day: dayBefore(1), headlines: [close, ...unlikeEachOther(60)] }
      put(await makeSite([today, { ...grown, number: 2 }, days[2]!], key))
      await look()
      const before = requestsOf(fixture.server, [host]).length
      const hour = {
        ...grown,
        number: 3,
        headlines: [...grown.headlines, more],
        added: { 3: [more] },
      }
      put(await makeSite([today, hour, days[2]!], key))
      await look()
      expect(requestsOf(fixture.server, [host]).slice(before)).toEqual([
        expect.stringContaining('catalogue.json'),
        expect.stringContaining('catalogue.json.sig'),
        expect.stringContaining(`headlines-${dayBefore(1)}-3.added`),
      ])
      expect((await feed())!.headlines!.days[dayBefore(1)]).toEqual({
        version: '1.0.3',
        reports: 62,
      })
      expect((await related()).sort()).toEqual([close.url, more.url].sort())
    })

    it.each([
      ['whose day is damaged', 'wrong-checksum'],
      ['whose day is larger than promised', 'too-large'],
      ['whose day is another', 'wrong-day'],
      ['signed by another', 'wrong-signature'],
      ['of another key', 'key-changed'],
    ] as const)('%s gives nothing, and the settings say why', async (_, failure) => {
      const later = { ...today, number: 2, headlines: [headline(`Taken in spite of ${failure}`)] }
      const site = await makeSite(
        [{ ...later, ...(failure === 'wrong-day' && { inside: dayBefore(9) }) }],
        failure === 'key-changed' ? makeKey() : key,
      )
      const name = `headlines-${today.day}-2.pack`
      const bytes = site.get(name)!
      if (failure === 'wrong-checksum') bytes[200]! ^= 1
      if (failure === 'too-large') site.set(name, new Uint8Array([...bytes, 0]))
      if (failure === 'wrong-signature')
        site.set(
          'catalogue.json.sig',
          (await makeSite([later], makeKey())).get('catalogue.json.sig')!,
        )
      put(site)
      await look()
      expect((await feed())!.failure).toBe(failure)
      await expect.poll(shown).toContain(getStrings('en').feeds.failures[failure])
      expect((await feed())!.headlines!.days[today.day]).toEqual({ version: '1.0.1', reports: 1 })
    })

    it('takes its headlines along when it is removed', async () => {
      await say({ type: 'remove-feed', url: catalogue })
      expect(await related()).toEqual([])
    })
  },
  'en',
)
