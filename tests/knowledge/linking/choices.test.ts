import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { getAlternatives } from '../../../src/knowledge/linking/settling/choices.ts'
import { linkEntities } from '../../../src/knowledge/linking/link-entities.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { readChoices, withChoice, withoutChoice, type Choice } from '../../../src/model/choice.ts'
import { packOf, recordOf } from '../pack-of.ts'
import { documentOf } from './document-of.ts'

const knowledge = createKnowledge([
  packOf([
    recordOf('corda-state', ['Corda'], {
      type: 'LOC',
      kind: 'country',
      country: 'CX',
      prior: 0.95,
      descriptions: { en: 'island state' },
    }),
    recordOf('corda-firm', ['Corda'], {
      kind: 'company',
      prior: 0.4,
      descriptions: { en: 'maker of ropes' },
    }),
    recordOf('elsewhere', ['Elsewhere'], { type: 'LOC', kind: 'city' }),
  ]),
])
const text = 'He wrote about Corda.'

function linked(choices: Choice[], lang = 'en'): Entity {
  const document = documentOf(text, lang)
  const [hit] = knowledge.findNames(text)
  const entity: Entity = {
    id: 'e1',
    type: 'LOC',
    name: 'Corda',
    mentions: [{ start: hit!.start, end: hit!.end }],
    introduction: null,
    candidates: hit!.candidates,
    link: null,
    qid: null,
  }
  return linkEntities([entity], document, knowledge, choices)[0]!
}
const choice = (id: string | null, more: Partial<Choice> = {}): Choice => ({
  name: 'corda',
  lang: 'en',
  written: 'Corda',
  label: null,
  record: id === null ? null : { pack: 'test', id },
  ...more,
})

describe('the reader’s choice', () => {
  it('is offered what else the name may stand for, with its pack', () => {
    const { link, others, chosen } = linked([])
    expect([link?.id, others?.map(({ id }) => id), chosen]).toEqual([
      'corda-state',
      ['corda-firm'],
      undefined,
    ])
    expect(others![0]).toMatchObject({
      label: { en: 'Corda' },
      description: { en: 'maker of ropes' },
      packTitle: { en: 'Pack' },
    })
  })
  it('takes precedence over the article, and offers the former link', () => {
    const { link, others, chosen } = linked([choice('corda-firm')])
    expect([link?.id, chosen?.id, others?.map(({ id }) => id)]).toEqual([
      'corda-firm',
      'corda-firm',
      ['corda-state'],
    ])
  })
  it('"not this" leaves the name without a record', () => {
    const { link, qid, chosen, others } = linked([choice(null)])
    expect([link, qid, chosen, others?.map(({ id }) => id)]).toEqual([
      null,
      null,
      null,
      ['corda-state', 'corda-firm'],
    ])
  })
  it('leaves out what is not a name', () =>
    expect(linked([choice(null, { as: 'nothing' })])).toBeUndefined())
  it('gives the name another kind, and no record of the old one', () => {
    const { type, retyped, link } = linked([choice(null, { as: 'PER' })])
    expect([type, retyped, link]).toEqual(['PER', true, null])
    expect(linked([choice(null, { as: 'LOC' })]).link?.id).toBe('corda-state')
  })
  it('holds for its own language only', () =>
    expect(linked([choice('corda-firm', { lang: 'ar' })]).link?.id).toBe('corda-state'))
  it('of a record that no pack has any more is passed over', () =>
    expect(linked([choice('gone')])).toMatchObject({ link: { id: 'corda-state' } }))
})

describe('the store of choices', () => {
  it('keeps one choice a name and language', () => {
    const both = withChoice(withChoice([choice('a')], choice('b')), choice(null, { lang: 'ar' }))
    expect(both.map(({ record, lang }) => [record?.id, lang])).toEqual([
      ['b', 'en'],
      [undefined, 'ar'],
    ])
    expect(withoutChoice(both, { name: 'corda', lang: 'en' })).toHaveLength(1)
  })
  it('passes over what is malformed in storage', () => {
    expect(readChoices('none')).toEqual([])
    expect(
      readChoices([null, 3, {}, { ...choice('a'), record: 'a' }, choice('a'), choice(null)]),
    ).toEqual([choice('a'), choice(null)])
  })
})

it('offers one thing once, whichever packs hold it: by its item, or by name, type and place', () => {
  const place = (id: string, more: Partial<EntityRecord>) =>
    recordOf(id, ['Northquay'], { type: 'LOC', kind: 'city', prior: 0.5, ...more })
  const knowledge = createKnowledge([
    packOf([place('a', { qid: 'Q7', country: 'IE' })], 'one'),
    packOf([place('b', { country: 'IE' }), place('c', { country: 'US' })], 'two'),
    packOf([place('d', { qid: 'Q7' })], 'three'),
  ])
  const entity: Entity = {
    id: 'e1',
    type: 'LOC',
    name: 'Northquay',
    mentions: [],
    introduction: null,
    candidates: ['one:a', 'two:b', 'two:c', 'three:d'].map((key) => {
      const [pack = '', id = ''] = key.split(':')
      return { pack, id, type: 'LOC', kind: 'city', score: 0.25 }
    }),
    link: null,
    qid: null,
  }
  const offered = (link: Entity['link']) =>
    getAlternatives({ ...entity, link }, knowledge, { day: null, countries: new Set() }).map(
      ({ id }) => id,
    )
  expect(offered(null)).toEqual(['a', 'c'])
  expect(offered({ pack: 'two', id: 'b' })).toEqual(['c'])
  expect(offered({ pack: 'one', id: 'a' })).toEqual(['c'])
})

it('offers no body that every state has of a state of which the article names nothing', () => {
  const court = (id: string, country: string) =>
    recordOf(id, ['Corda Court'], { type: 'ORG', kind: 'court', prior: 0.5, country })
  const knowledge = createKnowledge([packOf([court('a', 'IE'), court('b', 'US')], 'one')])
  const entity: Entity = {
    id: 'e1',
    type: 'ORG',
    name: 'Court',
    mentions: [],
    introduction: null,
    candidates: ['a', 'b'].map((id) => ({ pack: 'one', id, type: 'ORG', kind: 'court', score: 0 })),
    link: null,
    qid: null,
  }
  const offered = (...countries: string[]) =>
    getAlternatives(entity, knowledge, { day: null, countries: new Set(countries) }).map(
      ({ id }) => id,
    )
  expect(offered('IE', 'FR')).toEqual(['a'])
  expect(offered()).toEqual([])
})

it('describes whom else the name may mean as on the day of the article', () => {
  const office = (id: string, title: string) =>
    recordOf(id, [], {
      type: 'MISC',
      kind: 'office',
      labels: {},
      titles: { en: [title, title] },
    })
  const term = (of: string, start: string, end?: string) => ({
    office: of,
    start,
    ...(end && { end }),
    asof: '2022-07-24',
    source: 'w',
  })
  const person = recordOf('p', ['Lia Quarre'], {
    type: 'PER',
    kind: 'politician',
    offices: [term('o1', '2019-01-01'), term('o2', '2012-01-01', '2018-12-31')],
  })
  const all = [person, office('o1', 'Mayor of Corda'), office('o2', 'Judge of Corda')]
  const known = createKnowledge([packOf(all)])
  const passage = 'Lia Quarre likes the river.'
  const entity: Entity = {
    id: 'e1',
    type: 'PER',
    name: 'Lia Quarre',
    mentions: [{ start: 0, end: 10 }],
    introduction: null,
    candidates: known.findNames(passage)[0]!.candidates,
    link: null,
    qid: null,
  }
  const on = (date: string | null) =>
    linkEntities([entity], { ...documentOf(passage, 'en'), date }, known)[0]!.others?.[0]
      ?.description.en
  expect(on('2015-06-01')).toMatch(/^Judge of Corda/)
  expect(on('2020-06-01')).toMatch(/^Mayor of Corda/)
  expect(on(null)).toMatch(/^Mayor of Corda/)
})
