import { describe, expect, it } from 'vitest'
import { mergeLinked } from '../../../src/knowledge/linking/settling/merge-linked.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'

const entity = (id: string, name: string, start: number, linked: string | null): Entity => ({
  id,
  type: 'LOC',
  name,
  mentions: [{ start, end: start + name.length }],
  introduction: null,
  candidates: [],
  link: linked === null ? null : { pack: 'p', id: linked },
  qid: null,
})

const record = (names: string[]): EntityRecord => ({
  id: 'r',
  type: 'LOC',
  kind: 'region',
  labels: { ar: names[0]!, en: 'Place' },
  aliases: { ar: names.slice(1) },
  descriptions: {},
})
const knowledge = {
  getRecord: ({ id }: { id: string }) =>
    id === 'gaza' ? record(['قطاع غزة', 'غزة']) : record(['الضفة الغربية']),
}

it.each(['والضفة الغربية', 'بالضفة الغربية', 'للضفة الغربية', 'وبالضفة الغربية', 'الضفة الغربية'])(
  'names a thing without the particle that the article attaches: %s',
  (written) =>
    expect(
      mergeLinked(
        [entity('e1', written, 0, 'bank'), entity('e2', 'الضفة الغربية', 90, 'bank')],
        knowledge,
      ).map(({ name }) => name),
    ).toEqual(['الضفة الغربية']),
)
it('does not take a short first word for particles', () =>
  expect(mergeLinked([entity('e1', 'حزب غزة', 0, 'gaza')], knowledge)[0]!.name).toBe('حزب غزة'))
it('takes no letters with stops for particles: "U.S. …"', () =>
  expect(mergeLinked([entity('e1', 'ش.م. غزة', 0, 'gaza')], knowledge)[0]!.name).toBe('ش.م. غزة'))
it('keeps a first letter that is the name’s own', () =>
  expect(mergeLinked([entity('e1', 'لبنان', 0, 'bank')], knowledge)[0]!.name).toBe('لبنان'))
it.each([
  ['chosen', { chosen: { pack: 'p', id: 'gaza' } }],
  ['retyped', { retyped: true }],
] as const)('keeps what was decided for one of the names, and that name: %s', (_, decided) => {
  const short = { ...entity('e1', 'غزة', 40, 'gaza'), ...decided }
  const long = entity('e2', 'قطاع غزة', 10, 'gaza')
  for (const entities of [
    [short, long],
    [long, short],
  ])
    expect(mergeLinked(entities, knowledge)).toMatchObject([{ name: 'غزة', ...decided }])
})
it('leaves the name as it was when it was decided', () => {
  const decided = {
    ...entity('e1', 'والضفة الغربية', 0, 'bank'),
    chosen: { pack: 'p', id: 'bank' },
  }
  expect(mergeLinked([decided], knowledge)[0]!.name).toBe('والضفة الغربية')
})
it('makes one entity of two that stand for one record, and leaves the rest alone', () => {
  const merged = mergeLinked(
    [
      entity('e1', 'غزة', 40, 'gaza'),
      entity('e2', 'القطاع', 0, null),
      entity('e3', 'قطاع غزة', 10, 'gaza'),
      entity('e4', 'القطاع', 90, null),
    ],
    knowledge,
  )
  expect(merged.map(({ id, name }) => [id, name])).toEqual([
    ['e1', 'قطاع غزة'],
    ['e2', 'القطاع'],
    ['e4', 'القطاع'],
  ])
  expect(merged[0]!.mentions.map(({ start }) => start)).toEqual([10, 40])
})

describe('records of two packs', () => {
  const linkedIn = (pack: string, others: string[]) => ({
    ...entity(pack, 'مرصد الواحة', pack === 'a' ? 0 : 50, 'observatory'),
    link: { pack, id: 'observatory' },
    candidates: [pack, ...others].map((one) => ({
      pack: one,
      id: 'observatory',
      type: 'ORG' as const,
      kind: 'public-body',
      score: 0.5,
    })),
  })
  const of = (type: EntityType, country?: Record<string, string>) => ({
    getRecord: ({ pack }: { pack: string }): EntityRecord => ({
      ...record(['مرصد الواحة']),
      type,
      ...(country && { country: country[pack]! }),
    }),
  })
  it.each([
    ['the first has both as candidates', linkedIn('a', ['b']), linkedIn('b', [])],
    ['the second has both', linkedIn('a', []), linkedIn('b', ['a'])],
  ])('stand for one thing: %s', (_, first, second) => {
    const merged = mergeLinked([first, second], of('ORG'))
    expect(merged).toMatchObject([{ id: 'a', link: { pack: 'a' } }])
    expect(merged[0]!.mentions).toHaveLength(2)
  })
  it('stay two where they are persons, of two countries, or no candidates of each other', () => {
    const both = [linkedIn('a', ['b']), linkedIn('b', [])]
    expect(mergeLinked(both, of('PER'))).toHaveLength(2)
    expect(mergeLinked(both, of('ORG', { a: 'IE', b: 'US' }))).toHaveLength(2)
    expect(mergeLinked([linkedIn('a', []), linkedIn('b', [])], of('ORG'))).toHaveLength(2)
    const chosen = { ...both[1]!, chosen: both[1]!.link }
    expect(mergeLinked([both[0]!, chosen], of('ORG'))).toHaveLength(2)
  })
})
