import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import type { Pattern } from '../../../src/annotate/entities/patterns/pattern.ts'
import { tagNames } from '../../../src/annotate/entities/tag-names.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** «TYPE words» of each name that a pattern finds in the first sentence of an Arabic text. */
export function foundBy(pattern: Pattern, text: string): string[] {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  tagNames(words, arabic)
  return words.flatMap((_, i) => {
    const range = pattern(words, i, arabic)
    if (!range) return []
    return [`${range.type} ${text.slice(words[range.from]!.start, words[range.to - 1]!.end)}`]
  })
}
