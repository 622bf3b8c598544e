import type { SerializedAXNode } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { askCard, waitInCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { inBothBrowsers, sample } from './fixture.ts'

const url = 'https://www.aljazeera.net/heard'

/** Each list of a tree as a screen reader tells it: its name, and how many entries it has. */
const listsOf = ({ role, name, children = [] }: SerializedAXNode): string[] => [
  ...(role === 'list'
    ? [`${name}: ${children.filter((child) => child.role === 'listitem').length}`]
    : []),
  ...children.flatMap(listsOf),
]

inBothBrowsers('lists that are heard', (fixture) => {
  it('tell in popup and card what they list and how much', async () => {
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    fixture.serve(url, sample('en-microsoft'))
    const { page, state } = await fixture.open(url, ({ state: word }) => word === 'ready')
    if (state.state !== 'ready') throw new Error(state.state)
    const { claims, citations, entities, related } = state.apparatus
    const popup = await openPopup(fixture.browser, url)
    /** The entries of a view's lists; a list in an entry is its own. */
    const count = async (view: string) => {
      await popup.evaluate((name) => document.getElementById(`tab-${name}`)!.click(), view)
      await popup.waitForSelector('#view [role=list]')
      return popup.$$eval('#view [role=list]', (lists) =>
        lists
          .filter((list) => !list.parentElement!.closest('[role=list]'))
          .map((list) => {
            const own = [...list.querySelectorAll('[role=listitem]')].filter(
              (one) => one.parentElement!.closest('[role=list], [role=listitem]') === list,
            )
            return [list.getAttribute('aria-label')!, own.length] as const
          }),
      )
    }
    const sum = (lists: (readonly [string, number])[]) => lists.reduce((all, [, n]) => all + n, 0)
    const said = await count('claims')
    expect(sum(said)).toBe(claims.length + (state.apparatus.doubtful?.length ?? 0))
    expect(said.every(([name]) => /^Statements: ./.test(name))).toBe(true)
    expect((await count('cited'))[0]).toEqual(['Cited', citations.length])
    expect(sum(await count('background'))).toBe(entities.length)
    const times = (await count('related')).filter(([name]) => name.includes('this article'))
    expect(sum(times)).toBe(related.length)
    if (fixture.name === 'chromium') {
      const tree = (await popup.accessibility.snapshot({ interestingOnly: false }))!
      expect(listsOf(tree)).toEqual(expect.arrayContaining(times.map((one) => one.join(': '))))
    }
    await popup.close()
    await hoverMark(page, 'hashiya-organisation', 'Microsoft')
    await waitInCard(page, '[role=list]')
    const inCard = await askCard(page, (root) =>
      [...root.querySelectorAll('[role=list]')].map((list) => list.getAttribute('aria-label')),
    )
    expect(inCard).toContain('What sources say, with dates')
    await page.close()
  })
})
