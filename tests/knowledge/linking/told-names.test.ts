import { expect, it } from 'vitest'
import {
  createNamesBeside,
  tellsOf,
} from '../../../src/knowledge/linking/surroundings/told-names.ts'
import type { Candidate, Entity } from '../../../src/model/annotation.ts'
import { recordOf } from '../pack-of.ts'

const record = recordOf('ines', ['Ines Quarrel'], {
  type: 'PER',
  kind: 'executive',
  facts: [
    {
      text: {
        en: 'Was named chief executive of Tidewerk, a ferry firm of North Quay.',
        ar: 'عُينت رئيسة تنفيذية لتايدويرك، شركة العبارات في الرصيف الشمالي.',
      },
      date: '2025-01-01',
      source: { url: 'https://quay.example/1', name: { en: 'Quay' } },
      status: 'reported',
    },
  ],
})

it.each([
  ['en', 'tidewerk', true],
  ['en', 'north quay', true],
  ['en', 'north pier', false],
  ['en', 'quay', true],
  ['en', 'was', false],
  ['ar', 'تايدويرك', true],
  ['ar', 'الرصيف الشمالي', true],
  ['ar', 'الرصيف الجنوبي', false],
])('a fact in %s names %s: %s', (lang, name, told) =>
  expect(tellsOf(record, lang, [name])).toBe(told),
)

it('says nothing where there is no fact', () =>
  expect(tellsOf(recordOf('nora', ['Nora Lind']), 'en', ['tidewerk'])).toBe(false))

it('counts what the description names', () =>
  expect(
    tellsOf(
      recordOf('ada', ['Ada Reeve'], { descriptions: { en: 'Head of the Sea Fund' } }),
      'en',
      ['sea fund'],
    ),
  ).toBe(true))

it('names a body as the packs do too', () => {
  const fund = recordOf('fund', ['Sea Fund'], { type: 'ORG', labels: { en: 'Sea Fund' } })
  const entity = (id: string, name: string): Entity => ({
    id,
    type: 'ORG',
    name,
    mentions: [],
    candidates: [],
    introduction: null,
    link: null,
    qid: null,
  })
  const named = { ...entity('a', 'SF'), candidates: [{ pack: 'p', id: 'fund' } as Candidate] }
  const beside = createNamesBeside([named, entity('b', 'Port')], 'en', () => fund)
  expect(beside(entity('c', 'Ada Reeve'))).toEqual(['sf', 'sea fund', 'port'])
})
