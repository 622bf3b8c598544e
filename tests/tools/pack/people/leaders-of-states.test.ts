import { describe, expect, it } from 'vitest'
import { toLeaders, type LeaderLine } from '../../../../tools/pack/people/factbook-leaders.ts'
import { gatherPeople } from '../../../../tools/pack/people/gather.ts'
import { createLeaderMatcher } from '../../../../tools/pack/people/match-leaders.ts'
import type { PersonFacts } from '../../../../tools/pack/people/read-facts.ts'

const line = (country: string, gec: string, text: string): LeaderLine => ({
  country_name: country,
  gec,
  role: 'chief of state',
  text,
  since: '8 September 2022',
  asof: '2026-02',
})

/** A monarch of two realms, in the farther of which somebody stands in. */
const realms = [
  line('Canada', 'ca', 'King EDMUND IV'),
  line('Canada', 'ca', 'Governor General Mary EXAMPLE'),
  line('United Kingdom', 'uk', 'King EDMUND IV'),
]

describe('leaders of states', () => {
  it('have their offices at home first', () =>
    expect(toLeaders(realms)[0]!.offices.map(({ title }) => title)).toEqual([
      'King of United Kingdom',
      'King of Canada',
    ]))
  it('are told of the state that they head, not of a territory that depends on it', () => {
    const leaders = toLeaders([
      line('Denmark', 'da', 'King OLAF VII'),
      line('Greenland', 'gl', 'King OLAF VII of Denmark'),
      line('China', 'ch', 'President LI Beispiel'),
      line('Macau', 'mc', 'President of China LI Beispiel'),
    ])
    expect(leaders.flatMap(({ offices }) => offices.map(({ title }) => title))).toEqual([
      'King of Denmark',
      'President of China',
    ])
  })
  it('keep each office with the page of its own country, though all began on one day', () => {
    const known: PersonFacts = {
      id: 'Q1',
      kind: 'head-of-state',
      labels: { en: 'Edmund IV' },
      country: 'CA',
      offices: [{ title: 'Monarch', country: 'CA', asof: '2026-08-22' }],
      src: ['world-leaders-current'],
    }
    const [king] = gatherPeople(
      { politicians: [known], officers: [], leaders: toLeaders(realms) },
      () => 'm',
    )
    expect(king!.country).toBe('GB')
    expect(king!.terms.map(({ country, source }) => `${country} ${source}`)).toEqual([
      'GB factbook:europe/uk',
      'CA factbook:north-america/ca',
    ])
  })
})

describe('a leader of a state whom another source knows', () => {
  const president = (id: string, en: string, start: string, country = 'KE'): PersonFacts => ({
    id,
    kind: 'head-of-state',
    labels: { en },
    country,
    offices: [{ title: 'President', country, start, asof: '2022-08-03' }],
    src: ['eps:kenya'],
  })
  const find = (text: string, ...people: PersonFacts[]) => {
    const [leader] = toLeaders([line('Kenya', 'ke', text)])
    return createLeaderMatcher(people)(leader!)?.id ?? null
  }
  it('is the one with a word of the name who leads the state since the same day', () => {
    const [own, before] = [
      president('Q1', 'Mwangi Zhaparo', '2022-09-13'),
      president('Q2', 'Japaro Otieno', '2013-04-09'),
    ]
    expect(find('President Mwangi JAPARO', own, before)).toBe('Q1')
    expect(find('President Wanjiru OWINO', own, before)).toBeNull()
  })
  it('has one name, whether «عبد الـ» stands apart or not, and in whichever vowels', () => {
    const minister: PersonFacts = {
      ...president('Q3', 'Mohammed bin Abdulrahman Al Nur', '2016-01-27'),
      offices: [{ title: 'Minister of Trade', country: 'KE', asof: '2022-08-03' }],
    }
    expect(find('President Muhammad bin Abd al-Rahman Al NUR', minister)).toBe('Q3')
  })
  it('begins on the day that the named page tells', () => {
    const [told] = gatherPeople(
      {
        politicians: [president('Q1', 'Mwangi Japaro', '2022-09-01')],
        officers: [],
        leaders: toLeaders([line('Kenya', 'ke', 'President Mwangi JAPARO')]),
      },
      () => 'm',
    )
    expect(told!.terms).toMatchObject([{ start: '2022-09-08', source: 'factbook:africa/ke' }])
  })

  it('has the title of the list where the line tells none, and is who leads since that day', () => {
    const unnamed: LeaderLine = {
      ...line('Kenya', 'ke', 'Mwangi JAPARO OTIENO'),
      role: 'head of government',
    }
    const [leader] = toLeaders([unnamed])
    expect(leader!.offices[0]!.title).toBe('Head of the government of Kenya')
    const premier = (id: string, en: string, start: string): PersonFacts => ({
      ...president(id, en, start),
      offices: [{ title: 'Prime Minister of Kenya', country: 'KE', start, asof: '2022-08-03' }],
    })
    const [own, namesake] = [
      premier('Q1', 'Mwangi Japaro', '2022-09-13'),
      premier('Q2', 'Mwangi Owino Japaro', '2013-04-09'),
    ]
    expect(createLeaderMatcher([namesake, own])(leader!)?.id).toBe('Q1')
    const politicians = [own]
    const [told] = gatherPeople({ politicians, officers: [], leaders: [leader!] }, () => 'm')
    expect(told!.terms).toMatchObject([{ start: '2022-09-08', asof: '2026-02' }])
    // whoever stands in for a monarch is no chief of state
    expect(toLeaders([{ ...unnamed, role: 'chief of state' }])).toEqual([])
  })
  it('has the code of a country that a source tells by name', () => {
    const member = president('Q5', 'Anna Beispiel', '2019-07-02', 'Czech Republic')
    const sources = { politicians: [member], officers: [], leaders: [] }
    const [told] = gatherPeople(sources, () => 'f')
    expect(told).toMatchObject({ country: 'CZ', terms: [{ country: 'CZ' }] })
  })
})
