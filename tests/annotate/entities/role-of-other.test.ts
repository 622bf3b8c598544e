import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import type { NameHit } from '../../../src/model/annotation.ts'
import { toDocument } from '../../to-document.ts'

/** How the article introduces a person whom packs know. */
function introductionOf(text: string, lang: string, known: string): string | null {
  const start = text.indexOf(known)
  const candidates = [{ pack: 'p', id: 'a', type: 'PER', kind: 'person', score: 1 }]
  const hits = [{ start, end: start + known.length, hint: false, candidates }] as NameHit[]
  const found = findEntities(toDocument(text, lang), getLanguage(lang)!, hits)
  const { introduction } = found.find(({ name }) => name === known)!
  return introduction && text.slice(introduction.start, introduction.end)
}

it.each([
  ['The striker heeled a pass back to Karim Nasri, who scored.', null],
  ['The lawyer of Karim Nasri spoke.', null],
  ['The coach chose Karim Nasri.', null],
  ['The mayor of Westport Karim Nasri spoke.', 'mayor of Westport'],
  ['A spokesman for the agency, Karim Nasri, spoke.', 'spokesman for the agency'],
  ['The chief executive Karim Nasri spoke.', 'chief executive'],
])('takes no role that may be another’s: %s', (text, told) =>
  expect(introductionOf(text, 'en', 'Karim Nasri')).toBe(told),
)

it.each([
  ['وقال محامي كريم نصري إن الطريق مغلق.', null],
  ['وقالت زوجة الوزير كريم نصري إن الطريق مغلق.', null],
  ['وقال سائق الوزير كريم نصري إن الطريق مغلق.', null],
  ['وقال مدير مكتب الوزير كريم نصري إن الطريق مغلق.', null],
  ['ومرر المهاجم الكرة إلى كريم نصري أمس.', null],
  ['وقال الوزير كريم نصري إن الطريق مغلق.', 'الوزير'],
  ['وقال نائب الرئيس كريم نصري إن الطريق مغلق.', 'نائب الرئيس'],
  ['وقال مدير الأمن اللواء كريم نصري إن الطريق مغلق.', 'مدير الأمن اللواء'],
  ['وقال المتحدث باسم الحكومة كريم نصري إن الطريق مغلق.', 'المتحدث باسم الحكومة'],
])('takes no role that may be another’s: %s', (text, told) =>
  expect(introductionOf(text, 'ar', 'كريم نصري')).toBe(told),
)
