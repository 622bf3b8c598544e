import { expect, it } from 'vitest'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { dropPrepositions } from '../../../src/annotate/entities/passes/drop-prepositions.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** The persons of a text that stood in brackets in it, after the pass. */
function personsOf(marked: string): string[] {
  const text = marked.replaceAll(/[[\]]/g, '')
  const sentences = findNameWords(toDocument(text, 'ar'), arabic)
  let start = 0
  const drafts = marked.split(/[[\]]/).flatMap((part, i): Draft[] => {
    const end = start + part.length
    const sentence = sentences.findIndex((words) => words.some((word) => word.start === start))
    const from = sentences[sentence]?.findIndex((word) => word.start === start) ?? -1
    const draft = { type: 'PER' as const, sentence, from, to: from + part.split(' ').length }
    const whole = { ...draft, start, end, words: part.split(' ') }
    start = end
    return i % 2 === 1 ? [whole] : []
  })
  const found = dropPrepositions(drafts, sentences, text, arabic.names)
  return found.map((draft) => text.slice(draft.start, draft.end))
}

const known = 'زار [محمد عبد الباري] المدرسة ولها تأثير علي البلدة. '

it('parts «علي» for «على» from the name of somebody known without it', () => {
  expect(personsOf(`${known}وأثني [عبدالباري علي] الجهد.`)).toEqual([
    'محمد عبد الباري',
    'عبدالباري',
  ])
})

it.each([
  // the text writes «على»
  'زار [محمد عبد الباري] المدرسة ولها تأثير على البلدة. وأثنى [عبدالباري علي] أمس.',
  // nobody is known without it
  'للمدرسة تأثير علي البلدة. وأثني [عبدالباري علي] الجهد.',
  // a given name alone tells nobody
  'زار [سالم محمد] المدرسة ولها تأثير علي البلدة. وقال [محمد علي] إن العمل مستمر.',
])('leaves the name whole: %s', (text) => {
  expect(personsOf(text).at(-1)).toMatch(/ علي$/)
})
