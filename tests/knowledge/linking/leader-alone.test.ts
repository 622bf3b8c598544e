import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { linkEntities } from '../../../src/knowledge/linking/link-entities.ts'
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { packOf, recordOf } from '../pack-of.ts'
import { documentOf } from './document-of.ts'

const office = (id: string, ar: string, en: string) =>
  recordOf(id, [], {
    type: 'MISC',
    kind: 'office',
    labels: {},
    titles: { ar: [ar, ar], en: [en, en] },
  })
const person = (id: string, names: Record<string, string>, more: Partial<EntityRecord> = {}) =>
  recordOf(id, [], {
    type: 'PER',
    kind: 'politician',
    labels: names,
    country: 'TR',
    prior: 0.95,
    ...more,
  })
const term = (of: string, start: string, end?: string) => ({
  office: of,
  start,
  ...(end && { end }),
  asof: '2022-08-03',
  source: 'w',
})
const surname = { ar: ['ديمران'], en: ['Demiran'] }
const demiran = person(
  'demiran',
  { ar: 'كمال ديمران', en: 'Kemal Demiran' },
  { hints: surname, offices: [term('o1', '2016-03-01', '2021-03-01')] },
)
const basics = [
  recordOf('place-tr', [], {
    type: 'LOC',
    kind: 'country',
    country: 'TR',
    prior: 0.95,
    labels: { ar: 'تركيا', en: 'Turkey' },
  }),
  recordOf('ankara', [], {
    type: 'LOC',
    kind: 'city',
    country: 'TR',
    prior: 0.8,
    labels: { ar: 'أنقرة', en: 'Ankara' },
  }),
  office('o1', 'رئيس تركيا', 'President of Turkey'),
  office('o3', 'رئيس مجلس النواب التركي', 'President of the Chamber of Turkey'),
  office('o2', 'عضو مجلس الشيوخ التركي', 'Turkish senator'),
]
// countries are looked for in the pack of places
const knowledgeOf = (...people: EntityRecord[]) =>
  createKnowledge([packOf([...basics, ...people], 'places')])
const knowledge = knowledgeOf(demiran)
const isHit = (start: number, end: number) => (hit: { start: number; end: number }) =>
  hit.start === start && hit.end === end

interface Told {
  text: string
  name?: string
  date?: string | null
  introduction?: string
  url?: string
  /** who else is known, or other people */
  known?: KnowledgeBase
}

/** The record of a surname beside the other names that the packs find. */
function linkOf({
  text,
  name = 'ديمران',
  date = '2018-05-01',
  introduction,
  url,
  known = knowledge,
}: Told) {
  const hits = known.findNames(text)
  const start = text.indexOf(name)
  const at = introduction === undefined ? -1 : text.indexOf(introduction)
  const entityOf = (id: string, from: number, to: number): Entity => {
    const candidates = hits.find(isHit(from, to))?.candidates ?? []
    return {
      id,
      type: id === 'asked' ? 'PER' : candidates[0]!.type,
      name: text.slice(from, to),
      mentions: [{ start: from, end: to }],
      introduction:
        id === 'asked' && at >= 0 ? { start: at, end: at + introduction!.length } : null,
      candidates,
      link: null,
      qid: null,
    }
  }
  const others = hits
    .filter(({ hint }) => !hint)
    .map((one, i) => entityOf(`e${i}`, one.start, one.end))
  const entities = [entityOf('asked', start, start + name.length), ...others]
  const lang = /[\u0621-\u064a]/.test(text) ? 'ar' : 'en'
  const linked = linkEntities(
    entities,
    { ...documentOf(text, lang), date, url: url ?? null },
    known,
  )
  return linked.find(({ id }) => id === 'asked')?.link?.id ?? null
}

describe('the surname alone of who leads a state', () => {
  const told = 'أعلن مكتب الرئيس التركي موعد الزيارة، وقال ديمران إن الوفد سيصل غدا.'
  it('is linked for who led it when the source was made, but for the less known', () => {
    const before = (prior: number) => knowledgeOf({ ...demiran, prior })
    expect(linkOf({ text: told, known: before(0.87) })).toBe('demiran')
    expect(linkOf({ text: told, known: before(0.8) })).toBeNull()
  })
  it('is linked where the article tells the office', () => {
    expect(linkOf({ text: told })).toBe('demiran')
    const english = 'The Turkish president will travel on Monday. Demiran said he would wait.'
    expect(linkOf({ text: english, name: 'Demiran' })).toBe('demiran')
    const long = 'The president of Turkey will travel on Monday. Demiran said he would wait.'
    expect(linkOf({ text: long, name: 'Demiran' })).toBe('demiran')
  })
  it('is linked though it is a word too, where capitals tell names', () => {
    const known = knowledgeOf({
      ...demiran,
      labels: { en: 'Kemal Storm', ar: 'كمال دولة' },
      hints: { en: ['Storm'], ar: ['دولة'] },
    })
    const text = 'The Turkish president will travel on Monday. Then Storm said he would wait.'
    expect(linkOf({ text, name: 'Storm', known })).toBe('demiran')
    expect(linkOf({ text: told.replace('ديمران', 'دولة'), name: 'دولة', known })).toBeNull()
  })
  it('is linked where the article is on the politics of that state', () => {
    const text = 'قال ديمران في أنقرة إن تركيا تنتظر نتائج الانتخابات.'
    expect(linkOf({ text })).toBe('demiran')
    expect(linkOf({ text: 'قال ديمران إن السوق في أنقرة، وهي أكبر مدن تركيا، واسعة.' })).toBeNull()
  })
  it('is linked beside one thing of the state or its people and a word of politics', () => {
    expect(linkOf({ text: 'ديمران يلوح بعقوبات جديدة والمعارضة التركية ترد.' })).toBe('demiran')
    const english = 'Sanctions on Ankara: Demiran speaks to parliament.'
    expect(linkOf({ text: english, name: 'Demiran' })).toBe('demiran')
    expect(linkOf({ text: 'ديمران يلوح بعقوبات جديدة والمعارضة ترد.' })).toBeNull()
    expect(linkOf({ text: 'ديمران يفتتح متجرا للسجاد التركي في المدينة.' })).toBeNull()
  })
  it('is linked beside the name of another state’s leader', () => {
    const leader = (country: string, end?: string) =>
      knowledgeOf(
        demiran,
        person(
          'marolin',
          { ar: 'نيكولا مارولان', en: 'Nicolas Marolin' },
          { country, offices: [term('o4', '2017-05-01', end)] },
        ),
      )
    const text = 'اتصال بين نيكولا مارولان وديمران قبل المطر.'
    expect(linkOf({ text, known: leader('FR') })).toBe('demiran')
    expect(linkOf({ text, known: leader('FR', '2018-01-01') })).toBeNull()
    expect(linkOf({ text, known: leader('TR') })).toBeNull()
    expect(linkOf({ text, known: leader('FR'), date: null })).toBeNull()
    const english = 'Nicolas Marolin and Demiran spoke.'
    expect(linkOf({ text: english, name: 'Demiran', known: leader('FR') })).toBe('demiran')
  })
  it('is linked behind a title, which is no role', () => {
    const text =
      'The Turkish president will travel on Monday. Later Mr. Demiran said he would wait.'
    expect(linkOf({ text, name: 'Demiran', introduction: 'Mr.' })).toBe('demiran')
  })
  it('is left alone on a day on which the person did not lead, and without a day', () => {
    expect(linkOf({ text: told, date: '2015-05-01' })).toBeNull()
    expect(linkOf({ text: told, date: '2022-05-01' })).toBeNull()
    expect(linkOf({ text: told, date: null })).toBeNull()
  })
  it('is left alone where the office is a former one, another one or another state’s', () => {
    const former = 'أعلن مكتب الرئيس التركي السابق موعد الزيارة، وقال ديمران إن الوفد سيصل.'
    expect(linkOf({ text: former })).toBeNull()
    const english = 'The former Turkish president will travel. Demiran said he would wait.'
    expect(linkOf({ text: english, name: 'Demiran' })).toBeNull()
    const late = 'The former president of Turkey will travel. Demiran said he would wait.'
    expect(linkOf({ text: late, name: 'Demiran' })).toBeNull()
    const other = 'أعلن رئيس الوزراء التركي موعد الزيارة، وقال ديمران إن الوفد سيصل غدا.'
    expect(linkOf({ text: other })).toBeNull()
    const abroad = 'أعلن الرئيس المصري موعد زيارة تركيا، وقال ديمران إن الوفد سيصل غدا.'
    expect(linkOf({ text: abroad })).toBeNull()
  })
  it('is left alone where another role or trade stands beside it', () => {
    const baker = 'يزور الرئيس التركي السوق، حيث قال الخباز ديمران إن الخبز نفد.'
    expect(linkOf({ text: baker, introduction: 'الخباز' })).toBeNull()
    const singer = 'The Turkish president came. The singer Demiran was there.'
    expect(linkOf({ text: singer, name: 'Demiran' })).toBeNull()
  })
  it('is left alone in an article on sport', () => {
    const text = 'حضر الرئيس التركي إلى الملعب، وسجل ديمران هدفين قبل أن يخرجه المدرب.'
    expect(linkOf({ text, url: 'https://news.example/sport/1' })).toBeNull()
  })
  it('is left alone where two people go by it, and is one person’s in two packs', () => {
    const more = { hints: surname, offices: [term('o2', '2012-01-01')] }
    const other = person('other', { ar: 'سليم ديمران', en: 'Selim Demiran' }, more)
    expect(linkOf({ text: told, known: knowledgeOf(demiran, other) })).toBeNull()
    const same = packOf([{ ...demiran, id: 'again', qid: 'Q7' }], 'more')
    const twice = createKnowledge([packOf([...basics, { ...demiran, qid: 'Q7' }], 'places'), same])
    expect(linkOf({ text: told, known: twice })).toBe('demiran')
  })
  it('is nobody’s who sits in a chamber of many', () => {
    const member = { ...demiran, offices: [term('o2', '2016-03-01')] }
    const text = 'قال عضو مجلس الشيوخ التركي في أنقرة إن تركيا تنتظر الانتخابات، ورد ديمران عليه.'
    expect(linkOf({ text, known: knowledgeOf(member) })).toBeNull()
    const speaker = { ...demiran, offices: [term('o3', '2016-03-01')] }
    expect(linkOf({ text: told, known: knowledgeOf(speaker) })).toBeNull()
  })
})
