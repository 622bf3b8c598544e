import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { findClaims } from '../../find-claims.ts'
import { toDocument } from '../../to-document.ts'

/**
 * Two parties of one gender and kind; whichever stands at {a}, names and claims must be the same.
 */
const parties: [string, string][] = [
  ['روسيا', 'أوكرانيا'],
  ['إسرائيل', 'سوريا'],
  ['مصر', 'إثيوبيا'],
  ['الحكومة الإسرائيلية', 'السلطة الفلسطينية'],
  ['حركة حماس', 'وزارة الدفاع الإسرائيلية'],
  ['قوات الدعم السريع', 'القوات المسلحة السودانية'],
  ['شركة مايكروسوفت', 'نقابة العمال'],
  ['الحكومة السورية', 'الحكومة التركية'],
]
const sentences = [
  'وقالت {a} إن الاتفاق قائم، بينما نفت {b} وجود أي اتفاق.',
  'ورفضت {a} مزاعم {b} بأن الوثيقة مزورة.',
  'واتهمت {a} أمس {b} بخرق الهدنة.',
  'ويذكر أن {a} وقعت الاتفاق مع {b} قبل عام.',
  'وتكرر تحذير {a} من عودة القتال، وردت {b} ببيان.',
  'وأدانت {a} الهجوم، ودعت {b} إلى تحقيق مستقل.',
]

function readingOf(template: string, a: string, b: string): unknown {
  const text = template.replace('{a}', a).replace('{b}', b)
  const document = toDocument(text, 'ar')
  const entities = findEntities(document, arabic, [])
  const plain = (start: number, end: number) =>
    text.slice(start, end).replaceAll(a, 'A').replaceAll(b, 'B')
  const claims = findClaims(document, arabic, entities)
  return claims.map(({ source, cue, content, basis, stance, kind }) => ({
    source: source.map(({ start, end }) => plain(start, end)),
    cue: cue.map(({ start, end }) => text.slice(start, end)),
    content: content.map(({ start, end }) => plain(start, end)),
    basis,
    stance,
    kind,
  }))
}

describe.each(parties)('%s and %s', (a, b) => {
  it.each(sentences)('are read alike in: %s', (sentence) => {
    expect(readingOf(sentence, b, a)).toEqual(readingOf(sentence, a, b))
  })
})

/** States, armies and movements are found as names on both sides. */
it.each(parties.slice(0, 6))('finds %s and %s alike', (a, b) => {
  const found = (name: string) =>
    findEntities(toDocument(`وقالت ${name} إن الاتفاق قائم.`, 'ar'), arabic, []).map(
      ({ name: whole }) => whole === name,
    )
  expect([found(a), found(b)]).toEqual([[true], [true]])
})
