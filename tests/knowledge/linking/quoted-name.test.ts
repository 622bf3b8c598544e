import { expect, it } from 'vitest'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const linkOf = createLinkOf(
  knowledgeOf(
    recordOf('channel', ['قناة المدينة'], {
      type: 'ORG',
      kind: 'outlet',
      prior: 0.9,
      hints: { ar: ['المدينة'] },
    }),
  ),
)

it.each(['قالت قناة "المدينة" إن', 'وقالت قناة «المدينة» إن', 'ذكرته لقناة “المدينة” حين'])(
  'an outlet’s name in quotation marks is read with the noun before them: %s',
  (start) =>
    expect(linkOf({ text: `${start} الجسر أغلق أمس.`, name: 'المدينة', type: 'ORG' })).toBe(
      'channel',
    ),
)

it.each(['قالت "المدينة" إن', 'قالت قناة إن "المدينة" هي', 'قال تطبيق "المدينة" إن'])(
  'not without a noun for an outlet right before it: %s',
  (start) =>
    expect(linkOf({ text: `${start} الجسر أغلق أمس.`, name: 'المدينة', type: 'ORG' })).toBeNull(),
)

it('what is elsewhere a region is a paper behind a word for one', () => {
  const regional = createLinkOf(
    knowledgeOf(
      recordOf('paper', ['صحيفة الضفاف الشرقية'], { kind: 'outlet', prior: 0.9 }),
      recordOf('region', ['الضفاف الشرقية'], { type: 'LOC', kind: 'region', prior: 0.8 }),
    ),
  )
  const name = 'الضفاف الشرقية'
  expect(regional({ text: `كتب في صحيفة «${name}» أن الجسر أغلق.`, name })).toBe('paper')
  expect(regional({ text: `أغلقت الجسور في ${name} أمس.`, name })).toBe('region')
})
