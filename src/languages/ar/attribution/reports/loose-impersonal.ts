/** «من المتوقع أن…», «تم إبلاغ السكان بأن…»: what is expected or told by nobody in particular. */
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import type { Span } from '../../../../model/text.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { complementisers } from '../lexicon/words.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { clauseEnd, looseDraft, speechEnd } from './loose-draft.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'
import { findEach } from '../../../../text/find-each.ts'

const expected = /^ال(متوقع|منتظر|مرجح|مفترض|معتقد|مفهوم|محتمل|مزعوم)$/
const done = /^(و|ف)?(تم|يتم|جري|يجري|ستم)$/
const telling = /^(ال)?(ابلاغ|اخبار|اتهام|تاكيد|اعلان|كشف|اشاره)$/
const byPreposition = /^(عن|علي|الي)$/
/** Words behind a noun of telling within which أنّ stands. */
const reach = 8

/** «من المتوقع أن» */
const opensExpectation = new Set(['من', 'ومن', 'فمن'])
/** «تردد أن»: a rumour */
const rumoured = /^(و|ف)?ي?تردد$/

/** «نُفيت | الأنباء»: by nobody in particular; «نفي» without its vowel is a noun */
const denied = /^[وف]?نفيت?$/
const inPassive = /^[وف]?نُ/
const whatIsTold = /^(ال)?(انباء|اخبار|خبر|شايعات|شايعه|معلومات|مزاعم|اتهامات|تهم|تقارير|صحه)$/

/** Whether any of these may begin with a folded word. */
export const beginsImpersonal = (folded: string): boolean =>
  opensExpectation.has(folded) || done.test(folded) || rumoured.test(folded) || denied.test(folded)

/** Each expectation of nobody's, each «تم» with a noun of telling, each rumour. */
export function findImpersonal(
  reading: SentenceReading,
  isKnown: (word: Span) => boolean,
  places: readonly number[],
): AttributionDraft[] {
  const { sentence, text } = reading
  const { words } = sentence
  return findEach(places, (at) => {
    const word = words[at]!
    const next = words[at + 1]
    if (!next || next.before.stop || isKnown(word) || isKnown(next)) return null
    if (rumoured.test(word.folded) && complementisers.has(next.folded)) return rumour(reading, at)
    if (denied.test(word.folded)) return denial(reading, at)
    const from = opensExpectation.has(word.folded)
      ? expectedFrom(words, at)
      : done.test(word.folded)
        ? toldFrom(words, at)
        : -1
    if (from < 0 || isCompared(words[at - 1])) return null
    const start = /^ب?ان$/.test(words[from]!.folded) && words[from + 1] ? from + 1 : from
    const draft = looseDraft(reading, {
      cue: { at: at + 1, prefix: 0 },
      speaker: null,
      content: { start: words[start]!.start, end: speechEnd(sentence, start) },
      kind: 'indirect',
      doubt: expected.test(next.folded) ? 'expected' : 'told by nobody',
    })
    const begins = word.end - lengthOf(text, word)
    return { ...draft, anaphora: null, cue: [{ start: begins, end: next.end }] }
  })
}

/** «وتردد | أن النادي أفلس» */
function rumour(reading: SentenceReading, at: number): AttributionDraft | null {
  const { sentence } = reading
  const first = sentence.words[at + 2]
  if (!first) return null
  const draft = looseDraft(reading, {
    cue: { at, prefix: sentence.words[at]!.folded.search(/ي?تردد$/) },
    speaker: null,
    content: { start: first.start, end: speechEnd(sentence, at + 2) },
    kind: 'indirect',
    doubt: 'told by nobody',
  })
  return { ...draft, anaphora: null }
}

/** «نُفيت | الأنباء عن إغلاق الجسر»; «نفيت» in a quotation is its speaker's own */
function denial(reading: SentenceReading, at: number): AttributionDraft | null {
  const { sentence, text } = reading
  const word = sentence.words[at]!
  const first = sentence.words[at + 1]!
  const isPassive =
    inPassive.test(text.slice(word.start, word.end)) ||
    (word.folded.endsWith('ت') && word.quote < 0)
  if (!isPassive || first.before.comma || !whatIsTold.test(first.folded)) return null
  const draft = looseDraft(reading, {
    cue: { at, prefix: word.folded.indexOf('نفي') },
    speaker: null,
    content: { start: first.start, end: clauseEnd(sentence, at + 1) },
    kind: 'indirect',
    doubt: 'told by nobody',
    stance: 'denying',
  })
  return { ...draft, anaphora: null }
}

/** «أعلى | من المتوقع»: what came is compared with what was expected. */
const isCompared = (before: ArabicWord | undefined): boolean =>
  /^(ال)?(اعلي|اقل|اكثر|اكبر|اسرع|ابطا|افضل|اسوا|ادني|اضعف|اقوي|اطول|ابعد|اسوء)$/.test(
    before?.folded ?? '',
  )

/** «من», «تم»: without the و written onto it. */
const lengthOf = (text: string, { start, end }: Span): number =>
  /^[وف]/.test(text[start]!) ? end - start - 1 : end - start

function expectedFrom(words: ArabicSentence['words'], at: number): number {
  const behind = words[at + 2]
  return expected.test(words[at + 1]!.folded) && behind && !behind.before.stop && mayBegin(behind)
    ? at + 2
    : -1
}

/** «ان» or a noun of action; not «من المتوقع في». */
const mayBegin = ({ folded, before }: ArabicWord): boolean =>
  !before.comma &&
  (complementisers.has(folded) ||
    isAbstract(folded) ||
    (folded.length > 2 && !/^[بلكو]/.test(folded)))

function toldFrom(words: ArabicSentence['words'], at: number): number {
  if (!telling.test(words[at + 1]!.folded)) return -1
  for (let i = at + 2; i < Math.min(words.length, at + reach); i++) {
    const { folded, before } = words[i]!
    if (before.stop) return -1
    if (complementisers.has(folded)) return i
    if (byPreposition.test(folded) && words[i + 1]) return i + 1
  }
  return -1
}
