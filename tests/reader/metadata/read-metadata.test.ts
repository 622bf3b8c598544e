import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/reader/metadata/read-metadata.ts'

const address = 'https://www.courier.example/2025/harbour'

const read = (head: string, body = '', url = address) =>
  readMetadata(
    parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
      .document as unknown as globalThis.Document,
    url,
  )
const linked = (...nodes: unknown[]) =>
  `<script type="application/ld+json">${JSON.stringify(nodes)}</script>`
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`

describe('which node of the linked data is the article', () => {
  const node = (url: unknown, headline: string) => ({ '@type': 'NewsArticle', url, headline })
  const titleOf = (head: string) => read(head).title

  it('is the one of this address, without www and the last slash', () => {
    const other = node('https://courier.example/2025/storm', 'Storm over the whole valley')
    const own = node('https://courier.example/2025/harbour/?from=feed', 'The harbour opens again')
    expect(titleOf(linked(other, own))).toBe('The harbour opens again')
  })
  it('is not one of the same path elsewhere', () => {
    const first = node('https://courier.example/2025/storm', 'Storm over the whole valley')
    const elsewhere = node('https://other.example/2025/harbour', 'Copied by another paper')
    expect(titleOf(linked(first, elsewhere))).toBe('Storm over the whole valley')
  })
  it('is the one of the canonical address', () => {
    const canonical = '<link rel="canonical" href="https://courier.example/a/17">'
    const other = node('https://courier.example/a/16', 'Storm over the whole valley')
    const own = { ...node(null, 'The harbour opens again'), mainEntityOfPage: { '@id': '/a/17' } }
    expect(titleOf(canonical + linked(other, own))).toBe('The harbour opens again')
  })
  it('may stand inside the page that it is the main thing of', () => {
    const page = {
      '@type': 'WebPage',
      mainEntityOfPage: node(address, 'The harbour opens again'),
    }
    expect(read(linked(page))).toMatchObject({
      title: 'The harbour opens again',
      isArticle: true,
      pageTypes: ['WebPage'],
    })
  })
})

it('linked data that tell of another article are not those of this page', () => {
  const other = linked({
    '@type': 'NewsArticle',
    headline: 'Gardeners plant a thousand trees',
    url: 'https://courier.example/trees',
    datePublished: '2020-01-01',
  })
  const own = '<h1>Harbour opens after nine years</h1><time datetime="2025-03-04"></time>'
  expect(read(other, own)).toMatchObject({ published: '2025-03-04', isArticle: false })
  expect(read(other, '<h1>Gardeners plant trees</h1>').published).toBe('2020-01-01')
})

describe('authors', () => {
  it('are those of the linked data, also by reference, before those of <meta>', () => {
    const article = {
      '@type': 'Article',
      author: [{ '@id': '#p' }, 'Tom Ashe', { name: ['Io Li'] }],
    }
    const person = { '@type': 'Person', '@id': '#p', name: 'Ida Brandt' }
    expect(read(linked(article, person) + meta('author', 'Desk Staff')).authors).toEqual([
      'Ida Brandt',
      'Tom Ashe',
      'Io Li',
    ])
  })
  it.each([
    ['By Ida Brandt and Tom Ashe', ['Ida Brandt', 'Tom Ashe']],
    ['Ida Brandt (in Port Vale), Tom Ashe', ['Ida Brandt', 'Tom Ashe']],
    ['بقلم: هالة منصور وسمير حداد', ['هالة منصور', 'سمير حداد']],
    ['كتبت: هالة منصور - تصوير: سمير حداد', ['هالة منصور']],
    ['Ida Brandt, ida-brandt@courier.example', ['Ida Brandt']],
    ['https://courier.example/staff/brandt', []],
    ['X', []],
    ['one two three four five six seven', []],
    ['n'.repeat(60), []],
  ])('are the names of a byline: %s', (line, authors) =>
    expect(read(meta('author', line)).authors).toEqual(authors),
  )
  it('are read from the page where the outlet names only itself, and not from comments', () => {
    const head = meta('author', 'Vale Courier') + meta('og:site_name', 'Vale Courier')
    const comment = '<div class="comments"><p class="byline">By Angry Reader</p></div>'
    expect(read(head, `${comment}<p class="byline">By Ida Brandt</p>`).authors).toEqual([
      'Ida Brandt',
    ])
    expect(read(head, comment).authors).toEqual(['Vale Courier'])
    expect(read(head, `<p class="byline">${'By Ida Brandt, '.repeat(11)}</p>`).authors).toEqual([
      'Vale Courier',
    ])
  })
  it.each([
    '<span class="post-footer vcard"><span class="fn">Ida Brandt</span></span>',
    '<main><h1>Fire</h1><ul><li><span class="info info--type-author">By Ida Brandt</span></li></ul></main>',
    '<main><h1>Fire</h1><div class="post-author field__item">Ida Brandt</div></main><p class="card-author">Io Li</p>',
  ])('are read from where content systems put them: %s', (body) =>
    expect(read('', body).authors).toEqual(['Ida Brandt']),
  )
  it('are not those of other pieces', () => {
    const cards = ['Ida Brandt', 'Io Li']
      .map((name) => `<p class="card-author">${name}</p>`)
      .join('')
    expect(read('', `<h1>Fire</h1>${cards}`).authors).toEqual([])
    expect(read('', `<main><h1>Fire</h1>${cards}</main>`).authors).toEqual([])
  })
  it('are each named once', () => {
    expect(read(meta('author', 'Ida Brandt, IDA BRANDT')).authors).toEqual(['Ida Brandt'])
  })
})

describe('titles', () => {
  const headline = 'Harbour opens after nine years of work'
  it('are headings where scripts have not yet set the page’s own', () => {
    expect(read('<title>Loading…</title>', `<h1>${headline}</h1>`).title).toBe(headline)
    expect(read('<title>Brexit chaos</title>', '<h1>Vale Courier</h1>').title).toBe('Brexit chaos')
  })
  it('are headings that content systems name so, without the site’s name', () => {
    const heading = `<h3 class="post-title entry-title">${headline}</h3>`
    expect(read(`<title>Courier: ${headline}</title>`, heading).title).toBe(headline)
  })
  it('keep the marks that browsers show around quotations', () =>
    expect(read('', '<h1><q>We are done</q>: mayor closes the harbour</h1>').title).toBe(
      '“We are done”: mayor closes the harbour',
    ))
})

describe('days', () => {
  it('are taken from linked data, then <meta>, then what is shown', () => {
    const node = linked({ '@type': 'Article', datePublished: '2025-11-04' })
    const tags = meta('date', '2025-11-05')
    const shown = '<h1>Harbour opens</h1><p>Monday 3 November 2025</p>'
    expect(read(node + tags, shown).published).toBe('2025-11-04')
    expect(read(tags, shown).published).toBe('2025-11-05')
    expect(read('', shown).published).toBe('2025-11-03')
  })
  it('that are shown nearest to the headline are its own', () => {
    const bar = '<header><h1>Courier</h1><p class="date">9 May 2025</p></header>'
    const teaser = '<article><h3>Rain</h3><time datetime="2024-02-02">2 Feb</time></article>'
    const own = '<h1>Fire at the old mill</h1><span class="date">3 March 2024</span>'
    expect(read('', `${bar}${teaser}<main>${own}</main>${teaser}`).published).toBe('2024-03-03')
    expect(read('', `<main>${own}</main>${teaser}`).published).toBe('2024-03-03')
    const unnamed = '<h1>Fire at the old mill</h1><ul><li>Ida Brandt</li><li>3/3/2024</li></ul>'
    expect(read('', `${bar}<main>${unnamed}</main>`).published).toBe('2024-03-03')
  })
  it('that are shown stand where days are shown, or right below the headline', () => {
    const shown = (body: string) => read('', body).published
    expect(shown('<p class="date">3 March 2024</p><time>4 March 2024</time>')).toBe('2024-03-04')
    expect(shown('<time datetime="2024-03-04T10:00Z">yesterday</time>')).toBe('2024-03-04T10:00Z')
    expect(shown('<abbr class="published" title="2024-03-04T10:00Z">10:00</abbr>')).toBe(
      '2024-03-04T10:00Z',
    )
    expect(
      shown('<time class="updated">5 March 2024</time><time class="published">4 March 2024</time>'),
    ).toBe('2024-03-04')
    expect(shown('<time class="published updated">3 March 2024</time>')).toBe('2024-03-03')
    const far = '<p>Far</p><p>far</p><p>below</p>'
    expect(shown(`<h1>Fire</h1>${far}<p>3 March 2024</p>`)).toBeNull()
    const opening = 'The mill that burnt down on 3 March 2024 is to be built again, the town says.'
    expect(shown(`<h1>Fire</h1><p>${opening} It was the last of its kind here.</p>`)).toBeNull()
  })
})

describe('title and outlet', () => {
  it('the outlet is no address, and no text of a page’s length', () => {
    const named = (...names: string[]) =>
      read(names.map((name, i) => meta(['og:site_name', 'publisher'][i]!, name)).join('')).publisher
    expect(named('https://courier.example', 'Vale Courier')).toBe('Vale Courier')
    expect(named('x'.repeat(301), 'Vale Courier')).toBe('Vale Courier')
    expect(named('', 'Vale Courier')).toBe('Vale Courier')
    expect(named()).toBeNull()
  })
  it.each([
    // the site's name, the linked data's, the outlet
    ['U.S.', 'Courier', 'Courier'],
    ['courier', 'The Courier', 'courier'],
    ['courier', 'Courier', 'Courier'],
    ['courier.example', 'Courier', 'Courier'],
    ['Vale Courier', 'Harbour News Agency', 'Vale Courier'],
    ['Vale Courier', 'Harbour Media AG', 'Vale Courier'],
    ['البريد', 'Courier', 'البريد'],
  ])('of the names “%s” and “%s” the outlet’s is taken', (site, name, wanted) => {
    const article = { '@type': 'NewsArticle', url: address, headline: 'x', publisher: { name } }
    expect(read(meta('og:site_name', site) + linked(article)).publisher).toBe(wanted)
  })
  it('the title is the heading that the page’s own titles say', () => {
    const head = '<title>Harbour opens to all boats | Vale Courier</title>'
    const body = '<h1>News of the day</h1><h1>Harbour opens to all the boats</h1>'
    expect(read(head, body).title).toBe('Harbour opens to all the boats')
    expect(read(head).title).toBe('Harbour opens to all boats')
    expect(read('', '<svg><title>An icon of a boat</title></svg>').title).toBe('')
  })
  it.each([
    // the site's name stands behind or before, as the site or in few words
    ['Harbour opens to all boats - Sport', 'Harbour opens to all boats'],
    ['Vale Courier | Harbour opens to all boats', 'Harbour opens to all boats'],
    ['Harbour opens to all - Vale Courier News and Views', 'Harbour opens to all'],
    ['Harbour opens - Vale Courier', 'Harbour opens - Vale Courier'],
    ['Harbour opens - what is known of it so far', 'Harbour opens - what is known of it so far'],
  ])('of the page’s title the site is left out, and nothing else: %s', (shown, title) =>
    expect(read(`${meta('og:site_name', 'Vale Courier')}<title>${shown}</title>`).title).toBe(
      title,
    ),
  )
  it('without a title of the page a heading of several words is it, else any heading', () => {
    expect(read('', '<h1>Menu</h1><h1>Harbour opens today</h1>').title).toBe('Harbour opens today')
    expect(read('', '<h1>Menu</h1><h1>Search</h1>').title).toBe('Menu')
    expect(read('<title>Harbour opens</title>', '<h1>Storm passes</h1>').title).toBe(
      'Harbour opens',
    )
  })
  it.each([
    ['//<![CDATA[\n', ';\n//]]>'],
    ['{"@type":"WebSite","name":"Courier"}\n', ''],
    ['{"@type":"WebSite","name":"Courier"},\n', ','],
  ])(
    'linked data in marks of XML, or of several objects in a row, are read: %s',
    (before, behind) => {
      const node = '{"@type":"NewsArticle","headline":"Harbour opens","datePublished":"2025-03-04"}'
      const script = `<script type="application/ld+json">${before}${node}${behind}</script>`
      expect(read(script).published).toBe('2025-03-04')
    },
  )
  it('linked data with line breaks in its strings and commas before a bracket is read', () => {
    const source = '{"@type": "NewsArticle", "headline": "Harbour opens\nto all boats",}'
    expect(read(`<script type="application/ld+json">${source}</script>`).title).toBe(
      'Harbour opens to all boats',
    )
  })
  it('an article is what calls itself one', () => {
    expect(read('').isArticle).toBe(false)
    expect(read('<meta property="og:type" content="website">').isArticle).toBe(false)
    expect(read('<meta property="og:type" content="article">').isArticle).toBe(true)
    expect(read(meta('article:published_time', '2025-11-04')).isArticle).toBe(true)
  })
})

it('the day of the address counts where the page tells none', () => {
  const dated = 'https://courier.example/2025/03/04/harbour.html'
  expect(read('', '<h1>The harbour opens</h1>', dated).published).toBe('2025-03-04')
  const shown = '<h1>The harbour opens</h1><time datetime="2025-03-05"></time>'
  expect(read('', shown, dated).published).toBe('2025-03-05')
  expect(read('', '', 'https://courier.example/2025/03/harbour').published).toBeNull()
})

describe('the headline', () => {
  const titleOf = (title: string, body: string) => read(`<title>${title}</title>`, body).title
  it('is the heading that says most of the title, and not the name of the outlet', () =>
    expect(
      titleOf('Harbour of Norham opens', '<h1>Norham Courier</h1><h1>Harbour of Norham opens</h1>'),
    ).toBe('Harbour of Norham opens'))
  it('is without what markup alone parts from it', () =>
    expect(
      titleOf(
        'The harbour opens | Courier',
        '<h1><span>Local news</span><span>The harbour opens</span></h1>',
      ),
    ).toBe('The harbour opens'))
  it('may be a lower heading that the title ends with', () =>
    expect(
      titleOf(
        'صوت الوادي :: افتتاح الميناء الجديد في المدينة',
        '<h2>أخبار الوادي</h2><h2>افتتاح الميناء الجديد في المدينة</h2>',
      ),
    ).toBe('افتتاح الميناء الجديد في المدينة'))
})

describe('a shown day', () => {
  it('is read below the cell of the headline, and below a summary', () => {
    const cells =
      '<table><tr><td><h1>Harbour opens</h1></td></tr><tr><td>4 March 2025</td></tr></table>'
    expect(read('', cells).published).toBe('2025-03-04')
    const lines = `<h1>Harbour opens</h1><p>${'After years of waiting. '.repeat(5)}</p><p>4 March 2025</p>`
    expect(read('', lines).published).toBe('2025-03-04')
  })
  it('is not one of which the text tells', () => {
    const told = '<p>The harbour was closed on the night of 4 March 2025, they say.</p>'
    expect(read('', `<h1>Harbour opens</h1><p>It opens.</p>${told}`).published).toBeNull()
  })
  it('may be called that on which it was posted', () =>
    expect(read('', '<div><span class="posted-on">4 March 2025</span></div>').published).toBe(
      '2025-03-04',
    ))
})

describe('the day of a page that was first published long ago', () => {
  const first = '2012-05-10T14:29:05Z'
  const last = '2026-04-24T11:16:53Z'
  const pageOf = (datePublished: string, dateModified: string, shown: string) =>
    read(
      linked({ '@type': 'NewsArticle', headline: 'Who is in it?', datePublished, dateModified }),
      `<main><h1>Who is in it?</h1><time datetime="${shown}">1 day ago</time></main>`,
    ).published

  it('is that of the edition that it shows', () => expect(pageOf(first, last, last)).toBe(last))
  it('is the first one where that is what it shows', () =>
    expect(pageOf(first, last, first)).toBe(first))
  it('is the first one where it was corrected soon', () =>
    expect(pageOf(first, '2012-06-01T10:00:00Z', '2012-06-01T10:00:00Z')).toBe(first))
  const head = linked({
    '@type': 'NewsArticle',
    headline: 'Who is in it?',
    datePublished: first,
    dateModified: last,
  })
  it.each([
    [`<p class="post-updated">Updated ${last}</p>`, last],
    [`<p class="sidebar">Today: ${last}</p>`, first],
  ])('is that of the last change where it is shown as such beside the first: %s', (line, day) => {
    const body = `<main><h1>Who is in it?</h1><time datetime="${first}">2012</time>${line}</main>`
    expect(read(head, body).published).toBe(day)
  })
  it('is read whatever the case in which its attribute is written', () => {
    const body = `<main><h1>Who is in it?</h1><time dateTime="${last}">1 day ago</time></main>`
    expect(read(head, body).published).toBe(last)
  })
  it('is the first one where the other is none', () =>
    expect(pageOf(first, 'soon', last)).toBe(first))
  it('is that of an edition whose moment stands in <meta>, where linked data give none', () => {
    const node = linked({ '@type': 'Article', datePublished: first, dateModified: 'soon' })
    const body = `<main><h1>Who is in it?</h1><time datetime="${last}">1 day ago</time></main>`
    expect(read(node + meta('last-modified', last), body).published).toBe(last)
  })
})
