import { expect, test } from 'vitest'
import type { AttributionDraft } from '../../../src/languages/claims/attribution-rules.ts'
import { withOneSource } from '../../../src/languages/ar/attribution/subjects/one-source.ts'

const text = 'شرحت رئيسة لجنة القرية سلمى نصر، في مؤتمر صحفي، الخطة. وأضافت أن الجسر قديم.'
const spanOf = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const draft = (words: string, more: Partial<AttributionDraft> = {}): AttributionDraft => ({
  source: [spanOf(words)],
  cue: [],
  content: [],
  kind: 'indirect',
  stance: 'neutral',
  basis: null,
  anaphora: null,
  ...more,
})

test('a verb without a subject has all the words that name who speaks', () => {
  const whole = draft('رئيسة لجنة القرية سلمى نصر', { basis: 'named' })
  const [, further] = withOneSource(text, [whole, draft('رئيسة', { taken: true })])
  expect(further).toMatchObject({ source: whole.source, basis: 'named', taken: true })
})

test('the occasion on which somebody spoke is not taken up', () => {
  const name = 'رئيسة لجنة القرية سلمى نصر'
  const drafts = [draft(`${name}، في مؤتمر صحفي`), draft(name, { taken: true })]
  expect(withOneSource(text, drafts)[1]).toBe(drafts[1])
})

test('what only a judge may keep names nobody', () => {
  const drafts = [
    draft('رئيسة لجنة القرية سلمى نصر', { doubt: 'loose' }),
    draft('رئيسة', { taken: true }),
  ]
  expect(withOneSource(text, drafts)[1]).toBe(drafts[1])
})
