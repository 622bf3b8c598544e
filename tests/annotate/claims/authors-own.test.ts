import { expect, it } from 'vitest'
import { findAllClaims } from '../../../src/annotate/claims/find-claims.ts'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** Of each claim of an Arabic text its cue, its source and who says it. */
function saidIn(text: string): string[] {
  const document = toDocument(text, 'ar')
  const entities = findEntities(document, arabic, [])
  const { claims, doubtful } = findAllClaims(document, arabic, entities)
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  return [...claims, ...doubtful].map(
    ({ cue, source, entity, basis }) =>
      `${words(cue)}: ${words(source)}, ${entities.find(({ id }) => id === entity)?.name}, ${basis}`,
  )
}

it('what an author says in the first person has nobody named before for its source', () => {
  const text = 'قال هشام حداد إن الهزيمة تبدأ في البيت. أما نحن فنقول إن الصمت جريمة كبيرة.'
  expect(saidIn(text)).toEqual(['قال: هشام حداد, هشام حداد, named', 'نقول: , undefined, none'])
})

it('within a quotation it is his who is quoted', () => {
  const text = 'قال هشام حداد: «نقول إن الصمت جريمة كبيرة».'
  expect(saidIn(text)[0]).toBe('قال: هشام حداد, هشام حداد, named')
})
