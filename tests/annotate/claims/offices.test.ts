import { expect, it } from 'vitest'
import type {
  EntityFacts,
  EntityTable,
} from '../../../src/annotate/claims/speakers/entity-table.ts'
import { createOffices } from '../../../src/annotate/claims/speakers/offices.ts'
import { offices as rules } from '../../../src/languages/en/attribution/offices.ts'

/** The offices of a text that introduces one person as governor. */
function officesOf(text: string) {
  const start = text.indexOf('Governor')
  const introduction = { start, end: start + 'Governor'.length }
  const facts = { isPerson: true, introduction: 'governor', entity: { introduction } }
  const table = { facts: [facts as unknown as EntityFacts] } as unknown as EntityTable
  return createOffices(table, text, rules)
}
const introduced = 'Rain fell. Governor Orlo closed the roads. '

it('another holder is told of from the end of the words that tell of him', () => {
  const text = `${introduced}Then, a very – calm governor met the governor of Velt.`
  const otherFrom = officesOf(text).holderOf('governor')!.otherFrom
  expect(text.slice(0, otherFrom)).toBe(`${introduced}Then, a very – calm governor`)
})

it('nowhere where none is, and everywhere where one was before', () => {
  expect(officesOf(introduced).holderOf('governor')!.otherFrom).toBe(Infinity)
  const before = `Another governor waited. ${introduced}`
  expect(officesOf(before).holderOf('governor')!.otherFrom).toBe(0)
})

it('the text is read once for a noun, however many claims have it', () => {
  const offices = officesOf(introduced)
  expect(offices.holderOf('governor')).toBe(offices.holderOf('governor'))
  expect(offices.holderOf('mayor')).toBeNull()
})
