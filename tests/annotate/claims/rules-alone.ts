import { arabic as learnedArabic } from '../../../src/languages/ar/index.ts'
import { english as learnedEnglish } from '../../../src/languages/en/index.ts'
import type { Language } from '../../../src/languages/language.ts'

/** A language without its trained weights: what the rules alone say, which the weights then judge. */
const withoutWeights = (language: Language): Language =>
  Object.create(language, {
    attribution: { value: { findAttributions: language.attribution.findAttributions } },
  }) as Language

export const arabic = withoutWeights(learnedArabic)
export const english = withoutWeights(learnedEnglish)
