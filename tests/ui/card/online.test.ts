// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LookUpState, ResolveState } from '../../../src/model/online.ts'
import { mountCard, type MountedCard } from '../../../src/ui/card/mount-card.tsx'
import type { CardOnline, CardProps } from '../../../src/ui/card/card-props.ts'
import { buildApparatus } from '../fixture/build.ts'
import { storyEn } from '../fixture/story-en.ts'

const apparatus = buildApparatus(storyEn)
let root: HTMLElement, card: MountedCard | null = null

/** A card whose asking ends in the states given, one after the other. */
function open(target: CardProps['target'], { lookUp = [] as LookUpState[], resolve = [] as ResolveState[], mode = 'offer' as CardOnline['mode'] }) {
  let looked: LookUpState | null = null, resolved: ResolveState | null = null
  const online: CardOnline = {
    mode, getLookUp: () => looked, getResolution: () => resolved,
    lookUp: vi.fn(async (_entity, _how, changed: () => void) => {
      looked = lookUp.shift() ?? null
      changed()
    }),
    resolve: vi.fn(async (_citation, changed: () => void) => {
      resolved = resolve.shift() ?? null
      changed()
    }),
  }
  card = mountCard(root, { apparatus, target, language: 'en', theme: null, pinned: false, onPin() {}, onClose() {}, onJump() {}, onOpen() {}, onNote() {}, onHideClaim() {}, online })
  return online
}

const words = () => root.textContent ?? ''
const button = (name: string) => [...root.querySelectorAll('button')].find(one => one.textContent === name)
const settle = () => new Promise(done => setTimeout(done, 10))
const entity = { kind: 'entity', id: 'e0' } as const
const notFound = { kind: 'citation', id: apparatus.citations.find(({ resolved }) => resolved.length === 0)!.id } as const
const answered = (value: (LookUpState & { state: 'answered' })['value']): LookUpState => ({ state: 'answered', value, at: '2025-10-20T08:00:00.000Z' })

beforeEach(() => document.body.append(root = document.createElement('div')))
afterEach(() => {
  card?.unmount()
  root.remove()
})

test('nobody is asked before the reader presses; then the extract stands with credit, age and the word of namesakes', async () => {
  const online = open(entity, { lookUp: [answered({ kind: 'article', article: { title: 'Port', extract: 'A port is a place.', description: null, lang: 'en', dir: 'ltr', url: 'https://en.wikipedia.org/wiki/Port' } })] })
  await settle()
  expect(online.lookUp).not.toHaveBeenCalled()
  button('Look it up on Wikipedia')!.click()
  await settle()
  expect(online.lookUp).toHaveBeenCalledWith(apparatus.entities[0], { byReader: true }, expect.any(Function))
  for (const part of ['A port is a place.', 'may be about a namesake', 'CC BY-SA, as of 20 Oct 2025']) expect(words()).toContain(part)
  expect(root.querySelector<HTMLAnchorElement>('.online a')!.href).toBe('https://en.wikipedia.org/wiki/Port')
})

test('several of a name are the reader’s choice', async () => {
  const online = open(entity, { lookUp: [answered({ kind: 'several', lang: 'en', url: 'https://en.wikipedia.org/wiki/P', choices: [{ title: 'P (town)', description: 'a town' }] }), answered({ kind: 'none' })] })
  button('Look it up on Wikipedia')!.click()
  await settle()
  expect(words()).toContain('Several things bear this name')
  button('P (town)')!.click()
  await settle()
  expect(online.lookUp).toHaveBeenLastCalledWith(apparatus.entities[0], { byReader: true, title: { text: 'P (town)', lang: 'en' } }, expect.any(Function))
  expect(words()).toContain('no article of this name')
})

test('a failure is told and may be tried again; what it said is words, not markup', async () => {
  open(entity, { lookUp: [{ state: 'failed', failure: { kind: 'unreadable', said: '<img src=x>' } }, { state: 'asked' }] })
  button('Look it up on Wikipedia')!.click()
  await settle()
  expect(words()).toContain('could not be read')
  expect(words()).toContain('<img src=x>')
  expect(root.querySelector('img')).toBeNull()
  button('Ask again')!.click()
  await settle()
  expect(words()).toContain('Decide on the page that was opened')
})

test('asked by itself only where the reader wants it so, not at all where not', async () => {
  const online = open(entity, { mode: 'auto', lookUp: [answered({ kind: 'none' })] })
  await settle()
  expect(online.lookUp).toHaveBeenCalledWith(apparatus.entities[0], { byReader: false }, expect.any(Function))
  card!.unmount()
  open(entity, { mode: 'never' })
  await settle()
  expect(button('Look it up on Wikipedia')).toBeUndefined()
})

test('a reference that was not found can be asked about; sources that failed are named', async () => {
  const report = { url: 'https://news.example.org/x', title: 'The piece itself', outlet: 'The Gazette', date: '2025-08-06', lang: 'en', score: 0.9, why: [{ kind: 'outlet', name: 'The Gazette' } as const] }
  open(notFound, { resolve: [{ state: 'answered', at: '2025-10-20T08:00:00.000Z', value: { resolved: [report], answered: [{ source: 'gdelt', reports: 12 }], failed: [{ source: 'guardian', failure: { kind: 'timeout' } }] } }] })
  button('Ask online sources')!.click()
  await settle()
  for (const part of ['Found online', 'The piece itself', 'Asked: GDELT (12)', 'The Guardian', 'did not answer in time']) expect(words()).toContain(part)
})

test('nothing close among what came is said, and who was asked', async () => {
  open(notFound, { resolve: [{ state: 'answered', at: '2025-10-20T08:00:00.000Z', value: { resolved: [], answered: [{ source: 'gdelt', reports: 3 }], failed: [] } }] })
  button('Ask online sources')!.click()
  await settle()
  expect(words()).toContain('Nothing that came from them')
})
