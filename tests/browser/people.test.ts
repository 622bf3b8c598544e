/**
 * People of public life in the extension as it is built: their pack is read by parts, and their
 * notes are put together when they are shown.
 */
import { beforeAll, expect, it } from 'vitest'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'

const url = 'https://www.aljazeera.com/news/summit'
const body = [
  'The prime minister of Hungary, Viktor Orbán, said on Tuesday that his government would not sign the treaty before the election in spring.',
  'The president of France, Emmanuel Macron, told reporters in Paris that parliament would vote on the same treaty within a month.',
  'A spokesman for the ministry in Budapest said that the talks between the two governments would go on, and that nothing had been decided yet.',
]

inBothBrowsers('people of public life', (fixture) => {
  beforeAll(() => fixture.serve(url, article({ title: 'Two governments over one treaty', body })))

  it('are named by the first answer of a new background, with the offices they held', async () => {
    await fixture.browser.stopBackground()
    const { page, state } = await fixture.open(url, ({ state: word }) => word !== 'loading')
    await page.close()
    if (state.state !== 'ready') throw new Error(JSON.stringify(state))
    const { entities, notes } = state.apparatus
    const qidOf = (name: string) => entities.find((entity) => entity.name === name)?.qid
    expect(qidOf('Viktor Orbán')).toBe('Q57641')
    expect(qidOf('Emmanuel Macron')).toBe('Q3052772')
    const note = notes['people:Q57641']?.record
    expect(note?.descriptions).toMatchObject({
      ar: expect.stringMatching(/^رئيس وزراء /),
      en: expect.stringMatching(/^Prime Minister of Hungary from May 2010; as known in/),
    })
    expect(note?.facts?.[0]?.source.url).toMatch(/^https:\/\/github\.com\/factbook\//)
  })
})
