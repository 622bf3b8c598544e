import { expect, it } from 'vitest'
import { saidIn } from './said-in.ts'

/** Who is taken for the speaker of what is told in these words. */
const speakerOf = (lines: readonly string[], words: string): string | null | undefined =>
  saidIn('ar', lines).find(([, , content]) => content.includes(words))?.[0]

const session = 'عُقدت الجلسة الثانية لمحاكمة المدير السابق سامي نصر الدين في القاهرة.'

it('gives an answer to nobody who put the question', () => {
  const lines = [`${session} وسأله القاضي كريم حداد عن الأموال، فأجاب بأنها ضاعت.`]
  expect(speakerOf(lines, 'ضاعت')).not.toBe('كريم حداد')
})
it('lets no asker go on behind the answer', () => {
  const lines = [
    `${session} وسأله القاضي كريم حداد عن الأموال، فأجاب بأنها ضاعت. وقال إن المحاسب هرب.`,
  ]
  expect(speakerOf(lines, 'هرب')).toBe('سامي نصر الدين')
})
it('goes on with whom the question names', () => {
  const lines = [
    'وسأل القاضي كريم حداد المتهم سامي نصر الدين عن الأموال، فأجاب بأنها ضاعت. وقال إن المحاسب هرب.',
  ]
  expect(speakerOf(lines, 'هرب')).not.toBe('كريم حداد')
})
it('lets whoever asked speak again where he is named', () => {
  const lines = [
    `${session} وسأله القاضي كريم حداد عن الأموال، فأجاب بأنها ضاعت. وقال القاضي كريم حداد إن الجلسة رفعت.`,
  ]
  expect(speakerOf(lines, 'رفعت')).toBe('كريم حداد')
})
it('gives an answer to no asker without a name either', () => {
  const text = 'وزار سامي نصر الدين الميناء. وسأله صحفي عن التسجيل فأجاب بأن الزورق تحرك.'
  const answer = saidIn('ar', [text]).find(([, , content]) => content.includes('تحرك'))
  expect(answer?.[1]).not.toContain('صحفي')
})
