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
