import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makePeople } from '../../../../tools/pack/people/make-people.ts'
import { writePerson } from '../../../../tools/pack/people/person-lines.ts'
import { manifestOf } from '../../../knowledge/pack-of-people.ts'

const term = (source: string, asof: string) => ({
  title: 'abc',
  country: 'KE',
  start: '2020-01-01',
  end: '',
  asof,
  source,
})

it('a party is told by the source that knows it, which the Factbook is not', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'people-')), 'people')
  mkdirSync(folder)
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(manifestOf('people')))
  writeFileSync(join(folder, 'titles.tsv'), 'abc\tPresident of Kenya\n')
  const person = writePerson({
    id: 'Q1',
    kind: 'politician',
    name: 'Anna Beispiel',
    aliases: [],
    country: 'KE',
    gender: 'f',
    born: '',
    died: '',
    weight: 40,
    arabic: '',
    composed: [],
    party: 'Grün',
    terms: [term('factbook:africa/ke', '2026-02'), term('wikidata', '2022-07-23')],
  })
  writeFileSync(join(folder, 'people.tsv'), `${person}\n`)
  const [made] = makePeople(folder).entities
  const offices = (made!.record as { offices: { asof: string; source: string }[] }).offices
  expect(offices.map(({ asof, source }) => [asof, source])).toEqual([
    ['2026-02', 'factbook:africa/ke'],
    ['2022-07-23', 'wikidata'],
    ['2022-07-23', 'wikidata'],
  ])
})
