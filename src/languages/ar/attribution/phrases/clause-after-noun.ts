/** Where a clause of its own follows a noun phrase without a comma. */
import { isOfFuture } from '../../verb-of-future.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { complementisers, contrasts, relatives } from '../lexicon/words.ts'
import type { ArabicWord } from './sentence.ts'

/** «طالب بالماء | وسيعقد اجتماع»: with «و» no verb goes on with a noun. */
export function beginsClause({ folded, named, before }: ArabicWord): boolean {
  if (named || folded[0] !== 'و') return false
  if (isOfFuture(folded) || /^و(لم|لن|قد|كان|كانت)$/.test(folded)) return true
  if (before.comma && hers.test(folded)) return true
  const hit = findVerb(folded)
  if (hit?.prefix !== 1 || hit.form.tense === 'participle') return false
  return hit.form.tense === 'present' || !(hit.form.verb.nounish || isAbstract(folded.slice(1)))
}

/** «، وتعاقدت»: a verb in the feminine; not «وبيروت», «والبيت» */
const hers =
  /^و(?!ال(?!تز|تق|تح|تم)|لل|بال|ب?(بيروت|كبريت|انترنت|كويت|تفاوت|مسكوت|ثابت|توقيت|تثبيت|تصويت))[^بل].{2,}[^ايوء]ت$/

/**
 * «شراء سفينة، | فقامت الشركة ببيعها», «ثقته في فريقه، | ولا يمكنه أن يعد»: behind a comma the article
 * tells what came of it.
 */
export function beginsNews(words: readonly ArabicWord[], at: number): boolean {
  const { folded, named, before } = words[at]!
  if (named || !before.comma) return false
  if (folded === 'ولا') return /^[يت](?!سيما).{2,}/.test(words[at + 1]?.folded ?? '')
  return cameOfIt.test(folded) || hersInShort.test(folded)
}

/** «فقامت», «فاتصلنا»; not «فرنسا», «فضلا» */
const cameOfIt = /^ف(?!رنس|ضلا|ي(?:ه|ها|ما)?$|تا|تي|ول)(?:.{2,}[^ايوء]ت|ا...?.?نا)$/

/** «ونسبت», «ورفعت»: as short as many nouns are, so these are left out */
const hersInShort =
  /^و(?!ال|ب?(?:بنت|بيت|وقت|صوت|زيت|موت|سبت|تحت|ليت|كنت|لست|سكت)$)[^ابل].[^ايوء]ت$/

/** «خطوة تاريخية، | بينما رفضها الآخرون», «… | في حين»: what is set against it */
export const beginsContrast = (words: readonly ArabicWord[], at: number): boolean =>
  contrasts.has(words[at]!.folded) ||
  (words[at]!.folded === 'في' && words[at + 1]?.folded === 'حين')

/** Behind these verbs may go on within the phrase. */
export const opensClause: ReadonlySet<string> = new Set([
  ...relatives,
  ...complementisers,
  'ما',
  'من',
])
