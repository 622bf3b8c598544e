import { expect, it } from 'vitest'
import { keepMet } from '../../../tools/pack/organisations/keep-met.ts'
import { recordOf } from '../../knowledge/pack-of.ts'

it('leaves out what no headline names, unless somebody spelled it', () => {
  const shop = (name: string, kind = 'chain') => recordOf(name, [name], { kind })
  const records = [
    shop('Norgoods Market'),
    shop('Farbank Two', 'bank'),
    shop('Plenty'),
    shop('Norrail', 'railway'),
    shop('Spelled Shop'),
    shop('Unmet Works', 'company'),
  ]
  const headlines = [
    'Norgoods Market closes . ',
    'There was plenty of snow . ',
    'Norrail strike . ',
  ]
  const kept = keepMet(records, headlines, new Set(['Spelled Shop']))
  expect(kept.map(({ id }) => id)).toEqual(['Norgoods Market', 'Norrail', 'Spelled Shop'])
})
