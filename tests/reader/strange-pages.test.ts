import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/reader/read-article.ts'

const prose =
  'The council of Norham spoke about the old bridge for two hours, as the minutes of its meeting show. '

function read(inner: string, headline = '<h1>Bridge to close</h1>') {
  const page = `<html><body><article>${headline}${inner}<p>${prose.repeat(4)}</p></article></body></html>`
  const reading = readArticle(parseHTML(page).document as unknown as globalThis.Document, {
    url: 'https://courier.example/a/b',
    isVisible: () => true,
  })
  if ('reason' in reading) throw new Error(reading.reason)
  const { document, article } = reading
  return {
    article,
    blocks: document.blocks.map(({ start, end }) => document.text.slice(start, end)),
  }
}

it('two line breaks end a paragraph whatever unseen stands between them', () => {
  const lines = [
    'it went on for the whole of a long day',
    'and nobody knows how it came to its end',
  ]
  for (const between of ['', '&nbsp;', '&#8203;', '&shy;', ' &#65279;\n'])
    expect(read(`<div>${lines.join(`<br>${between}<br>`)}</div>`).blocks.slice(0, 2)).toEqual(lines)
})

describe('what stands on lines of its own without white space', () => {
  it('is parted in the headline', () => {
    const { article } = read(
      '',
      '<h1><style>.a{}</style><div>Live</div>Bridge closes:<br>the town is cut off<svg><title>Share</title></svg></h1>',
    )
    expect(article.title).toBe('Live Bridge closes: the town is cut off')
  })
  it('is parted in the byline', () => {
    const authorsOf = (byline: string) =>
      read(`<div class="byline">${byline}</div>`).article.authors
    expect(authorsOf('<a>Ann Lee</a><br><a>Tom Roe</a>')).toEqual(['Ann Lee', 'Tom Roe'])
    expect(authorsOf('By<br>Ann Lee')).toEqual(['Ann Lee'])
    expect(authorsOf('<div>By <b>Ann</b> Lee</div>')).toEqual(['Ann Lee'])
  })
})
