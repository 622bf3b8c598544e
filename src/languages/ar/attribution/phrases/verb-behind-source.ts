/** «بحسب وكالة المنارة | تجري النيابة تحقيقا»: a clause right behind its source, with no comma. */
import { isPublished } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { particles, phraseStops, prepositions, relatives } from '../lexicon/words.ts'
import type { ArabicWord } from './sentence.ts'
import { isFinished, nameMayBegin } from './ends-before.ts'

/**
 * Whether a verb stands at `at`, right behind a finished noun phrase: behind a name, a quotation or
 * a noun with its article no noun goes on without an article. Verbs of speech and of publishing are
 * left out: they tell of the source («شاهد في المدينة رفض ذكر اسمه», «دراسة للجامعة صدرت أمس»).
 */
export function isVerbBehindSource(words: readonly ArabicWord[], at: number): boolean {
  const { folded, named, before, aside } = words[at]!
  if (named || aside || before.comma || before.opens >= 0 || !endsPhrase(words, at)) return false
  if ([phraseStops, prepositions, particles].some((list) => list.has(folded))) return false
  if (isPublished(folded) || findVerb(folded)) return false
  return present.test(folded) || hers.test(folded)
}

/** «يعاني», «تكلف», «ستعلن»; not «يوم», «تقريبا», «تجربة» */
const present = /^(?!يوم|يوني|يولي|يناير|يسار|يمين|تلك|تموز|تشرين)س?[يت].{2,5}(?<![اهء])$/

/** «بلغت», «نزحت»; not «بيت» */
const hers = /^(?!ال|[وبلك]?(?:بيت|وقت|صوت|بنت|زيت|موت)$).{2,}[^ايوء]ت$/

/** Whether the words before `at` end with a name, a quotation or a definite noun. */
const endsPhrase = (words: readonly ArabicWord[], at: number): boolean =>
  at > 0 &&
  !relatives.has(words[at - 1]!.folded) &&
  (words[at]!.before.closes || isFinished(words, nameMayBegin(at), at))
