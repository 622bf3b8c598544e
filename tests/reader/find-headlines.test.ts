import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { readArticle } from '../../src/reader/read-article.ts'
import { isShownByAttributes } from '../../tools/annotate/visibility.ts'

const prose = (words: string) => `<p>${`${words} `.repeat(12)}</p>`
const page = `<html lang="en"><head><title>Harbour opens</title></head><body>
<nav><a href="/sections/the-whole-list-of-news">All of the news of the day</a></nav>
<a href="/2025/early-headline-before-it">An early headline before the article</a>
<article><h1>Harbour opens</h1>${prose('The harbour of the town opened on Monday for all boats.')}
<p>More on it in <a href="/2025/a-long-link-in-the-text">a long link within the text of it</a>, with ${'words '.repeat(30)}.</p>
<aside><a href="https://other.example/2025/strike"><h3>Harbour workers end a long strike</h3><p>A summary that is longer than the headline of the piece.</p></a></aside>
${prose('The boats went out and the people of the town stood at the pier.')}</article>
<section><a href="/2025/strike#comments">12 comments</a><a href="javascript:alert(1)">A headline that leads to a script</a>
<a href="/2025/later-headline">A later headline after the article</a>
<a href="/2025/card"><div>Politics</div><div>The town council counts<br>its boats</div><div>${'The summary of the count is long. '.repeat(9)}</div></a>
<a href="/2025/short"><div>Boats sink</div><div>Two boats sank off the pier of the harbour.</div><div>By the desk of the town</div></a></section></body></html>`

function readHeadlines() {
  const reading = readArticle(parseHTML(page).document as unknown as globalThis.Document, {
    url: 'https://courier.example/2025/harbour-opens',
    isVisible: isShownByAttributes,
  })
  if ('reason' in reading) throw new Error(reading.reason)
  return reading.document.headlines
}

it('finds headlines that lead elsewhere, and whether they stand inside the article', () => {
  expect(readHeadlines()).toEqual([
    {
      url: 'https://courier.example/2025/early-headline-before-it',
      title: 'An early headline before the article',
      inside: false,
    },
    {
      url: 'https://other.example/2025/strike',
      title: 'Harbour workers end a long strike',
      inside: true,
    },
    {
      url: 'https://courier.example/2025/later-headline',
      title: 'A later headline after the article',
      inside: false,
    },
    {
      url: 'https://courier.example/2025/card',
      title: 'Politics The town council counts its boats',
      inside: false,
    },
    {
      url: 'https://courier.example/2025/short',
      title: 'Boats sink Two boats sank off the pier of the harbour.',
      inside: false,
    },
  ])
})
