import { expect, test, vi } from 'vitest'
import type { PageProps } from '../../src/content/page-card.ts'
import { createOwnNotes } from '../../src/content/own-notes.ts'
import type { Note } from '../../src/model/knowledge.ts'

const record = { id: 'n1', type: 'MISC', kind: '', labels: {}, aliases: {}, descriptions: {} }
const wordless = { pack: 'own-notes', packTitle: {}, record } as unknown as Note
const remark = { text: 'mine', blocks: [], sources: [], tags: [], changed: '' }
const whole: Note = { ...wordless, record: { ...wordless.record, remark } }
const props = {
  target: { kind: 'entity', id: 'e1' },
  apparatus: { notes: { 'own-notes:n1': wordless }, entities: [{ id: 'e1', own: ['n1'] }] },
} as unknown as PageProps
const remarkOf = (given: PageProps) => given.apparatus.notes['own-notes:n1']!.record.remark

test('words of a note come when a card shows it, stay while one is open, and go with it', async () => {
  const ask = vi.fn(async () => [whole])
  const own = createOwnNotes(ask as never)
  expect(remarkOf(await own.addWords(props))).toEqual(remark)
  expect(remarkOf(own.addWords(props) as PageProps)).toEqual(remark)
  expect(ask).toHaveBeenCalledTimes(1)
  own.forget()
  await own.addWords(props)
  expect(ask).toHaveBeenCalledTimes(2)
})

test('a card of another name asks for nothing, and one whose note cannot be had opens without it', async () => {
  const ask = vi.fn(() => Promise.reject(new Error('gone')))
  const own = createOwnNotes(ask as never)
  const other = { ...props, target: { kind: 'entity', id: 'e2' } } as PageProps
  expect(own.addWords(other)).toEqual(other)
  expect(ask).not.toHaveBeenCalled()
  expect(remarkOf(await own.addWords(props))).toBeUndefined()
  expect(own.addWords(props)).not.toBeInstanceOf(Promise)
})
