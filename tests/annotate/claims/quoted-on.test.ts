import { expect, it } from 'vitest'
import { saidIn } from './said-in.ts'

/** The speaker of the last claim of an English text. */
const lastSpeakerOf = (...lines: string[]) => saidIn('en', lines).at(-1)?.[0]

const headline = 'Village pier is closed after the storm'
const said = '"We have waited for a new pier for years," said Maria Fisk, a fisherwoman, on Friday.'
const quoted = '"And nobody in the town hall has ever answered our letters about it."'

it('a paragraph that is nothing but a quotation is of the one who spoke in that before', () => {
  expect(lastSpeakerOf(headline, said, quoted)).toBe('Maria Fisk')
})

it('also where it goes on in a third paragraph', () => {
  const speakers = saidIn('en', [headline, said, quoted.slice(0, -1), '"That hurts, every day."'])
  expect(speakers.map(([speaker]) => speaker)).toEqual(['Maria Fisk', 'Maria Fisk', 'Maria Fisk'])
})

it('not so where somebody else speaks in that paragraph', () => {
  const both = `${said} "It is safe," said Peter Lund, the engineer.`
  expect(lastSpeakerOf(headline, both, quoted)).toBeNull()
})

it('nor where it ends with a question, which another answers', () => {
  expect(lastSpeakerOf(headline, `${said} Does her neighbour agree?`, quoted)).toBeNull()
})

it('nor where a paragraph stands between', () => {
  expect(lastSpeakerOf(headline, said, 'Rain fell all night.', quoted)).toBeNull()
})

it('also in Arabic', () => {
  const lines = [
    'إغلاق الجسر القديم بعد العاصفة',
    'وقالت مديرة المتحف ليلى حداد للصحيفة: "انتظرنا الجسر الجديد سنوات طويلة".',
    '"ولم يجب أحد في البلدية عن رسائلنا كلها منذ ذلك الشتاء".',
  ]
  expect(saidIn('ar', lines).map(([speaker]) => speaker)).toEqual(['ليلى حداد', 'ليلى حداد'])
})
