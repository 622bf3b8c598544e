import { describe, expect, it } from 'vitest'
import type { Draft, DraftSource } from '../../../src/annotate/entities/draft-mentions.ts'
import { withFamiliesAlone } from '../../../src/annotate/entities/completing/families-alone.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

/** What is named behind `name`, which stands first in `text`. */
function namedBehind(
  text: string,
  name: string,
  { language = arabic, type = 'PER' as EntityType } = {},
): string[] {
  const sentences = findNameWords(toDocument(text, language.code), language)
  const words = name.split(' ')
  const draft: Draft = {
    type,
    words: sentences[0]!.slice(0, words.length).map(({ folded }) => folded),
    sentence: 0,
    from: 0,
    to: words.length,
    start: 0,
    end: name.length,
  }
  const source: DraftSource = { text, language, vocabulary: new Set(), wholeWords: new Set() }
  const [, ...further] = withFamiliesAlone([draft], sentences, source)
  return further.map(({ start, end }) => text.slice(start, end))
}

describe('the family name of whoever is named in full', () => {
  it.each([
    ['جورج ستيفنبرغ مدرب جديد. ونجح ستيفنبرغ في مهمته.', 'جورج ستيفنبرغ', 'ستيفنبرغ'],
    ['جورج ستيفنبرغ مدرب جديد. وصفق الجمهور لستيفنبرغ طويلا.', 'جورج ستيفنبرغ', 'ستيفنبرغ'],
    ['جورج ستيفنبرغ مدرب جديد. ولعب فريق ستيفنبرغ بهدوء.', 'جورج ستيفنبرغ', 'ستيفنبرغ'],
    ['سامي المدير وزير سابق. وقال المدير إنه باق.', 'سامي المدير', 'المدير'],
  ])('names him alone in: %s', (text, name, family) =>
    expect(namedBehind(text, name)).toEqual([family]),
  )

  it.each([
    // a word of every day that no verb of speech shows to be he
    ['سامي المدير وزير سابق. وصافح الجمهور المدير طويلا.', 'سامي المدير'],
    ['سامي الخالد ضابط سابق. وحيا المجد الخالد لبلاده.', 'سامي الخالد'],
    // a title that goes on
    ['سامي قائد ضابط سابق. وأوضح قائد الفرقة أنه باق.', 'سامي قائد'],
    // which of them says it
    ['سامي المصري وزير سابق. وقال المصري حسام نصر إنه باق.', 'سامي المصري'],
    // what bears his name
    ['جورج ستيفنبرغ سياسي. وفاز حزب ستيفنبرغ بالمقاعد.', 'جورج ستيفنبرغ'],
    // too short
    ['جورج لي مدرب جديد. وقال لي صديقي إنه باق.', 'جورج لي'],
  ])('is not seen in: %s', (text, name) => expect(namedBehind(text, name)).toEqual([]))

  it('is nobody where no person bears it', () =>
    expect(
      namedBehind('جورج ستيفنبرغ متجر جديد. ونجح ستيفنبرغ في مهمته.', 'جورج ستيفنبرغ', {
        type: 'ORG',
      }),
    ).toEqual([]))

  it('is left to its capital where a language has them', () =>
    expect(
      namedBehind('Georg Steffenberg is new. Then Steffenberg won.', 'Georg Steffenberg', {
        language: english,
      }),
    ).toEqual([]))
})
