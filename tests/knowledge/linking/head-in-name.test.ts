import { expect, it } from 'vitest'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const linkOf = createLinkOf(
  knowledgeOf(recordOf('outlet', ['الشاطئ'], { kind: 'outlet', prior: 0.9 })),
)
const named = (name: string) => linkOf({ text: `قال رئيس ${name} أمس.`, name, type: 'ORG' })

it('a body whose own name says another sort of thing is not the one known by the rest of it', () => {
  expect(named('قناة الشاطئ')).toBe('outlet')
  expect(named('نادي الشاطئ')).toBeNull()
  expect(named('جامعة الشاطئ')).toBeNull()
})

it('a country’s programme bears its name; a product of that name goes before it', () => {
  const place = { type: 'LOC', kind: 'country', country: 'CX', prior: 0.9 } as const
  const country = recordOf('corda', ['كوردا'], place)
  const product = recordOf('corda-app', ['كوردا'], { type: 'PRODUCT', kind: 'app', prior: 0.8 })
  const asked = { text: 'استمر برنامج كوردا رغم العقوبات.', name: 'كوردا' }
  expect(createLinkOf(knowledgeOf(country))(asked)).toBe('corda')
  expect(createLinkOf(knowledgeOf(country, product))({ ...asked, type: 'PRODUCT' })).not.toBe(
    'corda',
  )
})
