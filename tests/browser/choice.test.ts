import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { waitForState } from '../../tools/browser/ask-tab.ts'
import { waitInCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import type { Entity } from '../../src/model/annotation.ts'
import type { PageState } from '../../src/model/apparatus.ts'
import { asLine } from '../../src/ui/describe-record.ts'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'

const body = [
  'The bakers of Tripoli said on Monday that they would mill their own flour, because the price of imported flour had doubled since the winter.',
  'Their guild has forty members, and most of them learned the trade from their parents, the guild said in a short statement.',
  'A second mill will be bought in the autumn, according to the statement, and the first loaves will be sold before the feast.',
  'Neighbours welcomed the plan and said the old mill by the harbour had stood empty for as long as anybody could remember.',
]
const first = 'https://www.aljazeera.net/flour'
const second = 'https://www.bbc.com/bread'
const named = (state: PageState): Entity | undefined =>
  state.state === 'ready'
    ? state.apparatus.entities.find(({ name }) => name === 'Tripoli')
    : undefined

/** Presses a button of the card by keyboard: `words` stand in it. */
async function press(page: Page, words: string): Promise<void> {
  await (await waitInCard(page, '.alternatives button', words)).focus()
  await page.keyboard.press('Enter')
}

inBothBrowsers(
  'the reader’s choice',
  (fixture) => {
    it('is made in the card, shown at once, kept for other pages, and undone', async () => {
      for (const url of [first, second])
        fixture.serve(url, article({ title: 'Flour of their own', body }))
      const { page, tabId, state } = await fixture.open(first, (next) => next.state === 'ready')
      const before = named(state)!
      const other = before.others![0]!
      expect(other.id).not.toBe(before.link?.id)

      await hoverMark(page, 'hashiya-place')
      const described = asLine(other.description)['en']!
      await press(page, described)
      const chosen = named(
        await waitForState(fixture.view, tabId, (next) => named(next)?.chosen !== undefined),
      )!
      expect([chosen.link?.id, chosen.others?.[0]?.id]).toEqual([other.id, before.link?.id])
      // the card is there again, with what was chosen and the keyboard in it
      await waitInCard(page, '.what', described)
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('hashiya-card')

      const elsewhere = await fixture.open(second, (next) => next.state === 'ready')
      expect(named(elsewhere.state)?.link?.id).toBe(other.id)
      await elsewhere.page.close()

      await press(page, 'Something else')
      expect(
        named(await waitForState(fixture.view, tabId, (next) => named(next)?.chosen === null))
          ?.link,
      ).toBeNull()
      await press(page, 'Undo')
      expect(
        named(
          await waitForState(
            fixture.view,
            tabId,
            (next) => named(next) !== undefined && named(next)!.chosen === undefined,
          ),
        )?.link?.id,
      ).toBe(before.link?.id)
      await page.close()
    })

    it('throws nothing at the page', () => {
      expect(fixture.errors).toEqual([])
    })
  },
  'en',
)
