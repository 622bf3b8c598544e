import { expect, it } from 'vitest'
import { readPerson } from '../../../../tools/pack/people/person-lines.ts'
import { keepMet } from '../../../../tools/pack/people/prominence.ts'

const person = (name: string, kind: string, country: string, term: string, weight = 4) =>
  readPerson(`Q1\t${kind}\t${name}\t\t${country}\tf\t\t\t${weight}\t\t\t\t${term}`)

const left = 'x,,2015-01-01,2021-06-01,2022-08-01,wikidata'
const stayed = 'x,,2019-01-01,,2022-08-01,wikidata'

it('leaves out members of parliaments who left before 2022 or sit for a state, unless they are met', () => {
  const people = [
    person('Ada Gone', 'legislator', 'FR', left),
    person('Ada Named', 'legislator', 'FR', left),
    person('Ada Stayed', 'legislator', 'FR', stayed),
    person('Ada Leading', 'legislator', 'FR', left, 24),
    person('Ada Minister', 'politician', 'FR', left),
    person('Ada Arab', 'legislator', 'EG', left),
    person('Ada Ofstate', 'legislator', 'US', stayed, 2),
    person('Ada Met', 'legislator', 'US', stayed, 2),
    person('Ada Longago', 'legislator', 'FR', 'x,,2015-01-01,,2022-08-01,wikidata'),
    person('Ada Known', 'legislator', 'FR', 'x,,2015-01-01,,2022-08-01,wikidata', 8),
  ]
  expect(
    keepMet(people, ['A visit of Ada Named . ', 'Ada Met votes']).map(({ name }) => name),
  ).toEqual([
    'Ada Named',
    'Ada Stayed',
    'Ada Leading',
    'Ada Minister',
    'Ada Arab',
    'Ada Met',
    'Ada Known',
  ])
})
