import { expect, test } from 'vitest'
import { readText } from './read-text.ts'

/** Source, basis and speaker of each claim of an Arabic text. */
function spoken(text: string): [source: string, basis: string, speaker: string | null][] {
  const { claims, entities } = readText('ar', text)
  return claims.map(({ source, basis, entity }) => [
    source.map(({ start, end }) => text.slice(start, end)).join(' … '),
    basis,
    entities.find(({ id }) => id === entity)?.name ?? null,
  ])
}

test('«الشركات» are no one body, whichever was named last; «الصحيفة» is an outlet, open or not', () => {
  const told = spoken(
    'وذكرت صحيفة المنارة أن البيع تم. وأضافت الشركات أن كلا منها سيحصل على حصة. ' +
      'وأضافت الصحيفة أن السعر مرتفع.',
  )
  expect(told).toContainEqual(['الشركات', 'organisation', null])
  expect(told.find(([source]) => source === 'الصحيفة')?.[1]).toBe('outlet')
})
