import { expect, it } from 'vitest'
import { describeRecord } from '../../src/ui/describe-record.ts'

const descriptions = { ar: 'وزارة النفط في العراق', en: 'ministry of oil in Iraq' }

it.each([
  ['ministry', 'IQ', 'ministère (Irak)'],
  ['public-body', 'PS', 'organisme public (Palestine)'],
  ['university', 'HK', 'établissement universitaire (Hong Kong)'],
  ['bank', 'US', 'banque (États-Unis)'],
  ['un-body', undefined, 'organe des Nations unies'],
])('%s of %s, which nobody describes in French: %s', (kind, country, told) => {
  const record = { descriptions, kind, ...(country && { country }) }
  expect(describeRecord(record, 'fr')).toEqual({ ...descriptions, fr: told })
})

it('what a pack says in the reader’s language stays, as does what has no word there', () => {
  const described = {
    descriptions: { ...descriptions, fr: 'ministère du pétrole' },
    kind: 'ministry',
  }
  expect(describeRecord(described, 'fr')).toBe(described.descriptions)
  expect(describeRecord({ descriptions, kind: 'treaty' }, 'fr')).toBe(descriptions)
  expect(describeRecord({ descriptions, kind: 'ministry' }, 'en')).toBe(descriptions)
})
