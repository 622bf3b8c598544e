import { arabic as learnedArabic } from '../../../src/languages/ar/index.ts'
import { english as learnedEnglish } from '../../../src/languages/en/index.ts'
import type { Language } from '../../../src/languages/language.ts'

/** A language without its trained weights: what the rules alone say, which the weights then judge. */
function withoutWeights(language: Language): Language {
  const { findAttributions, endsWithNoun } = language.attribution
  return Object.create(language, {
    attribution: { value: { findAttributions, endsWithNoun } },
  }) as Language
}

export const arabic = withoutWeights(learnedArabic)
export const english = withoutWeights(learnedEnglish)
