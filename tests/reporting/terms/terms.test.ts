import { expect, it } from 'vitest'
import { asWritten, withoutParticle, wordsOf } from '../../../src/reporting/terms/terms.ts'
import { fold } from '../../../src/text/fold.ts'

const known = new Set(['القطاع', 'الضفة الغربية', 'والدة'].map((name) => fold(name)))

it.each([
  ['والضفة الغربية', 'الضفة الغربية'],
  ['بالقطاع', 'القطاع'],
  ['القطاع', 'القطاع'],
  ['والدة', 'والدة'],
  ['وائل', 'وائل'],
  ['West Bank', 'West Bank'],
])('a reason names «%s» as «%s»', (written, wanted) =>
  expect(withoutParticle(written, known)).toBe(wanted),
)

it('shared words are shown as the title writes them, a number once', () => {
  const title = 'وزارة الصحة العالمية: إغلاق 460 مركزا في المدينة القديمة'
  const shown = asWritten([...wordsOf(title), '460'], title)
  expect(shown).toContain('الصحة')
  expect(shown).toContain('العالمية')
  expect(shown.filter((word) => word === '460')).toHaveLength(1)
  expect(shown.every((word) => title.includes(word))).toBe(true)
})

it('a form that is not in the title stays', () =>
  expect(asWritten(['harbour', 'wage'], 'Wages at the quay')).toEqual(['harbour', 'Wages']))

it.each([
  ['Loi sur le port : les députés et la grève', 'loi port depute greve'],
  ['Los vecinos de la ribera contra el puerto', 'vecino ribera contra puerto'],
  ['The law on the port and the strike', 'law port strike'],
])('small words of a title tell nothing of its matter: "%s"', (title, telling) =>
  expect(wordsOf(title)).toEqual(telling.split(' ')),
)
