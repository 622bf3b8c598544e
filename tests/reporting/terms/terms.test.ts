import { expect, it } from 'vitest'
import { withoutParticle } from '../../../src/reporting/terms/terms.ts'
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
