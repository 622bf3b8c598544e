import { addEvidence } from '../../../src/annotate/entities/document-evidence.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { patternsOf } from '../../../src/annotate/entities/patterns/apply-patterns.ts'
import { tagNames } from '../../../src/annotate/entities/tag-names.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import { fromText } from '../../annotate/from-text.ts'
import { textsOf, type TextCase } from '../cases/texts.ts'
import { languages } from '../cases/words.ts'
import { createTarget } from '../fuzz-target.ts'

/**
 * Every pattern of names at every word, also where another pattern is asked before it: its range
 * begins and ends within the sentence.
 */
function checkPatterns({ lang, text }: TextCase): void {
  const language = getLanguage(lang)!
  const { document } = fromText(text, { lang, date: null, title: null, url: null })
  const sentences = findNameWords(document, language)
  addEvidence(sentences, language.names)
  for (const words of sentences) {
    // tells the words which of them it knows
    tagNames(words, language)
    for (const pattern of patternsOf(language))
      for (let i = 0; i < words.length; i++) {
        const range = pattern(words, i, language)
        if (range && !(range.from >= 0 && range.from < range.to && range.to <= words.length))
          throw new Error(`${pattern.name} gives a range that is not of the sentence`)
      }
  }
}

export const targets = languages.map((lang) =>
  createTarget({ name: `patterns: ${lang}`, cases: textsOf(lang), check: checkPatterns }),
)
