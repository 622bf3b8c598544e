import { expect, it } from 'vitest'
import { describeRecord } from '../../src/ui/describe-record.ts'

const descriptions = { ar: 'وزارة النفط في العراق', en: 'Ministry of oil in Iraq' }

it.each([
  ['ministry', 'IQ', 'Ministère (Irak)'],
  ['public-body', 'PS', 'Organisme public (Palestine)'],
  ['university', 'HK', 'Établissement universitaire (Hong Kong)'],
  ['bank', 'US', 'Banque (États-Unis)'],
  ['un-body', undefined, 'Organe des Nations unies'],
])('%s of %s, which nobody describes in French: %s', (kind, country, told) => {
  const record = { descriptions, kind, ...(country && { country }) }
  expect(describeRecord(record, 'fr')).toEqual({ ...descriptions, fr: told })
})

it('what a pack says in the reader’s language stays, as does what has no word there', () => {
  const described = {
    descriptions: { ...descriptions, fr: 'Ministère du pétrole' },
    kind: 'ministry',
  }
  expect(describeRecord(described, 'fr')).toEqual(described.descriptions)
  expect(describeRecord({ descriptions, kind: 'treaty' }, 'fr')).toEqual(descriptions)
  expect(describeRecord({ descriptions, kind: 'ministry' }, 'en')).toEqual(descriptions)
})

it.each([
  ['country in Western Asia', 'Country in Western Asia'],
  ['Country in north-east Africa', 'Country in north-east Africa'],
  ['iPad maker', 'iPad maker'],
  ['2019 protests in Norham', '2019 protests in Norham'],
])('whatever pack says it, a description begins with a capital: %s', (en, shown) =>
  expect(describeRecord({ descriptions: { en }, kind: 'country' }, 'en')).toEqual({ en: shown }),
)
