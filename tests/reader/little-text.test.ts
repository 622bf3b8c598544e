import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/reader/read-article.ts'

const first =
  'The council of Norham approved a new bridge over the river on Tuesday after three years of debate.'
const second =
  'Mayor Ada Quill said that the ferry would keep running until the last stone of the bridge is laid.'
const other =
  'The storm of last winter has changed the bay for good, say those who know its waters better than anyone else.'
const readers = `<p>${'What one reader of this paper thinks of the whole matter, at some length and in anger. '.repeat(2)}</p>`

function read(inner: string, around = '') {
  const page = `<html><head><meta property="og:type" content="article"></head><body><article><h1>Bridge approved</h1>${inner}</article>${around}</body></html>`
  const reading = readArticle(parseHTML(page).document as unknown as globalThis.Document, {
    url: 'https://courier.example/a/b',
    isVisible: () => true,
  })
  if ('reason' in reading) return reading.reason
  const { document } = reading
  return document.blocks.map(({ start, end }) => document.text.slice(start, end))
}
const short = `<p>${first}</p><p>${second}</p>`

describe('of a short article', () => {
  it.each([
    ['comments', `<div class="comments-area">${readers.repeat(4)}</div>`],
    [
      'other pieces',
      `<div class="related-posts"><p>${other}</p><p>${other} So they say.</p></div>`,
    ],
    ['the notice on consent', `<div id="consent-bar"><p>${other}</p><p>${other} Yes.</p></div>`],
    [
      'what asks to subscribe',
      `<div class="subscribe-wall"><h2>Go on for a pound</h2><p>${other}</p><p>${other} Yes.</p></div>`,
    ],
  ])('%s are no part', (_, html) => {
    expect(read(short + html)).toEqual([first, second])
    expect(read(short, html)).toEqual([first, second])
  })
  it('what has an unlikely name otherwise may be the text', () =>
    expect(read(`<p>${first}</p><div class="print"><p>${second}</p><p>${other}</p></div>`)).toEqual(
      [first, second, other],
    ))
  it('what has such a name is the text where there is hardly any other', () =>
    expect(read(`<div class="with-sidebar"><p>${first}</p><p>${second}</p></div>`)).toEqual([
      first,
      second,
    ]))
})

describe('captions', () => {
  const figure = (words: string) =>
    `<figure class="wp-caption"><img src="a.jpg"><figcaption class="wp-caption-text">${words} (Rob Tan/Courier) <span class="credit">Rob Tan</span></figcaption></figure>`
  const whole = [first, second, other].map((words) => `${words} (Rob Tan/Courier)`)
  it('are the text of a photo essay', () => {
    const figures = [first, second, other].map(figure).join('')
    expect(read(figures)).toEqual(whole)
    expect(read(`<div class="gallery">${figures}</div>`)).toEqual(whole)
    expect(read(`<p>The last ferry.</p>${figures}`)).toEqual(['The last ferry.', ...whole])
  })
  it('of one picture or two are no part of a short article', () =>
    expect(read(short + figure(other) + figure(other))).toEqual([first, second]))
  it.each(['media-caption', 'caption', 'photo_caption', 'story__image-caption-text'])(
    'within a line are none either, told by their name: %s',
    (name) => {
      const line = `<div><span><img src="a.jpg"></span><span class="${name}">${other}</span></div>`
      expect(read(short.repeat(3) + line)).toHaveLength(6)
    },
  )
  it('within a line are the text of a photo essay', () => {
    const figures = [first, second, other].map((words) => `<span class="caption">${words}</span>`)
    const essay = figures.map(
      (span) => `<figure><img src="a.jpg"><figcaption>${span}</figcaption></figure>`,
    )
    expect(read(essay.join(''))).toEqual([first, second, other])
  })
  it('give their name to letters of a size too', () =>
    expect(read(`${short}<p><span class="text-caption">${other}</span></p>`)).toHaveLength(3))
  it.each([
    'Image caption, ',
    'Photo caption: ',
    'تعليق الصورة: ',
    'التعليق على الصورة، ',
    'Légende image, ',
    'Pie de foto: ',
  ])('are told by their label: %s', (label) =>
    expect(read(`${short.repeat(3)}<p>${label}${other}</p>`)).toHaveLength(6),
  )
  it.each(['Image caption contests draw crowds here, ', 'التعليق على الصورة التي نشرت أمس، '])(
    'are not told by a sentence that begins like such a label: %s',
    (label) => expect(read(`${short.repeat(3)}<p>${label}${other}</p>`)).toHaveLength(7),
  )
  it('of many pictures are no part of an article that has a text', () =>
    expect(read(`${short.repeat(3)}${figure(other).repeat(5)}`)).toHaveLength(6))
})

describe('an element that the page gave a name of its own', () => {
  const long = short + `<p>${other}</p><p>${other} ${second}</p>`
  it.each(['newsletter-signup', 'related-stories', 'amp-ad', 'x-comments'])(
    'is no part of an article when that tells so: %s',
    (tag) => expect(read(`${long}<${tag}><p>${other} No.</p></${tag}>`)).toHaveLength(4),
  )
  it('is one otherwise, and within a sentence', () => {
    expect(read(`${long}<story-part><p>${other} Yes.</p></story-part>`)).toHaveLength(5)
    const term = 'The old <glossary-tooltip>ferry bell</glossary-tooltip> rang for the last time.'
    expect(read(`${long}<p>${term}</p>`)).toContain('The old ferry bell rang for the last time.')
  })
  it('of AMP is a picture where it holds one', () =>
    expect(
      read(`${long}<amp-img src="a.jpg"><p placeholder>The picture is on its way.</p></amp-img>`),
    ).toHaveLength(4))
})
