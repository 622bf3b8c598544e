import { describe, expect, test } from 'vitest'
import type { Citation } from '../../../src/model/annotation.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import { createIssuers } from '../../../src/reporting/citations/issuers.ts'
import { entity } from '../example.ts'

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

describe('a statement that names nobody', () => {
  const names = ['Borealis', 'Norrvik', 'Ada Holm', 'Harbour Trust', 'Unit 9']
  const link = { pack: 'p', id: 'x' }
  const all = [
    entity('e1', names[0]!),
    entity('e2', names[1]!, 'LOC'),
    entity('e3', names[2]!, 'PER'),
    { ...entity('e4', 'Ada Roe', 'PER'), link },
    { ...entity('e5', names[3]!), link: { pack: 'p', id: 'trust' } },
    entity('e6', names[4]!),
  ]
  const statement = { ...citing([]), kind: 'statement' as const, entities: all.map(({ id }) => id) }
  const issuersOf = createIssuers(all, emptyKnowledge)

  test('is guessed to be of a body in its sentence, or of somebody who is not known', () =>
    expect(issuersOf(statement).map(({ name, guessed }) => [name, guessed])).toEqual([
      ['Borealis', true],
      ['Ada Holm', true],
      ['Harbour Trust', true],
      ['Unit 9', true],
    ]))

  test('and no other kind is', () =>
    expect(issuersOf({ ...statement, kind: 'report' })).toEqual([]))

  test('not of more than four', () => {
    const many = Array.from({ length: 6 }, (_, i) => entity(`m${i}`, `Body ${i}`))
    const entities = many.map(({ id }) => id)
    expect(createIssuers(many, emptyKnowledge)({ ...statement, entities })).toHaveLength(4)
  })
})

describe('the record of an outlet', () => {
  const record = (labels: Record<string, string>) =>
    ({ id: 'x', labels, aliases: {} }) as unknown as EntityRecord
  const hit = { start: 0, end: 7, hint: false }
  const candidate = { pack: 'p', id: 'manara', type: 'ORG' as const, kind: 'outlet', score: 1 }
  const readWith = (found: Partial<typeof hit & { type: 'ORG' | 'PER' | 'LOC' }>, name: string) => {
    const { type = 'ORG', ...place } = found
    const known = {
      ...emptyKnowledge,
      getRecord: () => record({ en: 'The Beacon', ar: 'المنارة' }),
      findNames: () => [{ ...hit, ...place, candidates: [{ ...candidate, type }] }],
    }
    return createIssuers([], known)({ ...citing([name]), outletKeys: [] })[0]!
  }

  test('is found by its name, whose usual spelling is told for Arabic letters alone', () => {
    const issuer = readWith({}, 'المنارة')
    expect([issuer.name, issuer.key, issuer.sound]).toEqual([
      'The Beacon',
      { pack: 'p', id: 'manara' },
      null,
    ])
    expect(issuer.spellings).toContain('beacon')
    expect(readWith({}, 'Manara').name).toBe('Manara')
  })

  test.each<[string, Parameters<typeof readWith>[0], string]>([
    ['a person’s name', { type: 'PER' }, 'المنارة'],
    ['a place’s name', { type: 'LOC' }, 'المنارة'],
    ['a name that needs more to be sure', { hint: true }, 'المنارة'],
    ['a part of the name', {}, 'المنارة الجديدة'],
    ['a part behind words that are no noun of an outlet', { start: 6, end: 13 }, 'حديقة المنارة'],
    ['a part before the end', { start: 6, end: 13 }, 'صحيفة المنارة الجديدة'],
  ])('not by %s', (_what, found, name) => {
    const issuer = readWith(found, name)
    expect(issuer.key).toBeNull()
    expect(issuer.sound).not.toBeNull()
  })

  test('also behind the noun of an outlet, or but for an article', () => {
    expect(readWith({ start: 6, end: 13 }, 'صحيفة المنارة').key).not.toBeNull()
    expect(readWith({ start: 4, end: 10 }, 'The Beacon').key).not.toBeNull()
  })

  test('is the one that the text’s own name is linked to, at its first place', () => {
    const linked = ['first', 'second'].map((id) => ({
      ...entity(id, 'Assabah'),
      link: { pack: 'p', id },
    }))
    const issuersOf = createIssuers(linked, emptyKnowledge)
    expect(issuersOf({ ...citing(['Assabah']), outletKeys: [] })[0]!.key?.id).toBe('first')
  })

  test('is not a kin’s where the links may mean several', () => {
    const issuersOf = createIssuers([], knowledge)
    const several = { ...citing(['Assabah']), outletKeys: [key, key] }
    expect(issuersOf(several)[0]!.key).toBeNull()
  })
})

describe('an outlet that the very words of the text are linked to', () => {
  const paper = {
    id: key.id,
    kind: 'outlet',
    labels: { ar: 'صحيفة السياسة الشمالية', en: 'Northern Politics' },
    aliases: {},
    hints: { ar: ['السياسة'], en: ['The Sundial'] },
  } as unknown as EntityRecord
  const recordOf = (name: string, record: EntityRecord = paper) =>
    createIssuers([], { ...emptyKnowledge, getRecord: () => record })(citing([name]))[0]!.record

  test.each(['السياسة', 'السياسة الشمالية', 'The Sundial', 'Northern Politics'])(
    'publishes what "%s" does',
    (name) => expect(recordOf(name)).toBe(paper),
  )

  test.each([
    ['whose name goes on otherwise', 'The Sundial of Norrvik'],
    ['of another name', 'Harbour Weekly'],
  ])('is not one %s', (_, name) => expect(recordOf(name)).toBeNull())

  test('must be an outlet to be known by less than its name', () =>
    expect(recordOf('السياسة', { ...paper, kind: 'party' })).toBeNull())
})

test('an outlet is taken before others of its name', () => {
  const candidates = ['club', 'outlet'].map((kind) => ({ pack: 'p', id: kind, type: 'ORG', kind }))
  const known = {
    ...emptyKnowledge,
    findNames: (name: string) => [{ start: 0, end: name.length, hint: false, candidates }],
  } as unknown as typeof emptyKnowledge
  const [issuer] = createIssuers([], known)({ ...citing(['Al-Marfa']), outletKeys: [] })
  expect(issuer!.key).toEqual({ pack: 'p', id: 'outlet' })
})
