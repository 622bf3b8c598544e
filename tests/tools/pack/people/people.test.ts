import { describe, expect, it } from 'vitest'
import { readDay, readLeader } from '../../../../tools/pack/people/factbook-leaders.ts'
import { readPerson, writePerson } from '../../../../tools/pack/people/person-lines.ts'
import { dropUnlicensed, type PersonFacts } from '../../../../tools/pack/people/read-facts.ts'
import { dropSuperseded } from '../../../../tools/pack/people/state-officers.ts'
import { chooseTerms } from '../../../../tools/pack/people/terms.ts'
import { getTitleWords } from '../../../../tools/pack/people/title-words.ts'

describe('the lines of the Factbook', () => {
  it.each([
    ['President Abdelmadjid TEBBOUNE', 'President', 'Abdelmadjid Tebboune', 'Tebboune'],
    ['President XI Jinping', 'President', 'Xi Jinping', 'Xi'],
    ['President Ramon "Monching" DELOSA, Jr.', 'President', 'Ramon Delosa Jr.', 'Delosa'],
    ['King CHARLES III', 'King', 'Charles III', 'Charles III'],
    ['President Denis SASSOU-Nguesso', 'President', 'Denis Sassou-Nguesso', 'Sassou-Nguesso'],
    ['President Col. Mamady DOUMBOUYA', 'President Col.', 'Mamady Doumbouya', 'Doumbouya'],
  ])('%s', (line, title, name, surname) =>
    expect(readLeader(line)).toEqual({ title, name, surname }),
  )
  it('names nobody in a remark', () => expect(readLeader('also referred to as premier')).toBeNull())
})

describe('the days of the Factbook', () => {
  it.each([
    ['12 December 2019', '2019-12-12'],
    ['3 May 2020', '2020-05-03'],
    ['3 Sep 2020', '2020-09-03'],
    ['April 2018', '2018-04'],
    ['1997', '1997'],
    ['7 March 1994; chairman of the council since 2 March 1992', '1994-03-07'],
    ['7 March 1994, took up the office on 2 March 1992', '1994-03-07'],
  ])('%s', (since, start) => expect(readDay(since)).toEqual({ start }))
  it.each(['', 'NA', '12 Thermidor 2019'])('none in "%s"', (since) =>
    expect(readDay(since)).toEqual({}),
  )
})

describe('terms in an office', () => {
  const term = (start: string, end?: string, more = {}) => ({
    title: 'senator',
    country: 'US',
    asof: '2022-08-03',
    source: 'wikidata',
    start,
    ...(end === undefined ? {} : { end }),
    ...more,
  })
  it('are told as one where they follow each other', () =>
    expect(
      chooseTerms([term('2017-01-03', '2019-01-03'), term('2015-01-06', '2017-01-03')]),
    ).toEqual([term('2015-01-06', '2019-01-03')]))
  it('are told with the day and the page of the source that tells how they end', () => {
    const newer = { asof: '2026-06-15', source: 'congress' }
    expect(
      chooseTerms([term('2017-01-03', '2019-01-03', newer), term('2019-01-03', '2021-01-03')]),
    ).toEqual([term('2017-01-03', '2021-01-03')])
    const twice = [term('2017-01-03', '2019-01-03', newer), term('2017-01-03', '2019')]
    expect(chooseTerms(twice)).toEqual([twice[0]])
    expect(chooseTerms(twice.toReversed())).toEqual([twice[0]])
    expect(chooseTerms([term('2017', '2019'), term('2017')])).toEqual([term('2017', '2019')])
  })
  it('stay apart where years lie between them', () =>
    expect(
      chooseTerms([term('2010-07-01', '2014-07-01'), term('2016-07-01', '2018-07-01')]),
    ).toHaveLength(2))
  it('go where a newer source has the office', () =>
    expect(
      chooseTerms([
        term('2021-01-03'),
        term('2023-01-03', undefined, { title: 'senator from VT', asof: '2026-06-15' }),
      ]),
    ).toHaveLength(1))
  it('go where the end is before the beginning', () =>
    expect(chooseTerms([term('2021-01-03', '2020')])).toEqual([]))
  it('go where the holder died before the source says that they last', () => {
    expect(chooseTerms([term('2021-01-03')], '2022-05-01')).toEqual([])
    expect(chooseTerms([term('2015-01-06', '2017-01-03')], '2016-05')).toEqual([])
    expect(chooseTerms([term('2015-01-06', '2017-01-03')], '2017')).toHaveLength(1)
    expect(chooseTerms([term('2021-01-03')], '2023-05-01')).toHaveLength(1)
  })
})

describe('people of the sources', () => {
  const person: PersonFacts = {
    id: 'Q1',
    kind: 'minister',
    labels: { en: 'Anna Beispiel', ar: 'آنا بايشبيل' },
    party: 'Grün',
    offices: [{ title: 'Minister', asof: '2022-07-23' }],
    src: ['eps:germany', 'everypolitician-2015'],
  }
  it('lose what an unlicensed source may have told', () =>
    expect(dropUnlicensed(person)).toEqual({
      id: 'Q1',
      kind: 'minister',
      labels: { en: 'Anna Beispiel' },
      offices: person.offices,
      src: ['eps:germany'],
    }))
  it('go where only such a source knows them', () =>
    expect(dropUnlicensed({ ...person, src: ['everypolitician-2015'] })).toBeNull())
  it('are one to a state’s single office: the last who came', () => {
    const officer = (id: string, start: string) => ({
      id,
      labels: { en: id },
      state: 'TX',
      role: 'governor',
      start,
      asof: '2026-08-05',
    })
    expect(
      dropSuperseded([officer('a', '2015'), officer('b', '2025')]).map(({ id }) => id),
    ).toEqual(['b'])
  })
  it('are the same after writing and reading', () => {
    const line = {
      id: 'Q1',
      kind: 'politician',
      name: 'Anna Beispiel',
      aliases: ['A. Beispiel'],
      country: 'DE',
      gender: 'f' as const,
      born: '1970',
      died: '',
      weight: 30,
      arabic: '',
      composed: ['آنا بايشبيل'],
      party: 'Grün',
      terms: [
        {
          title: 'abc',
          country: 'DE',
          start: '2021',
          end: '',
          asof: '2022-07-23',
          source: 'wikidata',
        },
        {
          title: 'def',
          country: '',
          start: '',
          end: '2020',
          asof: '2022-07-23',
          source: 'wikidata',
        },
      ],
    }
    expect(readPerson(writePerson(line))).toEqual(line)
  })
})

describe('words of an office', () => {
  const words = (title: string, country: string, state = '') =>
    getTitleWords('none', title, { country, state })
  it('name the country in each language as it does', () =>
    expect(words('Prime Minister', 'NL')).toEqual({
      en: ['Prime Minister (Netherlands)', 'Prime Minister (Netherlands)'],
      ar: ['رئيس وزراء هولندا', 'رئيسة وزراء هولندا'],
      fr: ['Premier ministre des Pays-Bas', 'Première ministre des Pays-Bas'],
    }))
  it('name it with its article', () =>
    expect(words('President of United States', 'US').en[0]).toBe('President of the United States'))
  it('do not name it twice', () =>
    expect(words('Nigerian Minister of Labour', 'NG').en[0]).toBe('Nigerian Minister of Labour'))
  it('make no minister of who serves one, and a head of government of who leads them', () => {
    expect(words('Special Advisor to the Prime Minister', 'CM').fr[0]).toMatch(/^titulaire/)
    expect(words('Chairman of the Cabinet of Ministers', 'KG').fr[1]).toBe(
      'cheffe du gouvernement du Kirghizstan',
    )
    expect(words('Minister of Health', 'YE').fr[0]).toBe('ministre au Yémen')
  })
  it('tell apart who represents a country and who is sent to a territory or set a task', () => {
    expect(words('High Commissioner to Canada', 'KE').ar[0]).toBe('سفير كينيا')
    expect(words('High Commissioner for Housing', 'FR').ar[1]).toBe('مفوضة سامية في فرنسا')
    expect(words('High Commissioner of Greenland', 'GL').fr[0]).toBe(
      'haut-commissaire au Groenland',
    )
  })
  it('tell who leads the government of a part from the ministers of the whole', () =>
    expect(words('First Minister of Wales', 'GB').ar[0]).toBe('رئيس حكومة محلية في بريطانيا'))
  it.each([
    ['Cabinet Secretary for Justice', 'GB', 'مسؤول حكومي في بريطانيا'],
    ['Chief Justice', 'KE', 'قاض في كينيا'],
    ['Vice Governor of Port Selwyn', 'BR', 'نائب حاكم في البرازيل'],
    ['Head of the Office of the Prime Minister', 'KZ', 'صاحب منصب عام في كازاخستان'],
    ['Minister within the Office of the Prime Minister', 'MT', 'وزير في مالطا'],
    ['Deputy Governor of Port Selwyn', 'KE', 'نائب حاكم في كينيا'],
    ['Deputy Speaker of the House', 'LB', 'نائب رئيس مجلس نيابي في لبنان'],
    ['Deputy President of Kenya', 'KE', 'نائب رئيس كينيا'],
    ['Deputy Head of the Census Office', 'UA', 'صاحب منصب عام في أوكرانيا'],
    ['deputy of Saeima', 'LV', 'عضو مجلس نيابي في لاتفيا'],
    ['Deputy Member of Parliament', 'NO', 'عضو مجلس نيابي في النرويج'],
    ['Permanent Representative to NATO', 'US', 'مندوب دائم لدى هيئة دولية'],
    ['Trade Representative', 'KE', 'صاحب منصب عام في كينيا'],
    ['Member of the House of Representatives', 'KE', 'عضو مجلس نيابي في كينيا'],
    ['President of the Italian Senate', 'IT', 'رئيس مجلس نيابي في إيطاليا'],
    ['Minister of State Property', 'KE', 'وزير في كينيا'],
    ['Minister of State, Mines', 'NG', 'وزير دولة في نيجيريا'],
    ['Minister of State for Youth', 'KW', 'وزير دولة في الكويت'],
    ['Chancellor of Justice', 'FI', 'صاحب منصب عام في فنلندا'],
    ['Prosecutor-General', 'RO', 'المدعي العام في رومانيا'],
  ])('make nobody more than the title does: %s', (title, country, ar) =>
    expect(words(title, country).ar[0]).toBe(ar),
  )
  it('know a state by its name too', () => {
    expect(words('Governor of Oklahoma', 'US').ar).toEqual([
      'حاكم ولاية أوكلاهوما',
      'حاكمة ولاية أوكلاهوما',
    ])
    expect(words('Governor of Georgia', 'GE').ar[0]).not.toMatch(/ولاية/)
  })
  it('tell whose ambassador one is', () =>
    expect(words('ambassador to Togo', 'FR').ar[0]).toBe('سفير فرنسا'))
  it('name the state', () =>
    expect(words('Governor of {state}', 'US', 'TX')).toEqual({
      en: ['Governor of Texas', 'Governor of Texas'],
      ar: ['حاكم تكساس', 'حاكمة تكساس'],
      fr: ['gouverneur du Texas', 'gouverneure du Texas'],
    }))
})
