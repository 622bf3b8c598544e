// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Alternative } from '../../../src/model/choice.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import { mountCard, type MountedCard } from '../../../src/ui/card/mount-card.tsx'
import type { CardProps } from '../../../src/ui/card/card-props.ts'
import { buildApparatus } from '../fixture/build.ts'
import { storyEn } from '../fixture/story-en.ts'

const other: Alternative = {
  pack: 'sample',
  id: 'colour',
  label: { en: 'Azure', ar: 'اللازوردي' },
  description: { en: 'shade of blue', ar: 'درجة من الأزرق' },
  packTitle: { en: 'Sample pack', ar: 'حزمة' },
}
const story = buildApparatus(storyEn)
let root: HTMLElement
let card: MountedCard

function mount(more: Partial<Entity>, language: 'ar' | 'en' = 'en') {
  const entity: Entity = { ...story.entities.find((one) => one.name === 'Unit 8200')!, ...more }
  const choosing = { choose: vi.fn(), forget: vi.fn(), setKind: vi.fn() }
  const onNoName = vi.fn()
  const props: CardProps = {
    apparatus: { ...story, entities: [entity] },
    target: { kind: 'entity', id: entity.id },
    language,
    theme: null,
    pinned: false,
    choosing,
    onPin: vi.fn(),
    onClose: vi.fn(),
    onJump: vi.fn(),
    onOpen: vi.fn(),
    onHideClaim: vi.fn(),
    onHideCitation: vi.fn(),
    onNoName,
    onNote: vi.fn(),
  }
  card = mountCard(root, props)
  return { entity, choosing, onNoName }
}
const words = () => root.querySelector('.alternatives')?.textContent ?? ''
const press = (name: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(name))!.click()

beforeEach(() => document.body.append((root = document.createElement('div'))))
afterEach(() => {
  card.unmount()
  root.remove()
})

test('others that the name may stand for are buttons with label, description and pack', () => {
  const { entity, choosing } = mount({ others: [other] })
  for (const part of ['Also', 'Azure', 'Shade of blue', 'Sample pack'])
    expect(words()).toContain(part)
  press('Azure')
  expect(choosing.choose).toHaveBeenCalledWith(entity, other)
  press('Something else')
  expect(choosing.choose).toHaveBeenLastCalledWith(entity, null)
})

test('where none is sure they are what it may be', () => {
  mount({ link: null, others: [other] })
  expect(words()).toContain('May be')
  expect(root.textContent).toContain('What is meant is not certain.')
})

test('a choice says so and can be undone; so does "not this", which is then not offered again', () => {
  const { entity, choosing } = mount({ chosen: null, link: null, others: [other] })
  expect(words()).toContain('none of these')
  expect(words()).not.toContain('Something else')
  expect(root.querySelector('.what')).toBeNull()
  press('Undo')
  expect(choosing.forget).toHaveBeenCalledWith(entity)
})

test('in Arabic', () => {
  mount({ others: [other] }, 'ar')
  for (const part of ['وأيضًا', 'اللازوردي', 'درجة من الأزرق', 'غير ذلك'])
    expect(words()).toContain(part)
})

test('a name without records has nothing to choose', () => {
  mount({ link: null })
  expect(root.querySelector('.alternatives')).toBeNull()
})

test('a name may be called none, or of another kind, and it is said how far that reaches', () => {
  const { entity, choosing, onNoName } = mount({})
  const correct = root.querySelector('.correct')!
  expect(correct.textContent).toContain('in every article in this language, on this machine only')
  expect([...correct.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
    'Another of that name is meant',
    'Not a name',
    'Person',
    'Place',
    'Product',
    'Event',
    'Work',
    'Write a correction',
    'Write a correction',
  ])
  press('Not a name')
  expect(onNoName).toHaveBeenCalledWith(entity)
  press('Place')
  expect(choosing.setKind).toHaveBeenCalledWith(entity, 'LOC')
})

test('a kind that the reader gave is said, with its undo', () => {
  const { entity, choosing } = mount({ link: null, retyped: true })
  expect(words()).toContain('You said what kind of name this is.')
  press('Undo')
  expect(choosing.forget).toHaveBeenCalledWith(entity)
})
