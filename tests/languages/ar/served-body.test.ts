import { expect, it } from 'vitest'
import { servedBody } from '../../../src/languages/ar/attribution/subjects/served-body.ts'
import { entitiesIn } from '../../annotate/citations/cite.ts'

const bodies = { النهر: 'ORG', 'شركة الواحة': 'ORG' } as const

const servedIn = (source: string): string | null => {
  const served = servedBody(source, { start: 0, end: source.length }, entitiesIn(source, bodies))
  return served && source.slice(served.start, served.end)
}

it.each([
  ['عمار الزين لاعب النهر', 'النهر'],
  ['عمار الزين مدير شركة الواحة', 'شركة الواحة'],
])('the body for which somebody unknown plays or works does not speak: %s', (source, body) =>
  expect(servedIn(source)).toBe(body),
)

it.each(['لاعب النهر', 'المدير في شركة الواحة', 'شركة الواحة', 'عمار الزين'])(
  'a body without somebody before the office may: %s',
  (source) => expect(servedIn(source)).toBeNull(),
)
