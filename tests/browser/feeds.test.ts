import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { answerPromptBeforehand } from '../../tools/browser/answer-prompt.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { askBackground } from './ask-background.ts'
import { inBothBrowsers, requestsOf } from './fixture.ts'
import { readHeadlineLists } from '../../tools/feeds/read-headline-lists.ts'
import { article } from './pages.ts'

const host = 'wire.port-selwyn.example'
const feed = `https://${host}/rss`
const story = 'https://www.aljazeera.net/harbour'
const rss = `<rss version="2.0"><channel><title>The Selwyn Wire</title><link>https://${host}/</link><language>en</language>
<item><title>Harbour director Maria Lindqvist warns of a later breakwater at Port Selwyn</title><link>https://${host}/lindqvist</link><pubDate>Tue, 14 Oct 2025 08:00:00 GMT</pubDate></item>
<item><title>A recipe for soup</title><link>https://${host}/soup</link></item></channel></rss>`

inBothBrowsers(
  'feeds',
  (fixture) => {
    const ready = ({ state }: { state: string }) => state === 'ready'
    const related = async (): Promise<string[]> => {
      const { page, state } = await fixture.open(story, ready)
      await page.close()
      return state.state === 'ready' ? state.apparatus.related.map(({ url }) => url) : []
    }
    const say = (message: object): Promise<unknown> => askBackground(fixture.view, message)

    it('asks nobody anything before the reader follows one', async () => {
      fixture.serve(
        story,
        article({ title: 'Maria Lindqvist to open the breakwater of Port Selwyn in spring' }),
      )
      fixture.serve(feed, { body: rss, type: 'application/rss+xml' })
      expect(await related()).toEqual([])
      expect(requestsOf(fixture.server, [host])).toEqual([])
    })

    it('is followed in the settings: its pieces are related reporting from then on, after the background’s death too', async () => {
      await changeSettings(fixture.view, { interfaceLanguage: 'en', online: true })
      await answerPromptBeforehand(fixture.browser, `https://${host}/*`)
      await waitUntil(fixture.view, () => document.querySelector('#feeds') !== null)
      await fixture.view.bringToFront()
      const field = await fixture.view.waitForSelector('form.address input')
      await field!.type(feed)
      await (await fixture.view.$('form.address button'))!.click()
      await fixture.view.waitForSelector('ul.feeds input:checked')
      expect(await related()).toEqual([`https://${host}/lindqvist`])
      await fixture.browser.stopBackground()
      expect(await related()).toEqual([`https://${host}/lindqvist`])
      expect(requestsOf(fixture.server, [host])).toEqual([`${host}/rss`])
    })

    it('is found in the files that the background makes of it, after its death', async () => {
      await fixture.view.bringToFront()
      await waitUntil(
        fixture.view,
        () =>
          new Promise<boolean>((resolve) => {
            const opening = indexedDB.open('hashiya')
            opening.onsuccess = () => {
              const asking = opening.result
                .transaction('report-files')
                .objectStore('report-files')
                .getAll()
              asking.onsuccess = () =>
                resolve(
                  asking.result.length > 0 &&
                    (asking.result as { kind: string }[]).every(({ kind }) => kind === 'segment'),
                )
              opening.result.close()
            }
          }),
      )
      await fixture.browser.stopBackground()
      expect(await related()).toEqual([`https://${host}/lindqvist`])
    })

    it('learns nothing of what is read, and goes with its pieces', async () => {
      await say({ type: 'refresh-feeds' })
      expect(new Set(requestsOf(fixture.server, [host]))).toEqual(new Set([`${host}/rss`]))
      await say({ type: 'remove-feed', url: feed })
      expect(await related()).toEqual([])
    })

    it('finds an article again that the reader opened, once that is wished for', async () => {
      const first = 'https://www.aljazeera.net/first'
      fixture.serve(first, article({ title: 'Maria Lindqvist opens the gates of Port Selwyn' }))
      await changeSettings(fixture.view, { interfaceLanguage: 'en', remember: true })
      await (await fixture.open(first, ready)).page.close()
      // it is remembered behind the answer
      await expect.poll(() => say({ type: 'count-memory' })).toBe(1)
      await fixture.browser.stopBackground()
      expect(await related()).toContain(first)
      await say({ type: 'forget-memory' })
      expect(await related()).toEqual([])
    })

    it('follows an outlet without a feed by the news sitemap that its robots.txt names', async () => {
      const press = 'https://press.port-selwyn.example'
      const piece = `<url><loc>${press}/sluice</loc><news:news><news:publication><news:name>Selwyn Press</news:name><news:language>en</news:language></news:publication><news:publication_date>2025-10-14</news:publication_date><news:title>Harbour director Maria Lindqvist warns of a later breakwater at Port Selwyn</news:title></news:news></url>`
      fixture.serve(`${press}/`, '<!doctype html><title>Selwyn Press</title>')
      fixture.serve(`${press}/robots.txt`, {
        body: `User-agent: *\nSitemap: ${press}/news.xml.gz\n`,
        type: 'text/plain',
      })
      fixture.serve(`${press}/news.xml.gz`, {
        body: gzipSync(`<urlset>${piece}</urlset>`),
        type: 'application/gzip',
      })
      const settings = { interfaceLanguage: 'en', online: true, remember: false } as const
      await changeSettings(fixture.view, settings)
      // the story itself, remembered by the test before
      await say({ type: 'forget-memory' })
      await answerPromptBeforehand(fixture.browser, `${press}/*`)
      await fixture.view.bringToFront()
      const field = await fixture.view.waitForSelector('form.address input')
      await field!.type(`${press}/`)
      await (await fixture.view.$('form.address button'))!.click()
      await fixture.view.waitForSelector('ul.feeds input:checked')
      expect(requestsOf(fixture.server, [new URL(press).host])).toEqual(
        ['', 'robots.txt', 'news.xml.gz'].map((path) => `${new URL(press).host}/${path}`),
      )
      await fixture.browser.stopBackground()
      expect(await related()).toContain(`${press}/sluice`)
      await say({ type: 'remove-feed', url: `${press}/news.xml.gz` })
    })

    it('follows several outlets by one press, each asked once and written into the log', async () => {
      const chosen = readHeadlineLists()
        .filter(({ lang }) => lang === 'en')
        .slice(0, 2)
      for (const { url } of chosen) {
        fixture.serve(url, { body: rss, type: 'application/rss+xml' })
        await answerPromptBeforehand(fixture.browser, `https://${new URL(url).host}/*`)
      }
      await fixture.view.bringToFront()
      await fixture.view.waitForSelector('.outlets details[open] label.check')
      for (const { title } of chosen)
        await fixture.view.evaluate((name) => {
          const labels = [...document.querySelectorAll<HTMLElement>('.outlets details[open] label')]
          labels
            .find(({ textContent }) => textContent === name)!
            .querySelector('input')!
            .click()
        }, title)
      const press = await fixture.view.waitForSelector('.outlets > p > button')
      await waitUntil(
        fixture.view,
        () => document.querySelector('.outlets > p > button')!.textContent === 'Follow 2 outlets',
      )
      await press!.click()
      await waitUntil(fixture.view, () =>
        document.querySelector('.outlets [role=status]')!.textContent!.startsWith('You now follow'),
      )
      const hosts = chosen.map(({ url }) => new URL(url).host)
      const addresses = chosen.map(({ url }) => url.replace('https://', ''))
      expect(requestsOf(fixture.server, hosts).toSorted()).toEqual(addresses.toSorted())
      const logged = JSON.stringify(await say({ type: 'list-requests' }))
      for (const host of hosts) expect(logged).toContain(host)
    })
  },
  'en-US',
)
