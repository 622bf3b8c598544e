import { expect, it } from 'vitest'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const politician = (id: string, en: string, ar: string, prior: number) =>
  recordOf(id, [en], {
    type: 'PER',
    kind: 'politician',
    labels: { en, ar },
    country: 'OM',
    prior,
    offices: [{ office: 'o1', start: '2020-01-11', asof: '2026-02', source: 'w' }],
  })
const linkOf = createLinkOf(
  knowledgeOf(
    politician('marle', 'Emil Marle', 'هيثم بن طارق', 0.95),
    politician('tovin', 'Anna Tovin', 'آنا توفين', 0.8),
    recordOf('quay', ['Northquay', 'نورثكي'], {
      type: 'LOC',
      kind: 'city',
      country: 'OM',
      prior: 0.8,
    }),
  ),
)

it('one town of a state shows who leads it, by the full name', () => {
  expect(
    linkOf({ text: 'Emil Marle met guests in Northquay.', name: 'Emil Marle', type: 'PER' }),
  ).toBe('marle')
})

it('so it does where many bear the name', () => {
  const text = 'استقبل هيثم بن طارق في نورثكي ضيوفه.'
  expect(linkOf({ text, name: 'هيثم بن طارق', type: 'PER' })).toBe('marle')
})

it('not another politician, nor without the town, nor a baker', () => {
  const inTown = (name: string, text: string) => linkOf({ text, name, type: 'PER' })
  expect(inTown('Anna Tovin', 'Anna Tovin met guests in Northquay.')).toBeNull()
  expect(inTown('Emil Marle', 'Emil Marle met guests by the river.')).toBeNull()
  expect(inTown('Emil Marle', 'The baker Emil Marle met guests in Northquay.')).toBeNull()
})
