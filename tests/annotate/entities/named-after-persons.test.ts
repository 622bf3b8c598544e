import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { withNounOfNamed } from '../../../src/annotate/entities/patterns/named-after-persons.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** What `name`, found as a person in `text`, becomes. */
function namedIn(text: string, name: string): string {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  const start = text.indexOf(name)
  const from = words.findIndex((word) => word.end > start)
  const to = words.findLastIndex((word) => word.start < start + name.length) + 1
  const range = withNounOfNamed(words, { type: 'PER', from, to }, 0, arabic.names)
  return `${range.type} ${text.slice(words[range.from]!.start, words[range.to - 1]!.end)}`
}

describe('what bears a person’s name', () => {
  it.each([
    ['عقد اللقاء في قاعة سامي نصر أمس', 'سامي نصر', 'LOC قاعة سامي نصر'],
    ['وصلت إلى مطار نصر أمس', 'نصر', 'LOC مطار نصر'],
    ['فازت بكأس الشيخ سامي مرتين', 'سامي', 'EVENT بكأس الشيخ سامي'],
    ['تبدأ بطولة الشهيد سامي نصر غدا', 'سامي نصر', 'EVENT بطولة الشهيد سامي نصر'],
    ['تنظم مؤسسة سامي نصر الخيرية حفلا', 'سامي نصر', 'ORG مؤسسة سامي نصر الخيرية'],
    ['نالت جائزة سامي نصر للرواية', 'سامي نصر', 'MISC جائزة سامي نصر'],
  ])('is a name with its noun: %s', (text, name, found) => expect(namedIn(text, name)).toBe(found))

  it.each([
    // finished by the article
    ['قال مدير الشركة سامي نصر إنه باق', 'سامي نصر'],
    // one word, and no title
    ['عادت إلى مدرسة سامي أمس', 'سامي'],
    // who plays the part
    ['عرض الفيلم من بطولة سامي نصر', 'سامي نصر'],
    ['عرض الفيلم من بطولة الفنانة سلوى نصر', 'سلوى نصر'],
    // a word of another kind
    ['قصفت منزل سامي نصر ليلا', 'سامي نصر'],
  ])('is none in: %s', (text, name) => expect(namedIn(text, name)).toBe(`PER ${name}`))
})
