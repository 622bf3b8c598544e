import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { readArticle } from '../../src/reader/read-article.ts'
import { isShownByAttributes } from '../../tools/annotate/visibility.ts'

const prose = 'The harbour of the town opened on Monday for all the boats that had waited there. '
const page = `<html lang="en"><head><title>Harbour</title></head><body><article><h1>Harbour opens</h1>
<p>${prose.repeat(3)}</p>
<p><strong>When did it</strong> <b>open?</b></p><p>${prose.repeat(2)}</p>
<p><strong>Monday.</strong> ${prose.repeat(2)}</p></article></body></html>`

it('tells the paragraphs that are bold from end to end', () => {
  const reading = readArticle(parseHTML(page).document as unknown as globalThis.Document, {
    url: 'https://courier.example/2025/harbour-opens',
    isVisible: isShownByAttributes,
  })
  if ('reason' in reading) throw new Error(reading.reason)
  const { text, blocks } = reading.document
  const bold = blocks.filter(({ strong }) => strong)
  expect(bold.map(({ start, end }) => text.slice(start, end))).toEqual(['When did it open?'])
})
