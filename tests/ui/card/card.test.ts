// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mountCard, type MountedCard } from '../../../src/ui/card/mount-card.tsx'
import type { CardProps, CardTarget } from '../../../src/ui/card/card-props.ts'
import type { Apparatus } from '../../../src/model/apparatus.ts'
import { buildApparatus, type Story } from '../fixture/build.ts'
import { notes } from '../fixture/notes.ts'
import { hostile, script } from '../fixture/hostile.ts'
import { storyAr } from '../fixture/story-ar.ts'
import { storyEn } from '../fixture/story-en.ts'
import { settle } from '../fixture/settle.ts'

const english = buildApparatus(storyEn)
let root: HTMLElement
let card: MountedCard | null = null

const propsFor = (target: CardTarget, more: Partial<CardProps> = {}): CardProps => ({
  apparatus: english,
  target,
  language: 'en',
  theme: null,
  pinned: false,
  onPin: vi.fn(),
  onClose: vi.fn(),
  onJump: vi.fn(),
  onOpen: vi.fn(),
  onHideClaim: vi.fn(),
  onHideCitation: vi.fn(),
  onNoName: vi.fn(),
  onNote: vi.fn(),
  ...more,
})
const entity = (name: string): CardTarget => ({
  kind: 'entity',
  id: english.entities.find((one) => one.name === name)!.id,
})
const mount = (props: CardProps) => (card = mountCard(root, props))
const words = () => root.textContent ?? ''
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )!

beforeEach(() => document.body.append((root = document.createElement('div'))))
afterEach(() => {
  card?.unmount()
  root.remove()
})

test('a name that stands here alone has no way to itself; from elsewhere it has', () => {
  const once = english.entities.find(({ mentions }) => mentions.length === 1)!
  mount(propsFor({ kind: 'entity', id: once.id }, { isAtMention: true }))
  expect(button('Go to the mention')).toBeUndefined()
  card!.unmount()
  mount(propsFor({ kind: 'entity', id: once.id }))
  expect(button('Go to the mention')).toBeDefined()
})

test('the focus stays in the card when another takes its place there, and is not called from elsewhere', () => {
  const { id, entity: speaker } = english.claims.find((claim) => claim.entity)!
  const next = propsFor({ kind: 'entity', id: speaker! })
  mount(propsFor({ kind: 'claim', id }))
  button('Speaker').focus()
  card!.update(next)
  expect(document.activeElement!.getAttribute('role')).toBe('dialog')
  ;(document.activeElement as HTMLElement).blur()
  card!.update(propsFor({ kind: 'claim', id }))
  expect(document.activeElement).toBe(document.body)
})

test('a claim whose speaker was not found rests on no named one', () => {
  const [claim] = english.claims
  const nameless = { ...claim!, basis: 'named' as const, source: [], entity: null }
  const apparatus = { ...english, claims: [nameless] }
  mount(propsFor({ kind: 'claim', id: nameless.id }, { apparatus }))
  expect(words()).toContain('We found no speaker')
  expect(words()).not.toContain('named person')
})

test('a claim of "he", whom the text does not show, rests on no named one', () => {
  const [claim] = english.claims
  const unclear = { ...claim!, basis: 'named' as const, entity: null, isUnclear: true as const }
  mount(
    propsFor({ kind: 'claim', id: unclear.id }, { apparatus: { ...english, claims: [unclear] } }),
  )
  expect(words()).toContain('Unclear who is meant')
  expect(words()).not.toContain('named person')
})

test('a name: what it is, facts newest first with their sources, each side or the words that none was found, both packs', () => {
  mount(propsFor(entity('Unit 8200')))
  for (const part of [
    'Unit 8200',
    'الوحدة 8200',
    'intercepts communications',
    'Sample pack',
    'Another pack',
    'does not give the unit’s name',
    'The unit itself We found no published words.',
  ])
    expect(words()).toContain(part)
  expect(words().indexOf('cut off from')).toBeLessThan(words().indexOf('to have stored'))
  const link = root.querySelector('a')!
  expect([link.target, link.rel, link.textContent]).toEqual([
    '_blank',
    'noopener noreferrer',
    'The Guardian',
  ])
})

const withSmith = (descriptions: { ar: string; en: string }, story: Story) =>
  buildApparatus(
    story,
    notes.map((note) =>
      note.record.id === 'smith' ? { ...note, record: { ...note.record, descriptions } } : note,
    ),
  )
const smithOf = (apparatus: Apparatus): CardTarget => ({
  kind: 'entity',
  id: apparatus.entities.find(({ link }) => link?.id === 'smith')!.id,
})

test('a person whom the article introduces otherwise than the record: both are said, the article’s first, with the record’s day', () => {
  const older = { ar: 'نائب رئيس مايكروسوفت', en: 'Vice president of Microsoft' }
  const inEnglish = withSmith(older, storyEn)
  mount(propsFor(smithOf(inEnglish), { apparatus: inEnglish }))
  expect(words()).toMatch(
    /As the article puts it.*Microsoft’s president.*Our record of 25 Sep 2025 puts it otherwise.*Vice president of Microsoft/,
  )
  expect(words().split('Microsoft’s president')).toHaveLength(2)
  card!.unmount()
  const inArabic = withSmith(older, storyAr)
  mount(propsFor(smithOf(inArabic), { apparatus: inArabic, language: 'ar' }))
  expect(words().replaceAll('\u00a0', ' ')).toMatch(
    /كما يصفه المقال.*رئيس مايكروسوفت.*وتعريفنا، وتاريخه 25 سبتمبر\/أيلول 2025.*نائب رئيس مايكروسوفت/,
  )
})

test('a person whom both describe alike is described once', () => {
  mount(propsFor(entity('Brad Smith')))
  expect(words()).not.toContain('otherwise')
  expect(words()).toContain('President of Microsoft')
})

test('the status of a fact stands in a word, told apart in both languages', () => {
  mount(propsFor(entity('Unit 8200')))
  const statuses = () => [...root.querySelectorAll('.status')].map(({ textContent }) => textContent)
  expect(statuses()).toEqual(['reported', 'reported', 'stated'])
  card!.unmount()
  mount(propsFor(entity('Unit 8200'), { language: 'ar' }))
  expect(statuses()).toEqual(['خبر منشور', 'خبر منشور', 'تصريح'])
})

test('all facts on demand', async () => {
  mount(propsFor(entity('Unit 8200')))
  expect(words()).not.toContain('to have begun')
  button('Show all (5)').click()
  await settle()
  expect(words()).toContain('to have begun')
})

test('a name without a note: only what the article says; each press jumps one mention further', async () => {
  const props = propsFor(entity('Microsoft'))
  mount(props)
  expect(words()).toContain('Not found in our records or in your notes on this machine.')
  for (let i = 0; i < 4; i++) {
    button('Next mention (3)').click()
    await settle()
  }
  const { mentions } = english.entities[0]!
  expect(vi.mocked(props.onJump).mock.calls.map(([spans]) => spans[0])).toEqual([
    mentions[0],
    mentions[1],
    mentions[2],
    mentions[0],
  ])
})

test('a claim: who, in the exact words, basis and when; wrong hides it; the speaker’s card is a click away', () => {
  const claim = english.claims[4]!
  const props = propsFor({ kind: 'claim', id: claim.id })
  mount(props)
  for (const part of [
    'Brad Smith',
    'insisted',
    'that its review had not opened customers’ files',
    'Microsoft’s president',
    'named person',
    'published 20 Oct 2025',
    'Machine-read',
  ])
    expect(words()).toContain(part)
  expect(root.querySelector('mark')!.textContent).toBe('insisted')
  button('Misread: leave it out').click()
  expect(props.onHideClaim).toHaveBeenCalledWith(claim)
  button('Speaker').click()
  expect(props.onOpen).toHaveBeenCalledWith({ kind: 'entity', id: claim.entity })
})

test.each(['e3', 'c4', 'r0'])(
  'what is wrong is said behind one line, which Escape closes before the card (%s)',
  (id) => {
    const kind = id[0] === 'e' ? 'entity' : id[0] === 'c' ? 'claim' : 'citation'
    const props = propsFor({ kind, id })
    mount(props)
    const lines = [...root.querySelectorAll<HTMLDetailsElement>('details.correct')]
    expect(lines.map((line) => line.querySelector('summary')!.textContent)).toEqual([
      'Something wrong?',
    ])
    const [line] = lines
    line!.open = true
    const escape = () =>
      line!
        .querySelector('button')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    escape()
    expect(line!.open).toBe(false)
    expect(document.activeElement).toBe(line!.querySelector('summary'))
    expect(props.onClose).not.toHaveBeenCalled()
    escape()
    expect(props.onClose).toHaveBeenCalled()
  },
)

test('a citation: found with reasons and companion, or what was looked for', () => {
  mount(propsFor({ kind: 'citation', id: 'r0' }))
  for (const part of [
    'Cited reporting, found',
    'The Guardian is named in the text',
    'the text points to Aug 2025',
    'Published with it',
    '+972 Magazine',
    'Other possible pieces (2)',
  ])
    expect(words()).toContain(part)
  card!.update(
    propsFor(
      { kind: 'citation', id: 'r2' },
      { language: 'ar', apparatus: buildApparatus(storyAr) },
    ),
  )
  for (const part of ['لم نجد المادة', 'لم نجده', 'ما بين 13 و19']) expect(words()).toContain(part)
  expect(root.querySelector('[role=dialog]')!.getAttribute('dir')).toBe('rtl')
})

test('a citation that is itself a link shows that, and does not say that nothing was found', () => {
  const [first] = english.citations
  const url = 'https://quay.example/2025/the-quay-statement'
  const link = {
    start: first!.start,
    end: first!.start + 4,
    url,
    title: 'The quay statement',
    from: 'anchor' as const,
    site: 'quay.example',
    outlet: null,
    date: null,
    claim: null,
    citation: first!.id,
    near: 'touches' as const,
  }
  const citations = [{ ...first!, resolved: [] }]
  const apparatus = { ...english, citations, links: [link] }
  mount(propsFor({ kind: 'citation', id: first!.id }, { apparatus }))
  expect([...root.querySelectorAll('a')].map(({ href }) => href)).toContain(url)
  expect(words()).not.toContain('not found')
})

test('a stranger’s markup is words, and only web addresses are links', () => {
  mount(propsFor({ kind: 'citation', id: 'r0' }, { apparatus: hostile(english) }))
  expect(words()).toContain(script)
  expect(root.querySelector('img')).toBeNull()
  expect([...root.querySelectorAll('a')].map((link) => link.href)).toEqual([])
})

test('an id that the apparatus does not have shows nothing', () => {
  mount(propsFor({ kind: 'claim', id: 'none' }))
  expect(words()).toBe('')
})

test('Escape closes, Tab goes round inside', () => {
  const props = propsFor(entity('Unit 8200'))
  mount(props)
  const dialog = root.querySelector<HTMLElement>('[role=dialog]')!
  card!.focus()
  expect(document.activeElement).toBe(dialog)
  const press = (key: string, shiftKey = false) =>
    dialog.dispatchEvent(
      new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
    )
  press('Tab', true)
  expect(document.activeElement!.textContent).toBe('Show all (5)')
  press('Tab')
  expect(document.activeElement!.getAttribute('aria-label')).toBe('Pin the card')
  press('Escape')
  expect(props.onClose).toHaveBeenCalledTimes(1)
})

test('out of a pinned card Tab leads, at both its ends', () => {
  const onLeave = vi.fn(() => false)
  mount(propsFor(entity('Unit 8200'), { pinned: true, onLeave }))
  const dialog = root.querySelector<HTMLElement>('[role=dialog]')!
  const isMoved = (from: Element | undefined, shiftKey: boolean): boolean => {
    ;(from as HTMLElement).focus()
    return dialog.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Tab', shiftKey, bubbles: true, cancelable: true }),
    )
  }
  const stops = [...dialog.querySelectorAll('button')]
  expect(isMoved(stops[1], false)).toBe(true)
  expect(onLeave).not.toHaveBeenCalled()
  for (const [stop, shiftKey] of [
    [stops.at(-1), false],
    [stops[0], true],
    [dialog, true],
  ] as const)
    expect(isMoved(stop, shiftKey)).toBe(true)
  expect(onLeave).toHaveBeenCalledTimes(3)
  onLeave.mockReturnValue(true)
  expect(isMoved(stops.at(-1), false)).toBe(false)
  expect(document.activeElement).toBe(stops.at(-1))
})

test('a card is described by what it tells first', () => {
  const describe = () =>
    (root.querySelector('[role=dialog]')!.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => root.querySelector(`[id="${id}"]`)!.textContent)
  mount(propsFor(entity('Unit 8200')))
  expect(describe()).toEqual([root.querySelector('.what')!.textContent])
  const [claim] = english.claims
  card!.update(propsFor({ kind: 'claim', id: claim!.id }))
  expect(describe()).toEqual([
    expect.stringMatching(/^Statement.*, $/),
    root.querySelector('.quote')!.textContent,
  ])
  const [citation] = english.citations
  card!.update(propsFor({ kind: 'citation', id: citation!.id }))
  expect(describe()[0]).toContain(root.querySelector('.head p')!.textContent)
  expect(root.querySelector('.head p')!.textContent).toMatch(/, $/)
})

test('a step to a reference says once that it is one', () => {
  const { id } = english.citations.find(({ resolved }) => resolved.length > 0)!
  const target = { kind: 'citation', id } as const
  const nameOf = () => root.querySelector('[role=dialog]')!.getAttribute('aria-label')
  mount(propsFor(target))
  expect(nameOf()).toBe('Cited reporting, found')
  card!.update({ ...propsFor(target), position: { kind: 'cited', at: 2, of: 5 } })
  expect(nameOf()).toBe('Reference, 2 of 5: found')
})

test('the button that pins keeps its name, and says by its state how it stands', () => {
  const stateOf = () => {
    const pin = root.querySelector('button[aria-pressed]')!
    return [pin.getAttribute('aria-label'), pin.getAttribute('aria-pressed')]
  }
  mount(propsFor(entity('Azure')))
  expect(stateOf()).toEqual(['Pin the card', 'false'])
  card!.update({ ...propsFor(entity('Azure')), pinned: true })
  expect(stateOf()).toEqual(['Pin the card', 'true'])
})

test('in a shadow root the card brings its own styles, and leaves nothing behind', () => {
  const shadow = root.attachShadow({ mode: 'open' })
  const mounted = mountCard(shadow, propsFor(entity('Azure')))
  expect(shadow.adoptedStyleSheets.length).toBe(1)
  mounted.unmount()
  expect(shadow.childNodes.length).toBe(0)
})

test('a card that was stepped to says its kind and which of how many it is', () => {
  mount(propsFor(entity('Unit 8200'), { position: { kind: 'organisation', at: 3, of: 12 } }))
  expect(root.querySelector('[role=dialog]')!.getAttribute('aria-label')).toBe(
    'Organisation, 3 of 12: Unit 8200',
  )
  card!.update(propsFor(entity('Unit 8200')))
  expect(root.querySelector('[role=dialog]')!.getAttribute('aria-label')).toBe('Unit 8200')
})

test('the part that scrolls does not say the name of the card again', () => {
  mount(propsFor(entity('Unit 8200')))
  expect(root.querySelector('[role=group]')!.getAttribute('aria-label')).toBe('What the card says')
})

test('the card takes the reader’s size of text and figures', () => {
  mount(propsFor(entity('Unit 8200'), { language: 'ar', digits: 'arab', textSize: 1.5 }))
  const dialog = root.querySelector<HTMLElement>('[role=dialog]')!
  expect(dialog.style.getPropertyValue('--text')).toBe('1.5')
  expect(words()).toMatch(/[٠-٩]/)
})

test('a card writes every date in words, in the one form of the reader’s language', () => {
  for (const target of [
    entity('Unit 8200'),
    { kind: 'claim', id: english.claims[0]!.id } as const,
    { kind: 'citation', id: english.citations[0]!.id } as const,
  ]) {
    mount(propsFor(target))
    expect(words()).not.toMatch(/\d{4}-\d\d|\d\d?[/.]\d\d?[/.]\d{4}/)
    card!.unmount()
  }
})

test.each(['en', 'fr', 'ar'] as const)('days of a card have one form: %s', (language) => {
  for (const { id } of english.entities) {
    mount(propsFor({ kind: 'entity', id }, { language }))
    const said = [...root.querySelectorAll('.m, .meta')].map((one) => one.textContent).join('\n')
    // neither as data nor in figures alone
    expect(said).not.toMatch(/\d{4}-\d\d(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{2,4}/)
    card?.unmount()
    card = null
  }
})

test('a note on looked-up words is called by its own name, also where that is no label', () => {
  const name = 'What the quay was before the harbour came and what became of it since'
  const remark = { name, text: '', blocks: [], sources: [], tags: [], changed: '2026-03-01' }
  const record = {
    id: 'n1',
    type: 'LOC' as const,
    kind: 'own-note',
    labels: {},
    aliases: { en: ['the quay'] },
    descriptions: {},
    remark,
  }
  const apparatus = { ...english, notes: { 'own:n1': { pack: 'own', packTitle: {}, record } } }
  mount(propsFor({ kind: 'look-up', id: '' }, { apparatus }))
  expect([...root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toContain(name)
})
