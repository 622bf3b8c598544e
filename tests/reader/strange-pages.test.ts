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
const firstOf = (inner: string): string => read(inner).blocks[0]!

describe('footnotes', () => {
  it.each([
    [
      'The bridge was built in 2025<sup><a href="#n1">1</a></sup> and cost 12 million<sup><a href="/a/b#n2">[2]</a></sup> dinars.',
      'The bridge was built in 2025 and cost 12 million dinars.',
    ],
    [
      'The town paid 40 million<a href="#n3"><sup>(3)</sup></a> for it in 1998<a href="#n4">*</a>, say the books.',
      'The town paid 40 million for it in 1998, say the books.',
    ],
    [
      'دفعت المدينة 40 مليون دينار<sup><a href="#n5">٥</a></sup> ثمنا للجسر القديم في ذلك العام البعيد.',
      'دفعت المدينة 40 مليون دينار ثمنا للجسر القديم في ذلك العام البعيد.',
    ],
  ])('their marks are no part of the text: %s', (html, text) =>
    expect(firstOf(`<p>${html}</p>`)).toBe(text),
  )
  it('their marks are no digits of a long number, linked or not', () =>
    expect(
      firstOf(
        '<p>In 2025<sup>1</sup> it cost 12,000<sup>23</sup> dinars, and دفعت المدينة ٤٠٠٠<sup>٢</sup> دينار in all.</p>',
      ),
    ).toBe('In 2025 it cost 12,000 dinars, and دفعت المدينة ٤٠٠٠ دينار in all.'))
  it('powers and fractions of any number stay', () =>
    expect(
      firstOf(
        '<p>It holds 10<sup>6</sup> stones, 64 m<sup>2</sup> of it are wet, and 120<sup>1</sup>/<sub>2</sub> dry, on the 100<sup>th</sup> day.</p>',
      ),
    ).toBe('It holds 106 stones, 64 m2 of it are wet, and 1201/2 dry, on the 100th day.'))
  it.each([
    [
      'The mayor<sup>1</sup> closed the old bridge.<sup>2</sup> “It is wet”,<sup>13</sup> she said in 2025.<sup>4</sup>',
      'The mayor closed the old bridge. “It is wet”, she said in 2025.',
    ],
    [
      'The mayor¹ closed the old bridge.² “It is wet”,¹³ she said in 2025⁴ and <b>Norham</b>⁵ agreed.',
      'The mayor closed the old bridge. “It is wet”, she said in 2025 and Norham agreed.',
    ],
    [
      'أغلق رئيس البلدية¹ الجسر القديم.² وهو «رطب»³ كما قال.',
      'أغلق رئيس البلدية الجسر القديم. وهو «رطب» كما قال.',
    ],
  ])('their marks are no letters of a word, nor of the next sentence: %s', (html, text) =>
    expect(firstOf(`<p>${html}</p>`)).toBe(text),
  )
  it('raised digits of amounts, units and fractions stay', () => {
    const text =
      'It holds 10⁶ stones, 64 m² of it are wet, 40 metres² or 12¹⁄₂ dry, mc² and مساحته ٤٠ كيلومتر² كلها.'
    expect(firstOf(`<p>${text}</p>`)).toBe(text)
  })
  it('powers, ordinals and links within the page stay', () =>
    expect(
      firstOf(
        '<p>It spans 40 km<sup>2</sup> on the 5<sup>th</sup> of May, see <a href="#how">how it was built</a> of stone.</p>',
      ),
    ).toBe('It spans 40 km2 on the 5th of May, see how it was built of stone.'))
})

it('words that are struck out are no part of the text', () =>
  expect(
    firstOf(
      '<p>The fire killed <del>12</del> <ins>15</ins> people and hurt <s>30</s> 31 more, the mayor said at noon.</p>',
    ),
  ).toBe('The fire killed 15 people and hurt 31 more, the mayor said at noon.'))

it('an element of the page’s own in a paragraph does not end it', () => {
  expect(
    firstOf(
      '<p>The <x-term>mayor</x-term> of Norham said that the bridge would close for a year.</p>',
    ),
  ).toBe('The mayor of Norham said that the bridge would close for a year.')
  for (const tag of ['div', 'li', 'td', 'x-p'])
    expect(
      firstOf(
        `<${tag}>The <x-term>mayor</x-term> of <x-name>Norham</x-name>, says that the bridge closes.</${tag}>`,
      ),
    ).toBe('The mayor of Norham, says that the bridge closes.')
  const boxes = read(`<x-box>${prose}</x-box><x-box>${prose}</x-box>`)
  expect(boxes.blocks).toHaveLength(3)
})

it('two line breaks end a paragraph whatever unseen stands between them', () => {
  const lines = [
    'it went on for the whole of a long day',
    'and nobody knows how it came to its end',
  ]
  for (const between of ['', '&nbsp;', '&#8203;', '&shy;', ' &#65279;\n'])
    expect(read(`<div>${lines.join(`<br>${between}<br>`)}</div>`).blocks.slice(0, 2)).toEqual(lines)
})

describe('a button', () => {
  it.each([
    ['The council votes on the ', 'by-law', ' today, says the mayor of Norham.'],
    ['The bridge, or <b>the</b> ', 'old causeway', ', closes.'],
    ['يصوت المجلس على ', 'اللائحة', ' اليوم.'],
  ])('between words of a sentence is part of it: %s', (before, words, behind) =>
    expect(firstOf(`<p>${before}<button type="button">${words}</button>${behind}</p>`)).toBe(
      `${before}${words}${behind}`.replace(/<[^>]+>/g, ''),
    ),
  )
  it.each([
    [
      '<button>Gridlock</button> is what the mayor of Norham calls it, and few in the town doubt it.',
      'Gridlock is what',
    ],
    [
      '<button aria-expanded="false">المجلس البلدي</button> هو الذي قرر أن يغلق الجسر القديم أمام السيارات عاما كاملا.',
      'المجلس البلدي هو الذي',
    ],
  ])('may begin a sentence: %s', (html, words) =>
    expect(firstOf(`<p>${html}</p>`).startsWith(words)).toBe(true),
  )
  it.each([
    '<button>Share</button> with friends',
    '<button>Listen</button> قال رئيس المجلس البلدي إن الجسر القديم سيغلق أمام السيارات عاما كاملا.',
    'The bridge will close. <button>Play</button> It is old.',
    'The bridge will close <button class="share-it">Share</button> for a year.',
    'The bridge will close <button>?</button> for a year.',
    'The bridge will close for a year. <button>Listen</button>',
    '<button>Listen</button> The bridge will close for a year.',
    'Written by Ann Lee <button>Follow</button> Updated at noon',
  ])('elsewhere is none: %s', (html) =>
    expect(read(`<p>${html}</p>`).blocks.join(' ')).not.toMatch(
      /Play|Share|close \?|Listen|Follow/,
    ),
  )
})

describe('comments', () => {
  const comment =
    '<div><p>I never liked that bridge, and I have lived beside it for all of my long life in Norham, so there.</p></div>'
  it.each([
    `<h3>2 Comments</h3>${comment}${comment}`,
    `<h3>التعليقات (2)</h3>${comment}${comment}`,
    `<div role="comment">${comment}</div>`,
    `<div itemscope itemtype="https://schema.org/Comment">${comment}</div>`,
  ])('below the article are no part of it: %s', (html) =>
    expect(
      read(`<p>${prose.repeat(5)}</p>${html}<h2>How it began</h2>`).blocks.map((text) =>
        text.slice(0, 16),
      ),
    ).toEqual([prose.slice(0, 16), 'How it began', prose.slice(0, 16)]),
  )
  it('that a heading of the article speaks about are', () =>
    expect(
      read(`<p>${prose.repeat(5)}</p><h3>Comments of the mayor</h3><p>${prose}</p>`).blocks,
    ).toHaveLength(4))
  it('whose count stands beside the headline do not end it', () =>
    expect(
      read(`<h4>2 Comments</h4><p>${prose}</p><h4><a href="/c">2 Comments</a></h4>`).blocks,
    ).toContain(prose.trim()))
})

describe('a figure', () => {
  const quote = '<blockquote><p>“We will build it anew.”</p></blockquote>'
  const caption = '<figcaption>Ann Lee, mayor</figcaption>'
  it('with a quotation is part of the article, and the line that says whose it is', () =>
    expect(read(`<figure>${quote}${caption}</figure>`).blocks.slice(0, -1)).toEqual([
      '“We will build it anew.”',
      'Ann Lee, mayor',
    ]))
  it('with a picture in another one with a quotation is none', () =>
    expect(
      read(`<figure>${quote}<figure><img src="a.png">${caption}</figure></figure>`).blocks,
    ).toHaveLength(1))
  it('with a picture is none', () =>
    expect(read(`<figure><img src="a.png">${quote}${caption}</figure>`).blocks).toHaveLength(1))
  it.each([
    `<figure>${quote}</figure>`,
    `<figure>${quote}${caption}</figure>`,
    `<figure>${quote.replace('</blockquote>', '<cite>Tom Roe</cite>$&')}</figure>`,
  ])('that repeats words of the article is none, with the name below them: %s', (figure) =>
    expect(
      read(`${figure}<p>The mayor said: “We will build it anew.” All agreed.</p>`).blocks[0],
    ).toBe('The mayor said: “We will build it anew.” All agreed.'),
  )
})

describe('quotations that the browser marks', () => {
  it.each([
    [
      'The mayor called it <q>old </q>and <q><a href="/a/b">wet</a></q>.',
      'The mayor called it “old” and “wet”.',
    ],
    [
      'She said: <q>He told me <q>no</q> at noon.</q><br><q>Twice.</q>',
      'She said: “He told me ‘no’ at noon.”',
    ],
    ['وصفه العمدة بأنه <q>جسر قديم</q>.', 'وصفه العمدة بأنه «جسر قديم».'],
    [
      'It is “<q>old</q>” and <q>"wet"</q>, the Roes’ <q>shame</q><q> </q>.',
      'It is “old” and "wet", the Roes’ “shame” .',
    ],
  ])('have their marks in the text: %s', (html, text) =>
    expect(firstOf(`<p>${html}</p>`)).toBe(text),
  )
  it('have them in each of their paragraphs', () =>
    expect(
      read('<div><q><p>The bridge will close.</p><p>It is old.</p></q></div>').blocks.slice(0, 2),
    ).toEqual(['“The bridge will close.”', '“It is old.”']))
  it('leave links and places in the page as they are', () => {
    const page = parseHTML(
      `<body><article><h1>Bridge</h1><p>It is <q><a href="/a">old</a></q> and wet.</p><p>${prose.repeat(4)}</p></article></body>`,
    ).document as unknown as globalThis.Document
    const reading = readArticle(page, { url: 'https://courier.example/b', isVisible: () => true })
    if ('reason' in reading) throw new Error(reading.reason)
    const { document, map } = reading
    const [link] = document.links
    expect(document.text.slice(link!.start, link!.end)).toBe('old')
    for (const { start, length, node, nodeStart } of map.segments)
      expect(document.text.slice(start, start + length)).toBe(
        node.data.slice(nodeStart, nodeStart + length),
      )
  })
})

describe('a short bold line before one line break', () => {
  it.each([
    ['<b>What the council says</b><br>The bridge will close for a year.', 'What the council says'],
    ['<strong>ماذا يقول المجلس</strong><br>يغلق الجسر عاما كاملا.', 'ماذا يقول المجلس'],
  ])('is a block of its own: %s', (html, label) => {
    const { blocks } = read(`<p>${html}</p>`)
    expect(blocks[0]).toBe(label)
  })
  it.each([
    '<b>The council of Norham</b><br>said that the bridge will close for a year.',
    'The <b>bridge</b><br>Norham Road will close for a year.',
    '<b>The bridge on<br>Norham Road</b> will close for a year.',
  ])('is part of the sentence that goes on in it or behind it: %s', (html) =>
    expect(firstOf(`<p>${html}</p>`)).toBe(html.replace('<br>', ' ').replace(/<[^>]+>/g, '')),
  )
  it('is part of its heading', () =>
    expect(firstOf('<h2><b>Bridge closes</b><br>Norham is cut off</h2>')).toBe(
      'Bridge closes Norham is cut off',
    ))
})

describe('what stands on lines of its own without white space', () => {
  it('is parted in the headline', () => {
    const { article } = read(
      '',
      '<h1><style>.a{}</style><div>Live</div>Bridge closes:<br>the town is cut off<svg><title>Share</title></svg></h1>',
    )
    expect(article.title).toBe('Live Bridge closes: the town is cut off')
  })
  it('is not parted from a colon or comma', () => {
    for (const between of ['', '\n  '])
      expect(
        read('', `<h1><div>Norham</div>${between}<span>: </span><b>the bridge closes</b></h1>`)
          .article.title,
      ).toBe('Norham: the bridge closes')
  })
  it('is parted in the byline', () => {
    const authorsOf = (byline: string) =>
      read(`<div class="byline">${byline}</div>`).article.authors
    expect(authorsOf('<a>Ann Lee</a><br><a>Tom Roe</a>')).toEqual(['Ann Lee', 'Tom Roe'])
    expect(authorsOf('By<br>Ann Lee')).toEqual(['Ann Lee'])
    expect(authorsOf('<div>By <b>Ann</b> Lee</div>')).toEqual(['Ann Lee'])
  })
})

describe('below the article', () => {
  const other = 'The gardeners of Norham planted a thousand trees beside the river this week. '
  const article = `<article><h1>Bridge to close</h1><p>${prose.repeat(5)}</p></article>`
  const blocksOf = (inner: string): string[] => {
    const page = parseHTML(
      `<html><head><title>Bridge to close</title></head><body><main>${inner}</main></body></html>`,
    ).document as unknown as globalThis.Document
    const reading = readArticle(page, { url: 'https://courier.example/b', isVisible: () => true })
    if ('reason' in reading) throw new Error(reading.reason)
    const { text, blocks } = reading.document
    return blocks.map(({ start, end }) => text.slice(start, end))
  }
  it('another whole one with a headline of its own is left out', () =>
    expect(
      blocksOf(`${article}<article><h2>Trees planted</h2><p>${other.repeat(8)}</p></article>`),
    ).toEqual([prose.repeat(5).trim()]))
  it('entries of a live page are part of it', () =>
    expect(
      blocksOf(
        `${article}${`<article><h2>At noon</h2><p>${other.repeat(3)}</p></article>`.repeat(3)}`,
      ),
    ).toHaveLength(7))
})

describe('a short paragraph', () => {
  const blocksOf = (text: string) =>
    read(`<p>${prose.repeat(3)}</p><p>${text}</p><p>${prose.repeat(3)}</p>`).blocks
  it.each([
    'شاهد: لحظة إغلاق الجسر',
    'اقرأوا أيضًا على الساعي',
    'لمتابعة آخر الأخبار اشترك في قناتنا',
    'انضم إلى قناتنا على واتساب',
    'حمّل تطبيق الساعي الآن',
    'هذا المحتوى متاح للمشتركين فقط.',
    'للاشتراك في نشرتنا البريدية',
    'ذات صلة',
    'قد يعجبك أيضًا',
    'كلمات مفتاحية: الجسر، نورهام',
    '#الجسر #نورهام',
    'Te puede interesar: Otro puente cierra',
    'Suscríbete a nuestro boletín',
    'Il vous reste 60 % de cet article à lire.',
    'Cet article est réservé aux abonnés.',
  ])('that invites or labels is none of the article: %s', (text) =>
    expect(blocksOf(text)).toHaveLength(3),
  )
  it.each([
    'شاهد العيان قال إن الجسر اهتز قبل إغلاقه.',
    'انضم إلى مجموعة المعترضين أصحاب المتاجر.',
    'لمتابعة آخر التطورات عقد المجلس جلسة ثانية.',
    'تابعنا العمل عاما كاملا ولم نر نتيجة.',
    '4 مارس 2026: إغلاق الجسر أمام السيارات',
    '4 March 2026: the bridge closes',
    '#الجسر يتصدر حديث المدينة',
  ])('of prose, or of what happened on a day, is part of it: %s', (text) =>
    expect(blocksOf(text)).toContain(text),
  )
})

it('a headline with a label that markup alone parts from it is no part of the text', () => {
  const headline = '<h1><span>Local news</span><span>Bridge to close soon</span></h1>'
  const { blocks, article } = read(
    `<title>Bridge to close soon</title><p>${prose.repeat(2)}</p>`,
    headline,
  )
  expect(article.title).toBe('Bridge to close soon')
  expect(blocks.join()).not.toContain('Local news')
})

describe('a line of names', () => {
  it.each([
    ['By: Ida Brandt', ['Ida Brandt']],
    ['By Ida Brandt and Tom Ashe', ['Ida Brandt', 'Tom Ashe']],
    ['Written by Ida Brandt', ['Ida Brandt']],
    ['بقلم/ هالة منصور', ['هالة منصور']],
    ['كتب: سامي العلي', ['سامي العلي']],
  ])('tells the authors and is no part of the text: %s', (line, authors) => {
    const { article, blocks } = read(`<p>${line}</p><p>${prose.repeat(2)}</p>`)
    expect(article.authors).toEqual(authors)
    expect(blocks).not.toContain(line)
  })
  it.each([
    'By the river it is quiet.',
    'By far the wettest year',
    'تقرير: ارتفاع عدد زوار المتحف القديم',
  ])('is not what begins alike: %s', (line) =>
    expect(read(`<p>${line}</p><p>${prose.repeat(2)}</p>`).article.authors).toEqual([]),
  )
})

it('a notice on partners beside the article is no part of it', () => {
  const notice =
    'We and our 800 partners store what they know of you on your device, to measure and to learn.'
  const page = `<html><body><div><p>${notice}</p></div><div><h1>Bridge to close</h1><p>${prose.repeat(4)}</p></div></body></html>`
  const reading = readArticle(parseHTML(page).document as unknown as globalThis.Document, {
    url: 'https://courier.example/a/b',
    isVisible: () => true,
  })
  expect('document' in reading && reading.document.text).not.toContain('partners')
})

describe('an article that stands whole in a form or a dialog', () => {
  const whole = `<h1>Bridge to close</h1>${`<p>${prose}</p>`.repeat(6)}`
  const readPage = (body: string) => {
    const page = parseHTML(`<html><body>${body}</body></html>`).document
    const reading = readArticle(page as unknown as globalThis.Document, {
      url: 'https://courier.example/a/b',
      isVisible: () => true,
    })
    return 'reason' in reading ? reading.reason : reading.document.blocks.length
  }
  it.each(['<div role="form">', '<div role="dialog" aria-modal="true">', '<dialog open>'])(
    'is read: %s',
    (opening) => expect(readPage(`${opening}${whole}</${/\w+/.exec(opening)![0]}>`)).toBe(6),
  )
  it.each(['role="dialog" hidden', 'role="alertdialog"', 'role="search"'])(
    'is not read in what is shown to nobody or is never an article: %s',
    (attributes) => expect(readPage(`<div ${attributes}>${whole}</div>`)).toBe('no-body'),
  )
  it('stands above a notice in a dialog with fewer paragraphs, and a form without a headline', () =>
    expect(
      readPage(
        `<article>${whole}</article><div role="dialog"><h1>Your choice</h1>${`<p>${prose}</p>`.repeat(2)}</div><div role="form"><p>${prose}</p></div>`,
      ),
    ).toBe(6))
})
