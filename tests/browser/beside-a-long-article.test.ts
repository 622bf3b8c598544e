/** While the background reads a very long article, another tab is answered. */
import { expect, it } from 'vitest'
import { waitForState } from '../../tools/browser/ask-tab.ts'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'

const host = 'https://www.aljazeera.com'
const given = ['Maria', 'Jonas', 'Clara', 'Peter', 'Anna', 'David', 'Helen', 'Robert', 'Laura']
const family = ['Lindqvist', 'Bergman', 'Feldmann', 'Harker', 'Weiss', 'Castle', 'Moreau', 'Okoro']
const towns = ['Dublin', 'Geneva', 'Khartoum', 'Lisbon', 'Oslo', 'Tunis', 'Vienna']
const pick = (from: readonly string[], number: number) => from[number % from.length]!
/** Five hundred thousand letters, of which no two paragraphs are alike. */
const long = Array.from({ length: 1800 }, (_, i) => {
  const name = `${pick(given, i)} ${pick(family, Math.floor(i / 9))}`
  return `${name}, who heads the harbour office number ${i} of ${pick(towns, i)}, said on Tuesday that the wall would open in spring. "We have tested gate ${i}," ${name} told reporters in ${pick(towns, i + 3)}, and a union spokesman denied that ${i} jobs would be lost, according to a report of the Selwyn Gazette.`
})

inBothBrowsers('beside a very long article', (fixture) => {
  it('another tab is answered before it', async () => {
    fixture.serve(`${host}/long`, article({ title: 'All harbours', body: long }))
    fixture.serve(`${host}/short`, article())
    const first = await fixture.visit(`${host}/long`)
    await waitForState(fixture.view, first.tabId, () => true)
    const second = await fixture.open(`${host}/short`, ({ state }) => state === 'ready')
    const { state } = await waitForState(fixture.view, first.tabId, () => true)
    expect(state).toBe('loading')
    await second.page.close()
    await first.page.close()
  })
})
