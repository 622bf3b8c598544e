import { expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { waitForState } from '../../tools/browser/ask-tab.ts'
import { readCard, waitForNoCard, waitInCard } from '../../tools/browser/card-root.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers } from './fixture.ts'
import { article, secondBody } from './pages.ts'

declare const chrome: {
  tabs: { sendMessage(tab: number, message: object, options: object): Promise<unknown> }
}

const host = 'https://www.aljazeera.com'

const marked = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('hashiya-'))
      .flatMap(([, highlight]) =>
        [...(highlight as unknown as Iterable<globalThis.Range>)].map(String),
      ),
  )

inBothBrowsers('a page that changes', (fixture) => {
  it('is read again when its article comes late', async () => {
    fixture.serve(
      `${host}/late`,
      article({ body: [] })
        .replace('</article>', '</article>')
        .replace(
          '</body>',
          `<script>setTimeout(() => { document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(secondBody.map((text) => `<p>${text}</p>`).join(''))}) }, 900)</script></body>`,
        ),
    )
    const { page, tabId } = await fixture.open(`${host}/late`)
    const state = await waitForState(fixture.view, tabId, ({ state: word }) => word === 'ready')
    expect(JSON.stringify(state)).toContain('forty maps')
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    expect(await marked(page)).toContain('Khartoum')
    await page.close()
  })

  it('keeps its marks where the page writes the same words into its text once more', async () => {
    fixture.serve(`${host}/rewritten`, article())
    const { page } = await fixture.open(`${host}/rewritten`, ({ state }) => state === 'ready')
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    const before = await marked(page)
    // asked in the same breath: soon after they are there again
    const lost = await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p'))
        for (const node of paragraph.childNodes)
          if (node.nodeType === Node.TEXT_NODE) (node as Text).data = String((node as Text).data)
      return [...CSS.highlights].some(([, highlight]) =>
        [...(highlight as unknown as Iterable<globalThis.Range>)].some(
          ({ collapsed }) => collapsed,
        ),
      )
    })
    expect(lost).toBe(true)
    await waitUntil(page, () =>
      [...CSS.highlights].every(([, highlight]) =>
        [...(highlight as unknown as Iterable<globalThis.Range>)].every(
          ({ collapsed }) => !collapsed,
        ),
      ),
    )
    expect(await marked(page)).toEqual(before)
    await page.close()
  })

  it('follows an article that replaces another without a load, and takes the old marks away', async () => {
    fixture.serve(`${host}/first`, article())
    const { page, tabId } = await fixture.open(`${host}/first`, ({ state }) => state === 'ready')
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    expect(await marked(page)).toContain('Ireland')
    await page.evaluate((texts) => {
      history.pushState({}, '', '/second')
      document.title = 'Maps go to Geneva'
      document.querySelector('h1')!.textContent = 'Maps go to Geneva'
      document.querySelectorAll('article p').forEach((each) => each.remove())
      for (const text of texts)
        document.querySelector('article')!.appendChild(document.createElement('p')).textContent =
          text
    }, secondBody)
    const state = await waitForState(
      fixture.view,
      tabId,
      (next) => next.state === 'ready' && next.apparatus.document.text.includes('forty maps'),
    )
    expect(JSON.stringify(state)).not.toContain('breakwater would open')
    await waitUntil(
      page,
      () =>
        ![...CSS.highlights].some(([, highlight]) =>
          [...(highlight as unknown as Iterable<globalThis.Range>)].some(
            (range) => String(range) === 'Ireland',
          ),
        ),
    )
    expect(await marked(page)).toContain('Khartoum')
    await page.close()
  })

  it('gives an article that was put below another neither its words, its day nor its author', async () => {
    const head = `<link rel="canonical" href="${host}/upper"><meta property="og:title" content="Breakwater to open in spring"><meta name="author" content="Ann Alder">`
    fixture.serve(`${host}/upper`, article({ head }))
    const { page, tabId } = await fixture.open(`${host}/upper`, ({ state }) => state === 'ready')
    await page.evaluate((texts) => {
      history.pushState({}, '', '/lower')
      document.title = 'Maps go to Geneva'
      const lower = document.createElement('article')
      lower.appendChild(document.createElement('h1')).textContent = 'Maps go to Geneva'
      for (const text of texts) lower.appendChild(document.createElement('p')).textContent = text
      document.querySelector('main')!.append(lower)
    }, secondBody)
    const state = await waitForState(
      fixture.view,
      tabId,
      (next) => next.state === 'ready' && next.apparatus.document.text.includes('forty maps'),
    )
    if (state.state !== 'ready') throw new Error(state.state)
    expect(state.apparatus.document.text).not.toContain('breakwater')
    expect(state.apparatus.article).toMatchObject({
      title: 'Maps go to Geneva',
      url: `${host}/lower`,
      published: null,
      authors: [],
    })
    await page.close()
  })

  it('is read again when a live page puts news on top', async () => {
    fixture.serve(`${host}/live`, article({ title: 'Live: breakwater opening' }))
    const { page, tabId } = await fixture.open(`${host}/live`, ({ state }) => state === 'ready')
    await page.evaluate((text) => {
      const p = document.createElement('p')
      p.textContent = text
      document.querySelector('h1')!.after(p)
    }, secondBody[0]!)
    await waitForState(
      fixture.view,
      tabId,
      (next) =>
        next.state === 'ready' &&
        next.apparatus.document.text.includes('forty maps') &&
        next.apparatus.document.text.includes('breakwater'),
    )
    await waitUntil(page, () =>
      [...CSS.highlights].some(([, highlight]) =>
        [...(highlight as unknown as Iterable<globalThis.Range>)].some(
          (range) => String(range) === 'Khartoum',
        ),
      ),
    )
    await page.close()
  })

  it('keeps an open card beside its words while a live page adds post after post', async () => {
    fixture.serve(`${host}/posts`, article({ title: 'Live: breakwater opening' }))
    const { page, tabId } = await fixture.open(`${host}/posts`, ({ state }) => state === 'ready')
    await fixture.view.evaluate(
      (tab) => chrome.tabs.sendMessage(tab, { to: 'page', type: 'step', by: 1 }, { frameId: 0 }),
      tabId,
    )
    const aboveWords = async () => {
      const box = await (await waitInCard(page, '[role=dialog]')).boundingBox()
      const words = await page.evaluate(() => {
        const all = [...document.querySelectorAll('p')]
        return all
          .find((one) => one.textContent?.includes('new breakwater'))!
          .getBoundingClientRect().top
      })
      return Math.round(words - box!.y)
    }
    const stood = await aboveWords()
    const before = await readCard(page)
    for (const text of secondBody) {
      await page.evaluate((words) => {
        const post = document.createElement('p')
        post.textContent = words
        document.querySelector('h1')!.after(post)
      }, text)
      await waitForState(
        fixture.view,
        tabId,
        (next) => next.state === 'ready' && next.apparatus.document.text.includes(text),
      )
    }
    expect(await readCard(page)).toBe(before)
    await expect.poll(aboveWords).toBe(stood)
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    await page.close()
  })

  it('gets its marks back when it throws them away', async () => {
    fixture.serve(`${host}/clears`, article())
    const { page } = await fixture.open(`${host}/clears`, ({ state }) => state === 'ready')
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    await page.evaluate(() => CSS.highlights.clear())
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    await page.evaluate(() => {
      document.adoptedStyleSheets = []
    })
    await waitUntil(page, () => document.adoptedStyleSheets.length > 0)
    await page.close()
  })

  it('loses its marks with its article, and says so', async () => {
    fixture.serve(`${host}/removed`, article())
    const { page, tabId } = await fixture.open(`${host}/removed`, ({ state }) => state === 'ready')
    await page.evaluate(() => document.querySelector('main')!.remove())
    expect(
      (await waitForState(fixture.view, tabId, ({ state }) => state === 'no-article')).state,
    ).toBe('no-article')
    expect(await marked(page)).toEqual([])
    await page.close()
  })

  it('keeps the article when its nodes are drawn again', async () => {
    fixture.serve(`${host}/redrawn`, article())
    const { page } = await fixture.open(`${host}/redrawn`, ({ state }) => state === 'ready')
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    await page.evaluate(() => {
      const old = document.querySelector('article')!
      old.replaceWith(old.cloneNode(true))
    })
    await waitUntil(page, () => {
      const ranges = [...CSS.highlights].flatMap(([, highlight]) => [
        ...(highlight as unknown as Iterable<globalThis.Range>),
      ])
      return (
        ranges.length > 0 &&
        ranges.every((range) => range.startContainer.isConnected && String(range) !== '')
      )
    })
    await page.close()
  })

  it('says nothing in the console meanwhile', () => {
    expect(fixture.errors).toEqual([])
  })
})
