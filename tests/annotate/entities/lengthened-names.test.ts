import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { fromSpring } from '../../../src/annotate/entities/patterns/from-spring.ts'
import { overAgeGroup } from '../../../src/annotate/entities/patterns/over-age-group.ts'
import type { WordRange } from '../../../src/annotate/entities/patterns/pattern.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

/** What a rule makes of `name`, found in `text`. */
function lengthened(
  text: string,
  name: string,
  type: EntityType,
  rule: (words: ReturnType<typeof findNameWords>[number], range: WordRange) => WordRange,
): string {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  const start = text.indexOf(name)
  const from = words.findIndex((word) => word.end > start)
  const to = words.findLastIndex((word) => word.start < start + name.length) + 1
  const range = rule(words, { type, from, to })
  return text.slice(words[range.from]!.start, words[range.to - 1]!.end)
}

describe('an event in sport and how old its players are', () => {
  const eventIn = (text: string, name: string) =>
    lengthened(text, name, 'EVENT', (words, range) =>
      overAgeGroup(words, range, words.length, arabic.names),
    )
  it.each([
    ['توج الفريق ببطولة النهر تحت 15 سنة أمس', 'ببطولة النهر', 'ببطولة النهر تحت 15 سنة'],
    ['فاز في كأس النهر تحت 20 عاما أمس', 'كأس النهر تحت', 'كأس النهر تحت 20 عاما'],
    ['فاز في كأس النهر تحت 20 أمس', 'كأس النهر', 'كأس النهر تحت 20'],
    // what is under the rain
    ['لعبوا كأس النهر تحت المطر', 'كأس النهر', 'كأس النهر'],
    ['لعبوا كأس النهر تحت المطر', 'كأس النهر تحت', 'كأس النهر'],
  ])('%s', (text, name, whole) => expect(eventIn(text, name)).toBe(whole))
})

describe('a town that is called by its spring', () => {
  const placeIn = (text: string, name: string) =>
    lengthened(text, name, 'LOC', (words, range) => fromSpring(words, range, 0, arabic.names))
  it.each([
    ['يسكن في عين السنديان منذ سنة', 'السنديان', 'عين السنديان'],
    // a verb, and an article
    ['عين الأردن سفيرا جديدا', 'الأردن', 'الأردن'],
    ['وصل إلى العين الظفرة أمس', 'الظفرة', 'الظفرة'],
  ])('%s', (text, name, whole) => expect(placeIn(text, name)).toBe(whole))
})
