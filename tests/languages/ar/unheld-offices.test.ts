/** On what the words of an office rest whose holder the text names nowhere. */
import { expect, test } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { entitiesIn } from '../../annotate/citations/cite.ts'

const unheldIn = (text: string) => {
  const paragraph = { start: 0, end: text.length, kind: 'paragraph' } as const
  const entities = entitiesIn(text, { 'سامي نصر': 'PER', 'حزب الغد': 'ORG' })
  return proposeAttributions(text, paragraph, entities).map(({ unheld }) => unheld ?? null)[0]
}

test.each([
  ['قال وزير النفط العماني إن الإنتاج مستقر.', 'anonymous'],
  ['قال مدير الدفاع المدني إن الحريق أخمد.', 'anonymous'],
  // whose words are the body's; whoever is named bears the office; he may be told before
  ['قال المتحدث باسم حزب الغد إن الخطة جاهزة.', null],
  ['وقال ممثل النيابة العامة إن الأدلة كافية.', null],
  ['قال رئيس البلدية العجوز إن الجسر مغلق. وحضر رئيس البلدية سامي نصر.', null],
  ['قال الوزير إن الجسر مغلق.', null],
  ['قال وزير النفط سامي نصر إن الإنتاج مستقر.', null],
])('%s', (text, basis) => expect(unheldIn(text)).toBe(basis))
