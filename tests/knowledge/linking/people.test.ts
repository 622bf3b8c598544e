import { describe, expect, it } from 'vitest'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { linkEntities } from '../../../src/knowledge/linking/link-entities.ts'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { documentOf } from './document-of.ts'

const term = {
  office: 'o1',
  start: '2016-03-01',
  end: '2021-03-01',
  asof: '2022-07-24',
  source: 'w',
}
const person = (id: string, name: string, more: Partial<EntityRecord> = {}) =>
  recordOf(id, [name], {
    type: 'PER',
    kind: 'politician',
    country: 'GB',
    prior: 0.7,
    offices: [term],
    ...more,
  })
const knowledge = knowledgeOf(
  person('marle', 'Emil Marle'),
  person('tovin', 'Anna Tovin', { prior: 0.9 }),
  person('many', 'John Thomas', { prior: 0.1 }),
  recordOf('gb', ['Britain'], { type: 'LOC', kind: 'country', country: 'GB', prior: 0.95 }),
)

function linkIn(text: string, name: string, date: string | null = '2020-05-01'): string | null {
  const start = text.indexOf(name)
  const hit = knowledge.findNames(text).find((one) => one.start === start)
  const country = text.indexOf('Britain')
  const entity = (id: string, at: number, of: string, type: Entity['type']): Entity => ({
    id,
    type,
    name: of,
    mentions: [{ start: at, end: at + of.length }],
    introduction: null,
    candidates: knowledge.findNames(text).find((one) => one.start === at)?.candidates ?? [],
    link: null,
    qid: null,
  })
  expect(hit).toBeDefined()
  const entities = [
    entity('e1', start, name, 'PER'),
    ...(country < 0 ? [] : [entity('e2', country, 'Britain', 'LOC')]),
  ]
  const linked = linkEntities(entities, { ...documentOf(text, 'en'), date }, knowledge)
  return linked[0]!.link?.id ?? null
}

describe('people of public life', () => {
  it('are linked by the full name and an agreeing role', () =>
    expect(
      linkIn('The minister Emil Marle said on Monday that Britain would wait.', 'Emil Marle'),
    ).toBe('marle'))
  it('are left alone where a trade introduces the name: a baker stays a baker', () =>
    expect(
      linkIn(
        'In Britain the baker Emil Marle said the government and parliament were far away.',
        'Emil Marle',
      ),
    ).toBeNull())
  it('are left alone by the bare name', () =>
    expect(linkIn('Emil Marle likes to walk by the river.', 'Emil Marle')).toBeNull())
  it('are linked by the full name in their country where they are well known', () =>
    expect(linkIn('Anna Tovin said that Britain would wait.', 'Anna Tovin')).toBe('tovin'))
  it('are not linked by that alone in an article on sport, where a player bears the name', () => {
    const match =
      'Anna Tovin scored in the football cup match for Britain in the league of the season.'
    expect(linkIn(match, 'Anna Tovin')).toBeNull()
    expect(linkIn(`${match} The minister spoke.`, 'Anna Tovin')).toBe('tovin')
  })
  it('are asked for role and country where many bear the name', () => {
    expect(linkIn('The minister John Thomas likes the river.', 'John Thomas')).toBeNull()
    expect(
      linkIn('The parliament of Britain heard John Thomas on the government.', 'John Thomas'),
    ).toBeNull()
    expect(linkIn('In Britain the minister John Thomas spoke in parliament.', 'John Thomas')).toBe(
      'many',
    )
  })
  it('are not those of another time', () => {
    const text = 'In Britain the minister Emil Marle spoke.'
    expect(linkIn(text, 'Emil Marle', '1962-05-01')).toBeNull()
    expect(linkIn(text, 'Emil Marle', null)).toBe('marle')
  })
})

describe('the surname alone', () => {
  const office = recordOf('o1', [], {
    type: 'MISC',
    kind: 'office',
    labels: {},
    titles: { en: ['President of Britain', 'President of Britain'] },
  })
  const packs = knowledgeOf(
    person('marle', 'Emil Marle', { hints: { en: ['Marle'] } }),
    person('xi', 'Lan Dorin', { country: 'CN' }),
    recordOf('gb', ['Britain'], {
      type: 'LOC',
      kind: 'country',
      country: 'GB',
      prior: 0.95,
    }),
    office,
  )
  function links(
    text: string,
    names: readonly string[],
    introduction: string | null,
    date: string,
  ) {
    const hits = packs.findNames(text)
    const at = introduction === null ? -1 : text.indexOf(introduction)
    const entities = names.map((name, i): Entity => {
      const start = text.search(new RegExp(`(?<!Emil |Anna |Lan )${name}`))
      return {
        id: `e${i}`,
        type: name === 'Britain' ? 'LOC' : 'PER',
        name,
        mentions: [{ start, end: start + name.length }],
        introduction: i === 0 && at >= 0 ? { start: at, end: at + introduction!.length } : null,
        candidates: hits.find((one) => one.start === start)?.candidates ?? [],
        link: null,
        qid: null,
      }
    })
    const linked = linkEntities(entities, { ...documentOf(text, 'en'), date }, packs)
    return linked.map(({ link }) => link?.id ?? null)
  }

  it('is linked where it is introduced by an office that the person held that day', () => {
    const text = 'President Marle said that Britain would wait.'
    expect(links(text, ['Marle', 'Britain'], 'President', '2018-05-01')).toEqual(['marle', 'gb'])
    expect(links(text, ['Marle', 'Britain'], 'President', '2023-05-01')).toEqual([null, 'gb'])
  })
  it('is that of a former office only once it was held', () => {
    const text = 'The former president Marle said that Britain would wait.'
    const asked = ['Marle', 'Britain']
    expect(links(text, asked, 'former president', '2023-05-01')).toEqual(['marle', 'gb'])
    expect(links(text, asked, 'former president', '2015-05-01')).toEqual([null, 'gb'])
  })
  it('is left alone without a role, beside another role and in another country', () => {
    const text = 'Marle said that Britain would wait.'
    expect(links(text, ['Marle', 'Britain'], null, '2018-05-01')).toEqual([null, 'gb'])
    const other = 'University president Marle said that Britain would wait.'
    expect(links(other, ['Marle', 'Britain'], 'University president', '2018-05-01')).toEqual([
      null,
      'gb',
    ])
    expect(links('President Marle will wait.', ['Marle'], 'President', '2018-05-01')).toEqual([
      null,
    ])
  })
  it('is linked with the full name that stands first in the article, and with nobody else', () => {
    const text = 'In Britain Marle met the press. Emil Marle is president of the government.'
    expect(links(text, ['Marle', 'Emil Marle', 'Britain'], null, '2018-05-01')).toEqual([
      'marle',
      'marle',
      'gb',
    ])
    const two = `Anna Marle sang. ${text}`
    expect(
      links(two, ['Marle', 'Anna Marle', 'Emil Marle', 'Britain'], null, '2018-05-01'),
    ).toEqual([null, null, 'marle', 'gb'])
  })
})
