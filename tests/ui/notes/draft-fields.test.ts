import { expect, test } from 'vitest'
import { isSourceWrong, readFields, toFields } from '../../../src/ui/notes/draft-fields.ts'

const draft = {
  name: 'Northquay',
  aliases: ['North Quay', 'NQ'],
  type: 'LOC' as const,
  text: 'Closed.',
  tags: ['port'],
  sources: [{ url: 'https://a.example/', title: 'A', date: null }],
}
const fields = toFields(draft, ', ')

test('what was not changed is read as it was', () => {
  expect(readFields(fields)).toEqual(draft)
})

test('lists are split, trimmed and each part kept once; a tag loses its sign', () => {
  const read = readFields({ ...fields, aliases: ' NQ \n\nNQ\nQuay', tags: '#port، sea, port2' })
  expect(read!.aliases).toEqual(['NQ', 'Quay'])
  expect(read!.tags).toEqual(['port', 'sea', 'port2'])
})

test('without a name, or with a source that cannot be followed, there is no note', () => {
  expect(readFields({ ...fields, name: '  ' })).toBeNull()
  const wrong = { url: 'javascript:1', title: '', date: null }
  expect(isSourceWrong(wrong)).toBe(true)
  expect(readFields({ ...fields, sources: [wrong] })).toBeNull()
})

test('a source with a title alone is wrong, an empty one is left out', () => {
  expect(isSourceWrong({ url: '', title: 'A', date: null })).toBe(true)
  const empty = { url: ' ', title: '', date: null }
  expect(isSourceWrong(empty)).toBe(false)
  expect(readFields({ ...fields, sources: [empty] })!.sources).toEqual([])
})
