/** «تقارير تفيد بأن…»: a document that a verb of telling right behind it describes. */
import { isCarriedOut, isDocument, isNotice, isPublished } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { prepositions, relatives } from '../lexicon/words.ts'
import type { ArabicWord } from './sentence.ts'

/** «وثائق | حصلت عليها الصحيفة», «دراسة | أشرف عليها باحثون», «بيان | منسوب إلى المجلس» */
export const isDescribedBy = (document: string, verb: string): boolean =>
  (isDocument(document) || isNotice(document)) &&
  (isPublished(verb) || verb === 'منسوب' || (!document.startsWith('ال') && isCarriedOut(verb)))

const plurals = /(ه|ات)$|^(انباء|تقارير|وثايق|رسايل|نتايج|ابحاث|تحاليل|قوانين|صور|سجلات|كشوف)$/
/** What else speaks by itself: «أنباء تفيد», «شعارات ترفض» */
const telling =
  /^(بيان|بيانات|بلاغ|بلاغات|انباء|شايعات|توقعات|مزاعم|شعارات|لافتات|تكهنات|تصريحات|دعوات|منشورات|لوحات)$/
const farthestDocument = 4
/** The same of one in the accusative, which tells itself apart. */
const farthestNotice = 12

/**
 * «وسط تقارير | تفيد بأن», «على بيان | يدعو إلى»: behind an indefinite noun a verb that agrees with
 * it is its own; the noun's index, 0 without one.
 */
export function documentDescribed(
  words: readonly ArabicWord[],
  start: number,
  end: number,
  verb: number,
): number {
  const form = words[verb] && end === verb ? findVerb(words[verb].folded)?.form : undefined
  if (!form?.gender) return 0
  const { gender, tense } = form
  for (let i = end - 1; i > start && i >= end - farthestNotice; i--) {
    const { before } = words[i]!
    const folded = nominative(words[i]!.folded)
    const isFar = i < end - farthestDocument
    if (isFar && folded === words[i]!.folded) continue
    if ((isDocument(folded) && !folded.startsWith('ال')) || telling.test(folded))
      return (gender === 'f') === plurals.test(folded) &&
        (isReports(folded, tense) || !/^(في|خلال)$/.test(words[i - 1]!.folded))
        ? i
        : 0
    // «إخطارا | من غرفة النجدة | يفيد»: from whom it came, or where
    const isFrom = /^(من|عن|في)$/.test(folded)
    if (before.comma || (!isFrom && prepositions.has(folded)) || relatives.has(folded)) return 0
  }
  return 0
}

/** «بيانا», «تقريرا»: without the ending of an object */
const nominative = (folded: string): string => {
  const bare = folded.replace(/ا$/, '')
  return bare !== folded && (isDocument(bare) || isNotice(bare)) ? bare : folded
}

/** «نظر في تقارير | تفيد»; not «في بيان | دعت» */
const isReports = (folded: string, tense: string): boolean =>
  tense === 'present' && /^(تقارير|انباء|معلومات)$/.test(folded)
