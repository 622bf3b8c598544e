import { expect, test } from 'vitest'
import type { Citation } from '../../../src/model/annotation.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import { createIssuers } from '../../../src/reporting/citations/issuers.ts'

const key = { pack: 'outlets', id: 'assabah-morocco' }
const knowledge = {
  ...emptyKnowledge,
  getRecord: () =>
    ({ id: key.id, labels: { en: 'Assabah (Morocco)' }, aliases: {} }) as unknown as EntityRecord,
}
const citing = (outlets: string[]): Citation => ({
  id: outlets.join(),
  start: 0,
  end: 10,
  outlets,
  outletKeys: [key],
  kind: 'report',
  from: null,
  to: null,
  entities: [],
  joint: outlets.length > 1,
  resolved: [],
})
const alone = citing(['Assabah'])
const together = citing(['Assabah', 'Hespress'])

test.each([
  ['first', [alone, together]],
  ['last', [together, alone]],
])(
  'a link that only one outlet can mean names it, and not one of two, whether it is read %s',
  (_when, order) => {
    const issuersOf = createIssuers([], knowledge)
    const read = new Map(order.map((citation) => [citation, issuersOf(citation)]))
    expect(read.get(alone)!.map((issuer) => issuer.key)).toEqual([key])
    expect(read.get(together)!.map((issuer) => issuer.key)).toEqual([null, null])
  },
)
