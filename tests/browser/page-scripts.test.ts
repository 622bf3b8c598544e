/**
 * What the scripts of a page that is read cannot do: look into the card, press in it, open it, or
 * have the reader press what he does not see.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findInCard, readCard, waitForNoCard, waitInCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { changeSettings, getSettings } from '../../tools/browser/settings.ts'
import { waitForFrames } from '../../tools/browser/resize.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'

declare const chrome: {
  tabs: { query(what: object): Promise<{ url?: string }[]> }
  runtime: { sendMessage(message: object): Promise<unknown> }
}

const url = 'https://www.aljazeera.com/news/harbour'
const secret = 'She told me so on the second pier.'
const body = [
  'Maria Lindqvist, the director of the harbour authority, said on Tuesday that the new breakwater in Ireland would open in spring, and that Ireland had paid.',
  '"We have tested every gate," Maria Lindqvist told reporters outside the town hall, adding that the delay had cost the town little.',
  'Fishermen said they expected busier months, and a union spokesman denied that jobs would be lost.',
]
/** Runs in the page before anything else: it patches what a script may use, and keeps what it gets. */
const patches = `<script>
const kept = window.kept = { roots: [], keys: [], words: [] }
const keep = (root) => { if (root) kept.roots.push(root) }
const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, { ...init, mode: 'open' }); keep(root); return root
}
for (const [owner, name] of [[Node.prototype, 'appendChild'], [Element.prototype, 'append'], [EventTarget.prototype, 'addEventListener'], [Document.prototype, 'createElement']]) {
  const was = owner[name]
  owner[name] = function (...args) {
    for (const one of [this, ...args]) if (one instanceof ShadowRoot) keep(one)
    return was.apply(this, args)
  }
}
for (const name of ['textContent', 'nodeValue']) {
  const { get, set } = Object.getOwnPropertyDescriptor(Node.prototype, name)
  Object.defineProperty(Node.prototype, name, { get, set(value) { kept.words.push(String(value)); set.call(this, value) } })
}
customElements.define('hashiya-card', class extends HTMLElement {
  constructor() { super(); this.inner = this.attachInternals(); keep(this.inner.shadowRoot) }
  connectedCallback() {
    keep(this.shadowRoot); keep(this.inner.shadowRoot)
    try { keep(this.attachShadow({ mode: 'open' })) } catch { kept.refused = true }
  }
})
for (const name of ['keydown', 'keyup', 'click', 'pointerdown', 'input', 'copy'])
  document.addEventListener(name, (event) => { if (event.target.localName === 'hashiya-card') kept.keys.push(name) })
</script>`

const tabs = (view: Page): Promise<number> =>
  view.evaluate(async () => (await chrome.tabs.query({})).length)
const refusal = 'Another of that name is meant'
const settle = (milliseconds = 700) => new Promise((later) => setTimeout(later, milliseconds))
/** The words of a mark, made up events of all kinds sent to where they stand. */
const pretend = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    for (const [, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>)
      for (const range of highlight) {
        if (!String(range).includes(wanted)) continue
        range.startContainer.parentElement!.scrollIntoView({ block: 'center' })
        const { left, top, width, height } = range.getClientRects()[0]!
        const at = { clientX: left + width / 2, clientY: top + height / 2 }
        const all = { bubbles: true, composed: true, cancelable: true, ...at }
        const on = document.elementFromPoint(at.clientX, at.clientY)!
        for (const name of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown'])
          on.dispatchEvent(new PointerEvent(name, { ...all, pointerType: 'mouse' }))
        for (const name of ['mousemove', 'mousedown', 'mouseup', 'click'])
          on.dispatchEvent(new MouseEvent(name, all))
        ;(on as HTMLElement).click()
        return true
      }
    return false
  }, words)
/** A real press of the left button in the middle of an element that the reader can see. */
const pressReally = async (page: Page, selector: string, text: string) => {
  const button = await waitInCard(page, selector, text)
  await button.evaluate((one) => one.scrollIntoView({ block: 'nearest' }))
  await settle(100)
  const { x, y, width, height } = (await button.boundingBox())!
  await page.mouse.click(x + width / 2, y + height / 2)
}

/** Code of a page: its element `cover` in the top layer, too small to cover anything itself. */
const smallPopover = `
cover.textContent = ''
cover.style.cssText = 'inset:0 auto auto 0;width:1px;height:1px;padding:0;border:0;margin:0;pointer-events:none'
document.body.append(cover)
cover.popover = 'manual'
cover.showPopover()
`
/** The same: a rule for what `cover` draws, gone with it. */
const addStyle = (rule: string): string =>
  `cover.appendChild(document.createElement('style')).textContent = ${JSON.stringify(rule)}\n`

inBothBrowsers(
  'the scripts of a page',
  (fixture) => {
    let page: Page
    beforeAll(async () => {
      fixture.serve(
        url,
        article({ title: 'Harbour to open', body }).replace('<head>', `<head>${patches}`),
      )
      await changeSettings(fixture.view, { interfaceLanguage: 'en' })
      await fixture.view.evaluate((text) => {
        const draft = {
          name: 'Maria Lindqvist',
          aliases: [],
          type: 'PER',
          text,
          sources: [],
          tags: [],
        }
        return chrome.runtime.sendMessage({ to: 'background', type: 'save-note', id: null, draft })
      }, secret)
      page = (await fixture.open(url, ({ state }) => state === 'ready')).page
      await waitUntil(page, () => CSS.highlights.has('hashiya-person'))
      await page.bringToFront()
    })
    afterAll(async () => {
      await page?.close()
    })
    it('stand beside a script of ours that holds no word of a note until its card is opened', async () => {
      const opened = await fixture.open(url, (next) => next.state === 'ready')
      const { state, tabId } = opened
      const held = JSON.stringify(state)
      expect(held).toContain('"own":["')
      expect(held).not.toMatch(/second pier|own-note"/)
      // the popup, a page of our own, has them
      const popup = await fixture.browser.openView(`src/ui/popup/index.html?tab=${tabId}`)
      await popup.waitForSelector('#tab-background')
      await popup.click('#tab-background')
      await waitUntil(popup, (words) => document.body.textContent?.includes(words), secret)
      await popup.close()
      await opened.page.close()
      await page.bringToFront()
    })

    /** Twice: what is open in a card closes first. */
    const leaveCard = async () => {
      await page.mouse.move(3, 3)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await waitForNoCard(page)
    }
    /** The card of the place, with its ways to say what is wrong: the button that refuses its record. */
    const openRefusal = async () => {
      await hoverMark(page, 'hashiya-place', 'Ireland')
      await (await waitInCard(page, '.correct summary')).click()
      return waitInCard(page, '.correct[open] button', refusal)
    }

    it('open no card by events that they make up', async () => {
      await page.mouse.move(3, 3)
      for (const words of ['Maria Lindqvist', 'Ireland'])
        expect(await pretend(page, words)).toBe(true)
      await settle()
      expect(await page.$('hashiya-card')).toBeNull()
    })

    it('do not get the card’s root: not from the element, from what they patched, nor as its custom element', async () => {
      expect(await hoverMark(page, 'hashiya-person', 'Lindqvist')).toBe(true)
      await waitInCard(page, 'button', 'Edit')
      expect(await readCard(page)).toContain(secret)
      const seen = await page.evaluate(() => {
        const { kept } = globalThis as unknown as {
          kept: { roots: unknown[]; words: string[]; refused?: boolean }
        }
        const host = document.querySelector('hashiya-card') as HTMLElement & {
          inner?: ElementInternals
        }
        document.execCommand('selectAll')
        return {
          roots:
            [host.shadowRoot, host.inner?.shadowRoot].filter(Boolean).length + kept.roots.length,
          words: kept.words.join(' ') + String(getSelection()) + host.innerText + host.outerHTML,
          refused: kept.refused,
        }
      })
      expect(seen.roots).toBe(0)
      expect(seen.words).not.toContain('second pier')
      expect(seen.refused).toBe(true)
    })

    it('neither hear what is typed or pressed in the card, nor close it', async () => {
      await pressReally(page, 'h2', 'Lindqvist')
      for (const key of ['Tab', 'a', 'Tab']) await page.keyboard.press(key as 'Tab')
      expect(
        await page.evaluate(
          () => (globalThis as unknown as { kept: { keys: string[] } }).kept.keys,
        ),
      ).toEqual([])
      await page.evaluate(() => {
        for (const on of [document.body, document.querySelector('hashiya-card')!])
          for (const name of ['keydown', 'keyup'])
            on.dispatchEvent(
              new KeyboardEvent(name, { key: 'Escape', bubbles: true, composed: true }),
            )
        document.body.click()
      })
      await settle(200)
      expect(await findInCard(page, '[role=dialog]')).not.toBeNull()
    })

    it('press no button of the card, even with its root in their hands', async () => {
      await leaveCard()
      await openRefusal()
      const before = await tabs(fixture.view)
      for (const words of [refusal, 'Write a note', 'Look it up']) {
        const button = await findInCard(page, 'button', words)
        // through the debugging protocol, as a script that had got the root could do
        await button!.evaluate((one) => {
          for (let times = 0; times < 15; times++) one.click()
          one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
        })
      }
      await settle()
      expect(await tabs(fixture.view)).toBe(before)
      expect((await getSettings(fixture.view)).choices).toEqual([])
      expect(fixture.server.requests.filter((one) => one.includes('wikipedia'))).toEqual([])
    })

    it('cannot dress the card: it stays where and as it is, whatever styles they write', async () => {
      const boxOf = async () => (await (await waitInCard(page, '[role=dialog]')).boundingBox())!
      const before = await boxOf()
      await page.evaluate(() => {
        const style = document.head.appendChild(document.createElement('style'))
        style.textContent =
          'hashiya-card{opacity:0!important;transform:translate(90px,90px)!important;pointer-events:none!important;display:none!important}'
        const host = document.querySelector<HTMLElement>('hashiya-card')!
        host.style.cssText =
          'opacity:0!important;translate:80px 80px!important;visibility:hidden!important;filter:opacity(0)!important'
        host.animate(
          { opacity: [0, 0], translate: ['50px', '50px'] },
          { duration: 1e6, fill: 'both' },
        )
      })
      await settle(200)
      expect(await boxOf()).toEqual(before)
      expect(
        await page.$eval('hashiya-card', (host) => {
          const { opacity, visibility, filter, pointerEvents, transform } = getComputedStyle(host)
          return [opacity, visibility, filter, pointerEvents, transform]
        }),
      ).toEqual(['1', 'visible', 'none', 'auto', 'none'])
    })

    it.each([
      [
        'a popover above it',
        'document.documentElement.append(cover); cover.popover = "manual"; cover.showPopover()',
      ],
      [
        'a popover in a closed shadow tree',
        'cover.popover = "manual"; document.body.appendChild(document.createElement("div")).attachShadow({ mode: "closed" }).append(cover); cover.showPopover()',
      ],
      [
        'a pseudo-element of a popover without a size',
        smallPopover +
          addStyle(
            'div::before{content:"";position:absolute;background:white;inset:0 -9in -9in 0}',
          ) +
          'cover.style.overflow = "visible"',
      ],
      [
        'what is fixed in the shadow tree of a small popover',
        smallPopover +
          'cover.attachShadow({ mode: "closed" }).innerHTML = "<p style=position:fixed;inset:0;background:white>"',
      ],
      [
        'the ground behind a popover',
        smallPopover + addStyle('div::backdrop{backdrop-filter:brightness(0) invert(1)}'),
      ],
      [
        'itself taken out of the top layer',
        'document.querySelector("hashiya-card").hidePopover(); document.documentElement.append(cover)',
      ],
    ])('cannot have the reader press a card that is covered: %s', async (_name, covering) => {
      await leaveCard()
      await openRefusal()
      await page.evaluate((code) => {
        const cover = document.createElement('div')
        cover.style.cssText =
          'position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:white;z-index:2147483647;pointer-events:none'
        cover.textContent = 'Press here to go on'
        new Function('cover', code)(cover)
        ;(globalThis as unknown as { cover: Element }).cover = cover
      }, covering)
      await pressReally(page, 'button', refusal)
      await settle()
      expect((await getSettings(fixture.view)).choices).toEqual([])
      await page.evaluate(() => (globalThis as unknown as { cover: Element }).cover.remove())
    })

    it('cannot slip the card under a pointer that rests', async () => {
      await leaveCard()
      await page.evaluate(() => {
        document.body.style.minHeight = '400vh'
      })
      const button = await openRefusal()
      await (await waitInCard(page, 'button[aria-pressed=false]')).click()
      const { x, y, width, height } = (await button.boundingBox())!
      const at = { x: x + width / 2, y: y + height / 2 }
      await page.mouse.move(at.x, at.y - 60)
      await settle()
      await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }))
      // and goes on a little until it is pressed, however late that is
      await page.evaluate(() => {
        let by = 3
        const timer = setInterval(() => scrollBy({ top: (by = -by), behavior: 'instant' }), 30)
        addEventListener('mouseup', () => clearInterval(timer), { once: true, capture: true })
      })
      await waitForFrames(page)
      await page.mouse.down()
      await page.mouse.up()
      await settle()
      expect((await getSettings(fixture.view)).choices).toEqual([])
    })

    it('do not stand in the reader’s own way: a real press is heard', async () => {
      await pressReally(page, 'button', refusal)
      await expect.poll(async () => (await getSettings(fixture.view)).choices.length).toBe(1)
    })
  },
  'en-US',
)
