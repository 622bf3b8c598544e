import { expect, it } from 'vitest'
import { findDifferences } from '../../tools/browser/compare-pictures.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers } from './fixture.ts'

declare const chrome: {
  tabs: { sendMessage(tab: number, message: object, options: object): Promise<unknown> }
}

/** The ways in which pages set a drop cap: the first letter as such, or in an element. */
const ways = {
  floated: '.floated::first-letter{float:inline-start;font-size:4em;line-height:.8}',
  initial: '.initial::first-letter{initial-letter:3}',
  tall: '.tall::first-letter{font-size:3em}',
  'floated-element': '.floated-element span{float:inline-start;font-size:4em;line-height:.8}',
  'tall-element': '.tall-element span{font-size:3em}',
}

const texts = {
  en: {
    first: ['I', 'reland'],
    rest: 'has for many years kept a long and quiet coast, with harbours that are older than most of the towns which have since grown around them.',
  },
  ar: {
    first: ['د', 'بلن'],
    rest: 'مدينة قديمة على ساحل طويل هادئ، فيها مرافئ أقدم من أكثر البلدات التي نشأت بعدها حولها، ولا تزال تستقبل القوارب كل صباح.',
  },
}

function dropCapPage(lang: keyof typeof texts): string {
  const {
    first: [letter, others],
    rest,
  } = texts[lang]
  const paragraphs = Object.keys(ways).map((way) => {
    const cap = way.endsWith('element') ? `<span>${letter}</span>` : letter
    return `<p class="${way}">${cap}${others} ${rest}</p>`
  })
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${letter}${others}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-10-20T08:00:00Z"><link rel="icon" href="data:,"><style>p{font:18px/1.6 serif;width:420px;min-height:130px;display:flow-root}${Object.values(ways).join('')}</style></head><body><main><article><h1>${letter}${others}</h1>${paragraphs.join('')}</article></main></body></html>`
}

interface Area {
  left: number
  right: number
  top: number
  bottom: number
}

inBothBrowsers('marks at drop caps', (fixture) => {
  it.each(['en', 'ar'] as const)(
    'draw one line at one height, beside the large letter and not under it: %s',
    async (lang) => {
      // each paragraph begins with the same names, which are marked once by default
      await changeSettings(fixture.view, { quiet: false })
      const url = `https://www.aljazeera.net/drop-caps-${lang}`
      fixture.serve(url, dropCapPage(lang))
      const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
      await waitUntil(page, () => CSS.highlights.size > 0)
      // highlights are drawn with the next frame
      await page.evaluate(
        () =>
          new Promise((later) => {
            requestAnimationFrame(() => requestAnimationFrame(later))
          }),
      )
      const marked = await page.screenshot()
      const places = await page.evaluate(() => {
        const areaOf = (node: Node, start: number, end: number): Area => {
          const range = document.createRange()
          range.setStart(node, start)
          range.setEnd(node, end)
          const { left, right, top, bottom } = range.getBoundingClientRect()
          return { left, right, top, bottom }
        }
        return [...document.querySelectorAll('p')].map((paragraph) => {
          const apart = paragraph.querySelector('span')
          const text = (apart ? apart.nextSibling : paragraph.firstChild) as Text
          const from = apart ? 0 : 1
          return {
            way: paragraph.className,
            letter: areaOf(apart ? apart.firstChild! : text, 0, 1),
            others: areaOf(text, from, text.data.indexOf(' ')),
          }
        })
      })
      await fixture.view.evaluate(
        (tab) =>
          chrome.tabs.sendMessage(tab, { to: 'page', type: 'set-page', on: false }, { frameId: 0 }),
        tabId,
      )
      await waitUntil(page, () => CSS.highlights.size === 0)
      const plain = await page.screenshot()
      const drawn = await findDifferences(fixture.view, marked, plain)
      const rowsIn = ({ left, right, top, bottom }: Area) => [
        ...new Set(
          drawn
            .filter(({ x, y }) => x > left + 1 && x < right - 2 && y > top - 4 && y < bottom + 12)
            .map(({ y }) => y),
        ),
      ]
      for (const { way, letter, others } of places) {
        const beside = rowsIn(others)
        expect(beside.length, `${way} ${drawn.length}`).toBeGreaterThan(0)
        expect(Math.max(...beside) - Math.min(...beside), way).toBeLessThan(6)
        // a browser without `initial-letter` shows a letter like the others
        expect([[], beside], `${way} ${JSON.stringify({ letter, others })}`).toContainEqual(
          rowsIn(letter),
        )
      }
      expect(
        places.filter(
          ({ letter, others }) => letter.bottom - letter.top > 2 * (others.bottom - others.top),
        ).length,
      ).toBeGreaterThanOrEqual(3)
      await page.close()
    },
  )
})
