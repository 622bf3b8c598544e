/** Texts of all kinds: like the news, like the news gone wrong, and like nothing at all. */
import fc from 'fast-check'
import { samples } from '../../../tests/languages/samples.ts'
import { fragments } from './articles.ts'
import { grammarWords, languages, marks, reportingWords } from './words.ts'

export interface TextCase {
  lang: string
  text: string
}

const space = fc.constantFrom(' ', ' ', ' ', ' ', ' ', '', '\n')

/** Words and marks of one language in no order. */
function scramble(lang: string, longest: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...reportingWords(lang)) },
    { weight: 3, arbitrary: fc.constantFrom(...grammarWords(lang)) },
    { weight: 3, arbitrary: fc.constantFrom(...marks) },
  )
  return fc
    .array(fc.tuple(piece, space), { minLength: 1, maxLength: longest })
    .map((pieces) => pieces.flat().join(''))
}

const commonMarks = ['.', ',', ';', ':', '?', '"', '“', '”', '«', '»', '(', ')', '-', '–', '—', '،']

/** A few words of reporting and common marks: what one sentence may hang on. */
const short = (lang: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...reportingWords(lang)) },
        { weight: 1, arbitrary: fc.constantFrom(...commonMarks) },
      ),
      { minLength: 1, maxLength: 7 },
    )
    .map((pieces) => pieces.join(' '))

const sentencesOf = (lang: string): string[] => {
  const { direct, indirect, according, headline, date, citation, name } = samples[lang]!
  return [direct, indirect, according, headline, date, citation, name].map(([sentence]) => sentence)
}

/** One place of a text changed: something put in, cut out, said again or said in capitals. */
const change = fc.record({
  at: fc.nat(400),
  length: fc.nat(40),
  how: fc.constantFrom('put', 'put', 'cut', 'repeat', 'part', 'capitals'),
  mark: fc.constantFrom(...marks),
  times: fc.integer({ min: 1, max: 12 }),
})
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function changed(text: string, { at, length, how, mark, times }: Change): string {
  const from = Math.min(at, text.length)
  const before = text.slice(0, from)
  const inner = text.slice(from, from + length)
  const after = text.slice(from + length)
  switch (how) {
    case 'put':
      return before + mark.repeat(times) + inner + after
    case 'cut':
      return before + after
    case 'repeat':
      return before + inner.repeat(times) + after
    case 'capitals':
      return before + inner.toUpperCase() + after
    default:
      return before + Array.from(inner).join(mark) + after
  }
}

/** Sentences of one language, put behind each other and then changed. */
const news = (lang: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...sentencesOf(lang)), space), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.array(change, { maxLength: 8 }),
    )
    .map(([sentences, changes]) => changes.reduce(changed, sentences.flat().join('')))

/** A text with the language in which it is to be read; mostly its own. */
export const textsOf = (lang: string): fc.Arbitrary<TextCase> => {
  const others = languages.filter((other) => other !== lang)
  return fc
    .oneof(
      { weight: 6, arbitrary: fragments(lang, others) },
      { weight: 5, arbitrary: scramble(lang, 24) },
      { weight: 5, arbitrary: short(lang) },
      { weight: 3, arbitrary: news(lang) },
      { weight: 1, arbitrary: fc.array(fc.constantFrom(...marks)).map((list) => list.join('')) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...others).chain((other) => scramble(other, 24)),
      },
    )
    .map((text) => ({ lang, text }))
}

export const anyText: fc.Arbitrary<string> = fc
  .oneof(...languages.map(textsOf))
  .map(({ text }) => text)
