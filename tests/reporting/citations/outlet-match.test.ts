import { expect, it } from 'vitest'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import type { Issuer } from '../../../src/reporting/citations/issuers.ts'
import { isHostOf } from '../../../src/reporting/citations/outlet-match.ts'

const issuer = (rest: Partial<Issuer> = {}): Issuer => ({
  name: 'The Vale Courier',
  spellings: ['the vale courier', 'vale courier'],
  sound: null,
  record: null,
  key: null,
  guessed: false,
  ...rest,
})
const record = (...domains: string[]) => ({ id: 'courier', domains }) as unknown as EntityRecord

it.each([
  ['https://valecourier.example/a', true],
  ['https://www.vale-courier.example/a', true],
  ['https://blog.other.example/vale-courier', false],
  ['https://valecourier.other.example/a', false],
  ['https://valecouriers.example/a', false],
])('without a record a host is the outlet’s by its letters: %s', (url, expected) =>
  expect(isHostOf(issuer(), url, emptyKnowledge)).toBe(expected),
)

it.each([
  ['https://vale.example/a', true],
  ['https://sport.vale.example/a', true],
  ['https://print.example/a', true],
  ['https://notvale.example/a', false],
  ['https://vale.example.other.example/a', false],
  // its letters say so, and its record says otherwise
  ['https://valecourier.example/a', false],
])('with a record it is one of its domains, or within one: %s', (url, expected) =>
  expect(
    isHostOf(issuer({ record: record('vale.example', 'print.example') }), url, emptyKnowledge),
  ).toBe(expected),
)

it('a host that a pack gives to one outlet is no other’s', () => {
  const owner = { pack: 'outlets', id: 'courier' }
  const knowledge = {
    ...emptyKnowledge,
    getOwnerOfHost: (host: string) => (host === 'valecourier.example' ? owner : null),
  }
  const isHost = (key: Issuer['key']) =>
    isHostOf(issuer({ key }), 'https://valecourier.example/a', knowledge)
  expect(isHost(owner)).toBe(true)
  expect(isHost({ ...owner, id: 'herald' })).toBe(false)
  expect(isHost({ ...owner, pack: 'other' })).toBe(false)
})
