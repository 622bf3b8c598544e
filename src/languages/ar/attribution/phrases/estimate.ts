/** «تقدر الهيئة أن…», «تقدر النقابة العدد بنحو…»: a verb that otherwise is “she can”. */
import type { Hit } from '../lexicon/lookup.ts'
import { getVerbForm } from '../lexicon/verb-form.ts'
import { complementisers, negations, phraseStops, prepositions } from '../lexicon/words.ts'
import type { ArabicSentence, ArabicWord } from './sentence.ts'

const estimates = /^([وف]?)(تقدر|قدرت?|قدروا)$/
/** «بنحو», «بحوالي», «ب500»: what an estimate comes to */
const amount =
  /^ب((ثلاث|اربع|خمس|ست|سبع|ثمان|ثماني|تسع|عشر)ه?|(عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)ين|ميه|ميتي|عشرات|الفي|نحو|حوالي|قرابه|زهاء|اكثر|اقل|مليون|مليوني|ملايين|مليار|ملياري|مليارات|الاف|ميات|\d.*)$/
/** «أن تذهب»: what one can do */
const mayAct = /^[يتن](?!م$)/
/** Words behind the verb within which its أنّ or its amount stands. */
const reach = 24

/** The verb of estimating at `at`, if a party stands behind it and what it estimates follows. */
export function estimateAt({ words }: ArabicSentence, at: number): Hit | null {
  const spelt = estimates.exec(words[at]!.folded)
  const form = spelt && getVerbForm('يقدر')
  const next = words[at + 1]
  if (!form || !next || negations.has(words[at - 1]?.folded ?? '')) return null
  if (phraseStops.has(next.folded) || prepositions.has(next.folded)) return null
  return bringsEstimate(words, at)
    ? { form: { ...form, gender: /^ت|ت$/.test(spelt[2]!) ? 'f' : 'm' }, prefix: spelt[1]!.length }
    : null
}

function bringsEstimate(words: readonly ArabicWord[], at: number): boolean {
  for (let i = at + 2; i < Math.min(words.length, at + reach); i++) {
    const { before, folded } = words[i]!
    if (before.stop || before.colon) return false
    if (amount.test(folded)) return true
    if (complementisers.has(folded)) return !mayAct.test(words[i + 1]?.folded ?? 'ي')
  }
  return false
}
