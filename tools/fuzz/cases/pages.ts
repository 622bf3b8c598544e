/** Pages: an article as sites mark it up, cut, doubled and stuck with what may stand on a page. */
import fc from 'fast-check'
import { samples } from '../../../tests/languages/samples.ts'
import { marks } from './words.ts'

const paragraphs = Object.values(samples).flatMap(({ direct, indirect, according, citation }) => [
  `${direct[0]} ${indirect[0]}`,
  `${according[0]} ${citation[0]} ${indirect[0]}`,
])

const linkedData = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'The bridge will open in spring',
  author: [{ '@type': 'Person', name: 'Martin Hale' }],
  datePublished: '2025-10-20',
  '@graph': [{ '@type': 'ClaimReview', claimReviewed: 'A claim', author: { name: 'A reviewer' } }],
})

const whole = `<!doctype html><html lang="en"><head><title>The bridge will open in spring | Courier</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-10-20T08:00:00Z">
<script type="application/ld+json">${linkedData}</script><link rel="canonical" href="https://courier.example/a">
<link rel="alternate" type="application/rss+xml" href="https://courier.example/feed"></head>
<body><header><nav><a href="/">Home</a></nav></header><main><article class="story-body"><h1>The bridge will open in spring</h1>
<p class="byline">By <a rel="author">Martin Hale</a></p><time datetime="2025-10-20">20 Oct</time>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<figure><img><figcaption>Photo: X</figcaption></figure><ul><li>One item of a list that is long enough to be read</li></ul>
<blockquote>Words of someone <b>in</b> <a href="https://gov.example/x">a report</a></blockquote></article></main>
<footer>Courier</footer></body></html>`

const pieces = [
  ...'<div> </div> <p> </p> </a> <br> <br><br> <hr> <script> </script> <style> <template> <frameset> <noscript> <!-- --> <h1> <article> <li>'.split(
    ' ',
  ),
  ...'<custom-x> <slot> <details><summary> <sup>1</sup> <wbr> <q> <em> </em> <b <![CDATA[ &nbsp; &lt; &#1114112; &#xD800;'.split(
    ' ',
  ),
  '<a href="javascript:alert(1)">',
  '<a href="data:text/html,x">',
  '<a href="//e.example/">',
  '<table><tr><td>',
  '<svg><title>x</title>',
  '<math>',
  '<iframe srcdoc="x">',
  '<form><input name="parentNode"><input name="tagName">',
  '<form>x<input name="nextSibling"></form>',
  '<base href="https://[">',
  '<p hidden>',
  '<p style="display:none">',
  '<span aria-hidden="true">',
  '<ruby>a<rt>b</rt></ruby>',
  '<bdo dir="rtl">',
  '<meta property="og:title" content="&#xD800;\u202e">',
  '<meta property="article:published_time" content="99999-99-99">',
  '<html lang="__proto__">',
  '<html lang="ar" dir="rtl">',
  '<script type="application/ld+json">{"@type":["NewsArticle",null,7],"author":{"name":["a",{"x":1}]},"headline":[["x"]],"datePublished":{}}</script>',
  '<script type="application/ld+json">[[[[[{"@graph":{"@graph":[null]}}]]]]]</script>',
  '<time datetime="x">',
  '<dialog open>',
  'word ',
  'said that ',
  'قال إن ',
  ...marks,
]

const change = fc.record({
  at: fc.nat(whole.length),
  length: fc.nat(200),
  how: fc.constantFrom('put', 'put', 'put', 'cut', 'repeat'),
  piece: fc.constantFrom(...pieces),
  times: fc.oneof(
    { weight: 5, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 30 }) },
  ),
})
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function changed(html: string, { at, length, how, piece, times }: Change): string {
  const before = html.slice(0, at)
  const inner = html.slice(at, at + length)
  const after = html.slice(at + length)
  if (how === 'cut') return before + after
  return before + (how === 'put' ? piece.repeat(times) + inner : inner.repeat(times + 1)) + after
}

export interface PageCase {
  html: string
  url: string
}

export const pages: fc.Arbitrary<PageCase> = fc.record({
  html: fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(change, { minLength: 1, maxLength: 20 })
        .map((changes) => changes.reduce(changed, whole)),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.constantFrom(...pieces), { maxLength: 120 })
        .map((list) => list.join('')),
    },
  ),
  url: fc.constantFrom(
    'https://courier.example/a',
    'https://courier.example/',
    'https://courier.example/search?q=a',
    'about:blank',
    'file:///x',
    'x',
  ),
})
