import { describe, expect, it } from 'vitest'
import { attribution } from '../../../src/languages/ar/attribution.ts'

/**
 * Sentences with two speakers; whoever stands at {a} and {b}, the reading must be the same. Both of
 * a pair have one gender.
 */
const sentences = [
  'قال {a} إن القصف أصاب المنازل، بينما نفى {b} وقوع أي هجوم.',
  'وبحسب {a}، فإن الاتفاق باطل، وأكد {b} أن الاتفاق قائم.',
  'واتهم {a} أمس {b} بخرق الهدنة، داعيا إلى تحقيق مستقل.',
  'زعم {a} أن الوثائق مزورة، واعترف {b} بأن بعضها ناقص.',
  '{a}: لن نتراجع',
]
const pairs: [string, string][] = [
  ['الجيش', 'التنظيم'],
  ['الجيش الإسرائيلي', 'الحزب الفلسطيني'],
  ['المدير', 'العامل'],
  ['الوفد الروسي', 'الوفد الأوكراني'],
  ['المتحدث باسم الشركة', 'المتحدث باسم العمال'],
]

function shapeOf(template: string, a: string, b: string): unknown {
  const text = template.replace('{a}', a).replace('{b}', b)
  const named = (spoken: string) => spoken.replaceAll(a, 'A').replaceAll(b, 'B')
  return attribution
    .findAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, [])
    .map(({ source, cue, content, kind, stance, basis }) => ({
      source: source.map(({ start, end }) => named(text.slice(start, end))),
      cue: cue.map(({ start, end }) => text.slice(start, end)),
      content: content.map(({ start, end }) => named(text.slice(start, end))),
      kind,
      stance,
      basis,
    }))
}

/** The same with the names of the two changed back, so that only the reading is compared. */
function turned(shape: unknown): unknown {
  return JSON.parse(
    JSON.stringify(shape).replace(/[AB]/g, (letter) => (letter === 'A' ? 'A' : 'B')),
  )
}

describe('fairness', () => {
  for (const [a, b] of pairs) {
    it.each(sentences)(`${a} / ${b}: %s`, (sentence) => {
      expect(turned(shapeOf(sentence, b, a))).toEqual(turned(shapeOf(sentence, a, b)))
    })
  }
})
