// @vitest-environment happy-dom
import { h, render } from 'preact'
import { beforeEach, expect, test } from 'vitest'
import type { Apparatus } from '../../../../src/model/apparatus.ts'
import type { QuoteDrift } from '../../../../src/model/quote-drift.ts'
import { ClaimsView } from '../../../../src/ui/popup/claims/claims-view.tsx'
import { getStrings } from '../../../../src/ui/strings/get-strings.ts'
import { buildApparatus } from '../../fixture/build.ts'
import { storyEn } from '../../fixture/story-en.ts'

const apparatus = buildApparatus(storyEn)
const nothing = () => {}

function show(
  shown: Apparatus,
  lang: 'ar' | 'en' | 'fr' = 'en',
  drifts: readonly QuoteDrift[] = [],
): void {
  const props = {
    apparatus: shown,
    t: getStrings(lang),
    offersCopies: false,
    drifts,
    typed: '',
    onJump: nothing,
    onCard: nothing,
    onClear: nothing,
    onView: nothing,
    onHideClaim: nothing,
    onHideCitation: nothing,
  }
  render(h(ClaimsView, props), document.body)
}

beforeEach(() => render(null, document.body))

test('less sure claims stand behind one press, counted and not among the others', () => {
  const [first, ...rest] = apparatus.claims
  show({ ...apparatus, claims: rest, doubtful: [first!] })
  const details = document.body.querySelector('details')!
  expect(details.open).toBe(false)
  expect(details.querySelector('summary')!.textContent).toBe('May be statements (1)')
  expect(details.querySelectorAll('.claim')).toHaveLength(1)
  expect(document.body.querySelectorAll('.claim')).toHaveLength(apparatus.claims.length)
  render(null, document.body)
  show(apparatus)
  expect(document.body.querySelector('details')).toBeNull()
})

test('where only less sure claims are found, the view says that none was found', () => {
  const t = getStrings('en')
  show({ ...apparatus, claims: [], doubtful: apparatus.claims.slice(0, 1) })
  const said = document.body.textContent
  expect(said.indexOf(t.none.claims)).toBe(0)
  expect(said.indexOf(t.doubtful(1))).toBeGreaterThan(0)
})

test('a pronoun whose meaning is open stays a pronoun, and the view says that it is unclear', () => {
  const [first] = apparatus.claims
  const open = { ...first!, entity: null, isUnclear: true as const }
  for (const [lang, words] of [
    ['en', 'Unclear who is meant'],
    ['ar', 'لا يتضح من المقصود'],
    ['fr', 'On ne sait pas de qui il s’agit'],
  ] as const) {
    show({ ...apparatus, claims: [open] }, lang)
    expect(document.body.querySelector('section p.small.meta')!.textContent).toBe(words)
    show({ ...apparatus, claims: [{ ...open, source: [] }] }, lang)
    expect(document.body.querySelector('h2')!.textContent).toBe(words)
  }
})

test('a quotation shows how other pieces have it: what only one has is struck or underlined, and said', () => {
  const [first] = apparatus.claims
  const other = { title: 'T', outlet: 'The Selwyn Wire', date: null, words: 'no one knows' }
  const url = 'https://wire.example.org/a'
  const drift: QuoteDrift = {
    claim: first!.id,
    other: { ...other, url, lang: 'en' },
    parts: [
      { kind: 'left', text: 'nobody' },
      { kind: 'added', text: 'no one' },
      { kind: 'same', text: 'knows' },
    ],
  }
  const arabic = { ...drift, other: { ...other, url: `${url}b`, lang: 'ar', words: 'لا أحد' } }
  for (const [lang, words] of [
    ['en', 'Quoted with other words in 2 other pieces'],
    ['ar', 'اقتُبس بكلمات أخرى في مادتين أخريين'],
    ['fr', 'Cité autrement dans 2 autres articles'],
  ] as const) {
    show(apparatus, lang, [drift, { ...arabic, parts: null }])
    const details = [...document.body.querySelectorAll('details')]
    expect(details.map((one) => one.querySelector('summary')!.textContent)).toEqual([words])
  }
  show(apparatus, 'en', [drift, { ...arabic, parts: null }])
  const [own, foreign] = document.body.querySelectorAll('.drifts .read')
  expect(own!.innerHTML).toBe(
    '<del><span class="unseen">here only: </span>nobody</del> ' +
      '<ins><span class="unseen">there only: </span>no one</ins> knows ',
  )
  expect([foreign!.textContent, foreign!.getAttribute('dir')]).toEqual(['لا أحد', 'rtl'])
  expect(document.body.querySelector('.drifts a')!.getAttribute('href')).toBe(url)
})
