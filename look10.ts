import { readFileSync, mkdirSync } from 'node:fs'
import { openPopup, getTabId, waitForState } from './tools/browser/ask-tab.ts'
import { launchBrowser } from './tools/browser/launch.ts'
import { servePages } from './tools/browser/serve-pages.ts'
import { changeSettings } from './tools/browser/settings.ts'
import { askCard } from './tools/browser/card-root.ts'
const name = (process.argv[2] ?? 'chromium') as 'chromium'
const files = process.argv.slice(3)
const index = new Map(
  readFileSync('/work/shared/pages/index.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l))
    .map((d) => [
      d.file,
      (d.url ?? `https://www.${d.file.replace(/-\d+\.html$/, '')}/2024/01/02/story`).replace(
        /^http:/,
        'https:',
      ),
    ]),
)
const out = `/work/tmp/look10-${name}`
mkdirSync(out, { recursive: true })
const server = await servePages((url) => {
  const hit = files.find((f) => new URL(index.get(f)!).href === url.href)
  return hit
    ? {
        body: readFileSync(`/work/shared/pages/${hit}`),
        headers: { 'content-security-policy': "script-src 'none'" },
      }
    : null
})
const browser = await launchBrowser(name, { port: server.port })
const view = await browser.openView('src/ui/options/index.html')
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms))
try {
  for (const f of files) {
    const url = index.get(f)!
    const id = f.replace('.html', '')
    for (const [lang, theme, width] of [
      ['ar', 'light', 1100],
      ['en', 'dark', 360],
    ] as const) {
      await changeSettings(view, { interfaceLanguage: lang, theme })
      const page = await browser.puppeteer.newPage()
      const t0 = Date.now()
      await page.setViewport({ width, height: width === 360 ? 740 : 900 })
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30000 })
      const tab = (await getTabId(view, page.url()))!
      const st = await waitForState(view, tab, ({ state }) => state !== 'loading', 2500).catch(
        async () => {
          await page.bringToFront()
          await browser.clickToolbarButton(page)
          await wait(1500)
          return waitForState(view, tab, ({ state }) => state !== 'loading', 8000).catch((e) => {
            console.log(f, String(e).slice(0, 100))
            return null
          })
        },
      )
      console.log(f, width, st?.state, Date.now() - t0, 'ms')
      await wait(400)
      const kinds = [
        'hashiya-person',
        'hashiya-organisation',
        'hashiya-place',
        'hashiya-cue',
        'hashiya-cited',
        'hashiya-thing',
      ]
      if (width === 1100)
        console.log(
          JSON.stringify(
            await page.evaluate(
              (ks) =>
                Object.fromEntries(
                  ks.map((k) => [k.slice(8), [...(CSS.highlights.get(k) ?? [])].map(String)]),
                ),
              kinds,
            ),
          ),
        )
      for (const k of kinds) {
        const n = k === 'hashiya-cue' || k === 'hashiya-cited' ? 1 : 2
        for (let which = 0; which < n; which++) {
          const point = await page.evaluate(
            (k, which) => {
              const r = [...(CSS.highlights.get(k) ?? [])][which] as globalThis.Range | undefined
              if (!r) return null
              r.startContainer.parentElement?.scrollIntoView({ block: 'center' })
              const b = r.getClientRects()[0]
              return b ? { x: b.left + b.width / 2, y: b.top + b.height / 2, t: String(r) } : null
            },
            k,
            which,
          )
          if (!point) continue
          await page.mouse.move(5, 5)
          await wait(350)
          await page.mouse.move(point.x - 3, point.y)
          await page.mouse.move(point.x, point.y)
          await wait(1100)
          const words = await askCard(page, (root) => root.textContent ?? '').catch(
            () => '(no card)',
          )
          console.log(
            '  ',
            width,
            k,
            which,
            point.t,
            '::',
            words.replace(/\s+/g, ' ').slice(0, 500),
          )
          await page
            .screenshot({ path: `${out}/${id}-${width}-${k.slice(8)}${which}.png` })
            .catch((e) => console.log('shot', String(e).slice(0, 80)))
        }
      }
      const popup = await openPopup(browser, page.url()).catch((e) => {
        console.log('popup', String(e).slice(0, 100))
        return null
      })
      if (popup) {
        await popup.setViewport({ width: 400, height: 600 })
        await wait(400)
        await popup.screenshot({ path: `${out}/${id}-${lang}-over.png` })
        for (const tabName of ['cited', 'related', 'claims', 'background']) {
          const ok = await popup.evaluate((t) => {
            const e = document.getElementById(`tab-${t}`)
            e?.click()
            return !!e
          }, tabName)
          if (!ok) continue
          await popup.setViewport({ width: lang === 'en' ? 320 : 400, height: 1200 })
          await wait(300)
          await popup.screenshot({ path: `${out}/${id}-${lang}-${tabName}.png` })
        }
        await popup.close()
      }
      await page.close()
    }
  }
} finally {
  await browser.close()
  await server.close?.()
}
