// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import type { Fact } from '../../../src/model/knowledge.ts'
import { Facts } from '../../../src/ui/parts/note.tsx'
import { enCard } from '../../../src/ui/strings/en-card.ts'

const fact = (date: string, text: string): Fact => ({
  text: { en: text },
  date,
  source: { url: 'https://selwyn.example/', name: { en: 'Selwyn Gazette' } },
  status: 'reported',
})
const opened = fact('2011-03-15', 'The quay opened.')
const closed = fact('2024-12-08', 'The quay closed.')
const read = (day: string | null, ...facts: Fact[]) => {
  render(<Facts facts={facts} day={day} t={enCard} />, document.body)
  return document.body.textContent
}

test('what came after the article’s day stands under a heading of its own', () => {
  expect(read('2013-08-03', opened, closed)).toMatch(/opened.*Since then.*closed/)
  expect(read('2013-08-03', opened)).not.toContain('Since then')
  expect(read('2025-01-01', closed, opened)).not.toContain('Since then')
})
