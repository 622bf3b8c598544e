import { describe, expect, test } from 'vitest'
import { readCiteDate } from '../../../../src/reporting/online/wikitext/cite-date.ts'
import { findCitedPieces } from '../../../../src/reporting/online/wikitext/find-cited-pieces.ts'
import { findTemplates } from '../../../../src/reporting/online/wikitext/find-templates.ts'
import {
  plainWords,
  withoutComments,
} from '../../../../src/reporting/online/wikitext/plain-words.ts'
import { startCpuTimer } from '../../../cpu-timer.ts'

const english = `
'''Port Selwyn''' is a town.<ref name="wall">{{Cite news |last=Roe |first=Anna |title=Harbour wall ''cracks'' again |newspaper=[[The Harbour Courier|Harbour Courier]] |date=3 May 2018 |url=https://courier.example.com/wall?utm_source=x |access-date=4 May 2018 |archive-url=https://web.archive.org/web/2018/https://courier.example.com/wall |language=en-GB}}</ref>
{{Infobox town | name = Port Selwyn | website = {{URL|https://selwyn.example.org}} | population = 7,000<ref>{{cite web|url=https://numbers.example.org/town |title=Towns &amp; numbers|publisher=Office of Numbers|date=May 2019}}</ref> }}
A wall.<ref name="wall" /> A book.<ref>{{cite book |title=Walls of the north |url=https://books.example.com/walls |year=1990}}</ref>
<!-- {{cite web|url=https://hidden.example.com/a|title=Hidden}} -->
Again <ref>{{Cite news|title=The same wall|url=http://www.courier.example.com/wall}}</ref>
<ref>{{Cite journal|title=On tides|journal=Sea Studies|year=2011|url=https://sea.example.org/tides}}</ref>`

describe('the pieces that an article cites', () => {
  test('from the references of the English Wikipedia, each address once', () => {
    expect(findCitedPieces(english)).toEqual([
      {
        id: 'courier.example.com/wall',
        url: 'https://courier.example.com/wall?utm_source=x',
        title: 'Harbour wall cracks again',
        outlet: 'Harbour Courier',
        domain: 'courier.example.com',
        date: '2018-05-03',
        lang: 'en',
        authors: ['Anna Roe'],
      },
      {
        id: 'numbers.example.org/town',
        url: 'https://numbers.example.org/town',
        title: 'Towns & numbers',
        outlet: 'Office of Numbers',
        domain: 'numbers.example.org',
        date: '2019-05',
      },
      {
        id: 'sea.example.org/tides',
        url: 'https://sea.example.org/tides',
        title: 'On tides',
        outlet: 'Sea Studies',
        domain: 'sea.example.org',
        date: '2011',
        kind: 'study',
      },
    ])
  })

  test('from those of the Arabic and the French one', () => {
    const arabic =
      '{{استشهاد بخبر| عنوان = تشقق جدار «الميناء» |مسار= https://mina.example.com/jidar |صحيفة=صحيفة الميناء|تاريخ=٣ مايو ٢٠١٨|لغة=العربية}} {{استشهاد ويب|title=جدار|url=https://jidar.example.com/1|date=نوفمبر 2019}}'
    expect(findCitedPieces(arabic)).toMatchObject([
      { title: 'تشقق جدار «الميناء»', outlet: 'صحيفة الميناء', date: '2018-05-03', lang: 'ar' },
      { title: 'جدار', date: '2019-11', outlet: 'jidar.example.com' },
    ])
    const french =
      '{{Article|prénom1=Anne|nom1=Roux|titre=Le mur du port|périodique=Le Courrier|jour=3|mois=mai|année=2018|lire en ligne=https://courrier.example.fr/mur}} {{Lien web|langue=fr|titre=Le mur|url=https://mur.example.fr/|date=1er août 2019|site=Mur}}'
    expect(findCitedPieces(french)).toMatchObject([
      {
        title: 'Le mur du port',
        outlet: 'Le Courrier',
        date: '2018-05-03',
        authors: ['Anne Roux'],
      },
      { title: 'Le mur', outlet: 'Mur', date: '2019-08-01', lang: 'fr' },
    ])
  })

  test('what is not an address of the web, or has no title, or is Wikipedia’s own, is left out', () => {
    const cite = (url: string, title = 'Title') => `{{cite web|url=${url}|title=${title}}}`
    const addresses = [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://a.example.com/',
      'https://me:secret@a.example.com/',
      'https://en.wikipedia.org/wiki/X',
      'https://web.archive.org/web/1/https://a.example.com',
      'https://localhost/x',
      '//a.example.com/',
      `https://a.example.com/${'x'.repeat(2000)}`,
    ]
    expect(
      findCitedPieces(
        addresses.map((url) => cite(url)).join('\n') +
          cite('https://a.example.com/x', ' ') +
          '{{cite web|title=No address}}',
      ),
    ).toEqual([])
  })

  test('words that JavaScript gives every object name no language and no month', () => {
    for (const word of ['constructor', 'valueOf', '__proto__', 'toString']) {
      const [piece] = findCitedPieces(
        `{{cite web|url=https://a.example.com/x|title=Title|language=${word}|date=${word} 2018}}`,
      )
      expect(piece, word).toEqual({
        id: 'a.example.com/x',
        url: 'https://a.example.com/x',
        title: 'Title',
        outlet: 'a.example.com',
        domain: 'a.example.com',
      })
      expect(readCiteDate(`3 ${word} 2018`), word).toBeNull()
    }
  })

  test('external text is reduced to one plain line of limited length', () => {
    const [piece] = findCitedPieces(
      `{{cite web|url=https://a.example.com/x|title=<script>alert(1)</script>"A [[b|c]]\n\u202eevil\u0000 {{nowrap|d}} ${'long '.repeat(500)}|date=32 May 2018|language=<b>|last=${'y'.repeat(900)}}}`,
    )
    expect(piece!.title).toMatch(/^alert\(1\) "A c evil long long/)
    expect(piece!.title.length).toBeLessThanOrEqual(400)
    expect(piece!.authors![0]!.length).toBeLessThanOrEqual(400)
    expect([piece!.date, piece!.lang]).toEqual([undefined, undefined])
  })

  test('never more than 400, and wikitext built to be slow is read in time', () => {
    expect(
      findCitedPieces(
        Array.from(
          { length: 900 },
          (_, i) => `{{cite web|url=https://a.example.com/${i}|title=T ${i}}}`,
        ).join(''),
      ).length,
    ).toBe(400)
    const spent = startCpuTimer()
    for (const part of [
      '{{',
      '[[',
      '{{cite web|',
      '<!--',
      '{{cite web|title=',
      '}}',
      '|',
      '[[{{',
      '{{cite web|title=[[',
      "'''",
      '{{a|{{cite web|url=https://a.example.com/|title=b}}',
    ])
      findCitedPieces(part.repeat(Math.floor(500_000 / part.length)))
    // read in proportion to its length: a square would take minutes
    expect(spent()).toBeLessThan(30_000)
  })
})

test('nested templates are found with their values; an unclosed template does not hide others', () => {
  const found = findTemplates(
    '{{ Cite_Web | url = a=b | 2 | title = [[x|y]] {{z|1}} }} [[never {{cite news|title=t}} {{open|',
    (name) => name.startsWith('cite'),
  )
  expect(found.map(({ name, values }) => [name, Object.fromEntries(values)])).toEqual([
    ['cite web', { url: 'a=b', title: '[[x|y]] {{z|1}}' }],
    ['cite news', { title: 't' }],
  ])
})

test('dates of references', () => {
  const dates: [string, string | null][] = [
    ['3 May 2018', '2018-05-03'],
    ['May 3, 2018', '2018-05-03'],
    ['2018-05-03', '2018-05-03'],
    ['May 2018', '2018-05'],
    ['2018', '2018'],
    ['31 June 2018', null],
    ['3 كانون الثاني 2018', '2018-01-03'],
    ['١٧ أكتوبر ٢٠٢٠', '2020-10-17'],
    ['آذار 2003', '2003-03'],
    ['1er février 2003', '2003-02-01'],
    ['3–5 May 2018', null],
    ['n.d.', null],
    ['Summer 2018', null],
    ['٢٠١٨-٠٥', '2018-05'],
    ['', null],
    ['99999', null],
  ]
  for (const [words, date] of dates) expect([words, readCiteDate(words)]).toEqual([words, date])
})

test('wikitext as words', () => {
  expect(plainWords("''A'' [https://x.example.com b c] <br/>&ndash; &#39;d&#39;")).toBe(
    "A b c – 'd'",
  )
  expect(plainWords('It&#x2019;s &#128512; &lt;b&gt;')).toBe('It’s 😀 ‹b›')
  expect(withoutComments('a<!-- b -->c<!-- d')).toBe('ac')
})

test('of a title no more is taken than a headline is long', () => {
  const [piece] = findCitedPieces(
    `<ref>{{cite news |url=https://a.example/x |title=${'long '.repeat(100)} |work=${'W'.repeat(400)}}}</ref>`,
  )
  expect(piece!.title.length).toBeLessThanOrEqual(300)
  expect(piece!.outlet).toHaveLength(300)
})
