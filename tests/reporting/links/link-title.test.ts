import { expect, it } from 'vitest'
import type { TextDocument } from '../../../src/model/text.ts'
import { createLinkTitles } from '../../../src/reporting/links/link-title.ts'

const paragraph = 'The council of Port Selwyn spoke about the bridge for two hours. '.repeat(400)
const titleOf = (url: string, words: string) =>
  createLinkTitles({ text: words } as TextDocument)({ start: 0, end: words.length, url })

it('takes no whole paragraph for a headline because a link is around it', () => {
  expect(titleOf('https://courier.example/2025/port-selwyn-bridge', paragraph)).toEqual({
    title: 'Port selwyn bridge',
    from: 'slug',
  })
})

it('cuts what is longer than any headline, so that the article can be kept', () => {
  const { title, from } = titleOf('https://courier.example/9', paragraph)
  expect([title.length, from]).toEqual([300, 'anchor'])
  const address = `https://courier.example/${'long-report-'.repeat(300)}`
  expect(titleOf(address, 'this').title).toHaveLength(300)
})

it('takes no register’s number in an address for words', () => {
  expect(titleOf('https://journal.example/articles/q51-020-03066-x', 'the earlier survey')).toEqual(
    {
      title: 'the earlier survey',
      from: 'anchor',
    },
  )
  expect(titleOf('https://courier.example/top-10-deals', 'these').from).toBe('slug')
})
