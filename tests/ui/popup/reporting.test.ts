// @vitest-environment happy-dom
import { h, render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { Apparatus } from '../../../src/model/apparatus.ts'
import type { LinkedPiece } from '../../../src/model/linked-piece.ts'
import { CitedView } from '../../../src/ui/popup/cited/cited-view.tsx'
import { ClaimsView } from '../../../src/ui/popup/claims/claims-view.tsx'
import { toJson } from '../../../src/ui/take/json.ts'
import { toMarkdown } from '../../../src/ui/take/markdown.ts'
import { RelatedView } from '../../../src/ui/popup/related/related-view.tsx'
import { quoteSpans } from '../../../src/ui/quote.ts'
import { getSearches, getSites } from '../../../src/ui/search-words.ts'
import { literal } from '../../../src/ui/take/markdown-text.ts'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'
import { buildApparatus } from '../fixture/build.ts'
import { withMore } from '../fixture/more.ts'
import { storyAr } from '../fixture/story-ar.ts'
import { storyEn } from '../fixture/story-en.ts'
import { takeCitation } from '../../../src/ui/take/taken.ts'
import { settle } from '../fixture/settle.ts'

const words = () => document.body.textContent ?? ''
const button = (part: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(part))!
const props = (apparatus: Apparatus, lang: 'en' | 'ar' = 'en') => ({
  apparatus,
  t: getStrings(lang),
  onJump: vi.fn(),
  onCard: vi.fn(),
  onClear: vi.fn(),
  onView: vi.fn(),
  onHideClaim: vi.fn(),
  onHideCitation: vi.fn(),
  onNote: vi.fn(),
  offersCopies: false,
})
afterEach(() => render(null, document.body))

test('the time line has the article in its place, roles, claims to go to, and figures side by side', () => {
  const apparatus = withMore(buildApparatus(storyEn))
  const given = props(apparatus)
  render(h(RelatedView, { ...given, typed: '' }), document.body)
  const text = words()
  const places = [
    'After this article',
    'this article',
    'Before this article',
    'Figures that differ',
  ].map((part) => text.indexOf(part))
  expect(places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1))).toBe(true)
  const inArabic = apparatus.related.filter(({ lang }) => lang === 'ar').length
  expect([
    inArabic > 0,
    text.split('in Arabic').length - 1,
    text.includes('in another language'),
  ]).toEqual([true, inArabic, false])
  for (const part of [
    'words of one that the article speaks of',
    'bears on 1 statement here',
    '11,500 terabytes by July',
    'up to 8,000 terabytes',
    'may count different things',
  ])
    expect(text).toContain(part)
  button('bears on 1 statement here').click()
  button('up to 8,000').click()
  expect(given.onJump.mock.calls).toEqual([
    [apparatus.claims[0]!.content],
    [[apparatus.claims[0]!.content[0]]],
  ])
})

test('a report of the same event says what speaks for it', () => {
  const apparatus = buildApparatus(storyEn)
  const [first, ...rest] = apparatus.related
  const event = {
    daysLater: 1,
    kinds: ['collided'],
    places: ['Westhaven'],
    names: [],
    numbers: [14],
  }
  render(
    h(RelatedView, {
      ...props({ ...apparatus, related: [{ ...first!, event }, ...rest] }),
      typed: '',
    }),
    document.body,
  )
  expect(words()).toContain('The same event 1')
  expect(document.querySelector('.evidence')!.textContent).toBe(
    'a day later · the same place: Westhaven · the same number: 14 · what happened: collided',
  )
})

test('a kind alone is shown by a pressed button, and all of them again', async () => {
  const apparatus = withMore(buildApparatus(storyEn))
  render(h(RelatedView, { ...props(apparatus), typed: '' }), document.body)
  const count = () => document.querySelectorAll('.piece').length
  const all = count()
  button('Other side').click()
  await settle()
  expect([
    count(),
    button('Other side').getAttribute('aria-pressed'),
    button('All').getAttribute('aria-pressed'),
  ]).toEqual([1, 'true', 'false'])
  button('All').click()
  await settle()
  expect(count()).toBe(all)
})

test('a cited piece shows its way: article, claims, piece, and what that retells', () => {
  render(h(CitedView, props(withMore(buildApparatus(storyEn)))), document.body)
  const steps = [...document.querySelector('ol.chain')!.children].map((step) => step.textContent)
  expect(steps[0]).toBe('this article')
  expect(steps.slice(-2)).toEqual(['The Guardian', 'Newswire'])
  for (const part of ['Reports on a piece of', 'Also at', 'The Mirror', 'Its own reporting'])
    expect(words()).toContain(part)
})

test('what was not found gives words to copy and places to look, opened by the reader only', async () => {
  const apparatus = buildApparatus(storyEn)
  const note = Object.values(apparatus.notes)[0]!
  const lost = {
    ...apparatus.citations[0]!,
    resolved: [],
    entities: apparatus.entities.slice(0, 3).map(({ id }) => id),
    outlets: ['The Herald'],
    outletKeys: [{ pack: 'p', id: 'herald' }],
  }
  const known: Apparatus = {
    ...apparatus,
    citations: [lost],
    notes: {
      ...apparatus.notes,
      'p:herald': {
        ...note,
        pack: 'p',
        record: { ...note.record, id: 'herald', domains: ['herald.example'] },
      },
    },
  }
  expect(getSites(known, lost)).toEqual(['herald.example'])
  expect(getSearches(known, lost)[0]).toEqual({
    text: apparatus.entities
      .slice(0, 3)
      .map(({ name }) => name)
      .join(' '),
    lang: 'en',
  })
  const write = vi.fn(async () => {})
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: write }, configurable: true })
  render(h(CitedView, props(known)), document.body)
  expect([...document.querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'https://herald.example/',
    'https://web.archive.org/web/*/herald.example',
  ])
  expect([...document.querySelectorAll('a')].every(({ rel }) => rel.includes('noreferrer'))).toBe(
    true,
  )
  button('Copy the words').click()
  await settle()
  expect(write).toHaveBeenCalledWith(getSearches(known, lost)[0]!.text)
  expect(document.querySelector('[role=status]')!.textContent).toBe('Copied')
})

test('both exports hold the time line and the figures, in both languages', () => {
  const page = toMarkdown(withMore(buildApparatus(storyEn)), getStrings('en'))
  for (const part of [
    '### After this article',
    '### Before this article',
    '## Figures that differ',
    'up to 8,000 terabytes, this article',
    'Reports on a piece of Newswire',
  ])
    expect(page).toContain(part)
  expect(toMarkdown(withMore(buildApparatus(storyAr)), getStrings('ar'))).toContain(
    '### قبل هذا المقال',
  )
  expect((JSON.parse(toJson(withMore(buildApparatus(storyEn)))) as Apparatus).figures).toHaveLength(
    1,
  )
})

test('a related piece in the reader’s language says so where the article is in another', () => {
  const apparatus = withMore(buildApparatus(storyAr))
  const inEnglish = apparatus.related.filter(({ lang }) => lang === 'en').length
  render(h(RelatedView, { ...props(apparatus), typed: '' }), document.body)
  expect([
    inEnglish > 0,
    words().split('in another language than this article').length - 1,
  ]).toEqual([true, inEnglish])
})

const linkAt = (start: number, more: Partial<LinkedPiece> = {}): LinkedPiece => ({
  start,
  end: start + 10,
  url: 'https://lokal.example/2025/09/30/port-pays-more',
  title: 'Port pays more',
  from: 'slug',
  site: 'lokal.example',
  outlet: null,
  date: '2025-09-30',
  claim: null,
  citation: null,
  near: null,
  sentence: { start, end: start + 20 },
  ...more,
})

test('Markdown holds what the text links to, each piece once, with the words that it is linked beside', () => {
  const story = buildApparatus(storyEn)
  const claim = story.claims[0]!
  const links = [linkAt(4), linkAt(60, { claim: claim.id, near: 'sentence' })]
  const page = toMarkdown({ ...story, links }, getStrings('en'))
  const said = quoteSpans(story.document.text, claim.content)
  const beside = quoteSpans(story.document.text, [links[0]!.sentence!])
  expect(page).toContain(`## Linked by this article

- [Port pays more](<https://lokal.example/2025/09/30/port-pays-more>), lokal.example, 30 Sep 2025
  - beside: ${literal(beside)}
  - in one sentence with the statement: ${literal(said)}
`)
  expect(toMarkdown(story, getStrings('en'))).not.toContain('## Linked by')
})

test('what the text links to stands below the references, each piece once, with its places', () => {
  const story = buildApparatus(storyEn)
  const claim = story.claims[0]!
  const apparatus: Apparatus = {
    ...story,
    citations: [],
    links: [linkAt(4), linkAt(60, { claim: claim.id, near: 'sentence' })],
  }
  const given = props(apparatus)
  render(h(CitedView, given), document.body)
  const links = [...document.querySelectorAll('a')].map((link) => [link.href, link.textContent])
  expect(links).toEqual([
    ['https://lokal.example/2025/09/30/port-pays-more', expect.stringContaining('Port pays more')],
  ])
  expect(words()).not.toContain(given.t.none.cited)
  button('beside:').click()
  button('in one sentence with the statement:').click()
  expect(given.onJump.mock.calls).toEqual([[[{ start: 4, end: 24 }]], [claim.content]])
})

test('a reference that was not found and is itself a link stands once, with what it links to', () => {
  const story = buildApparatus(storyEn)
  const citation = { ...story.citations[0]!, resolved: [] }
  const own = linkAt(citation.start, { citation: citation.id, near: 'touches' })
  const apparatus: Apparatus = {
    ...story,
    citations: [citation],
    links: [own, linkAt(400, { url: 'https://lokal.example/a/cranes', title: 'Cranes' })],
  }
  const t = getStrings('en')
  render(h(CitedView, props(apparatus)), document.body)
  const links = [...document.querySelectorAll('a')].map(({ href }) => href)
  expect(links).toEqual([own.url, 'https://lokal.example/a/cranes'])
  expect(words()).not.toContain(t.notFoundShort)
  const page = toMarkdown(apparatus, t)
  expect(page.split(own.url)).toHaveLength(2)
  expect(page).not.toContain(t.notFoundShort)
  const taken = takeCitation(apparatus, citation, t.card)
  expect([taken.how, taken.sources[0]!.url]).toEqual([null, own.url])
})

test('a statement names the links of its words and of its sentence, not those further off', () => {
  const story = buildApparatus(storyEn)
  const { id } = story.claims[0]!
  const other = (name: string) => ({ url: `https://lokal.example/a/${name}`, title: name })
  const apparatus: Apparatus = {
    ...story,
    links: [
      linkAt(4, { claim: id, near: 'touches' }),
      linkAt(30, { claim: id, near: 'sentence', ...other('Wages') }),
      linkAt(60, { claim: id, near: 'paragraph', ...other('Cranes') }),
    ],
  }
  render(h(ClaimsView, { ...props(apparatus), typed: '' }), document.body)
  const here = [...document.querySelectorAll('.links-here')].map((line) => line.textContent)
  expect(here).toEqual([
    'Linked in these words: Port pays more lokal.example',
    'Linked in the same sentence: Wages lokal.example',
  ])
})

test('no reference that was not found is without a next step: one without names is looked for by its own words, and asked in the popup', async () => {
  const apparatus = buildApparatus(storyEn)
  const [citation] = apparatus.citations
  const bare = { ...citation!, entities: [], outlets: [], outletKeys: [], resolved: [] }
  const own = apparatus.document.text.slice(bare.start, bare.end)
  expect(getSearches(apparatus, bare)).toEqual([{ text: own, lang: 'en' }])
  const ask = vi.fn(async () => {})
  // however its name is written there, an outlet that is named already is not named again
  const named = { ...bare, outlets: [`The ${own.replace(/^(a|the) /i, '')}`] }
  expect(getSearches({ ...apparatus, claims: [] }, named)).toEqual([{ text: own, lang: 'en' }])
  const given = props({ ...apparatus, citations: [bare] })
  const online = { get: () => null, ask }
  render(h(CitedView, { ...given, online }), document.body)
  button('Copy the words')
  button('Ask online sources').click()
  await settle()
  expect(ask).toHaveBeenCalledWith(
    expect.objectContaining({ type: 'resolve-online' }),
    true,
    expect.any(Function),
  )
})
