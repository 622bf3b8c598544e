import { describe, expect, it } from 'vitest'
import type { LinkQuestion } from '../../../src/knowledge/linking/link-question.ts'
import {
  endsAsTeam,
  mayBePlacedTeam,
  mayHaveTeam,
  playsForCountry,
  standsAsTeam,
} from '../../../src/knowledge/linking/surroundings/stands-as-team.ts'
import { findSurroundings } from '../../../src/knowledge/linking/surroundings/surroundings.ts'
import type { SortName } from '../../../src/knowledge/linking/kind-words.ts'
import { fold } from '../../../src/text/fold.ts'
import { recordOf } from '../pack-of.ts'

/** What the article as a whole tells: whether it is on sport, and how many words of clubs it has. */
interface Told {
  onSport?: boolean
  /** as `onSport` otherwise */
  wholly?: boolean
  signs?: number
  sorts?: SortName[]
}

/** A name with all its places in a text, as linking asks for it. */
function ask(text: string, name: string, told: Told = {}) {
  const { onSport = false, wholly = onSport, signs = 0, sorts = [] } = told
  const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index: start }) => ({
    start,
    end: start + name.length,
  }))
  return {
    entity: { name, mentions },
    around: findSurroundings({ mentions, introduction: null, type: 'LOC' }, text),
    name: { own: new Set([fold(name)]) },
    sorts: new Set(sorts),
    context: {
      text,
      isOnSport: () => onSport,
      isWhollyOnSport: () => wholly,
      countSigns: () => signs,
    },
  } as unknown as LinkQuestion
}
const onSport = { onSport: true }
const dateline = 'كوردا - 3 - 11 (وكالة) -- فاز فريق الميناء بالكأس'

describe('a country’s name is surely its team’s in an article on sport', () => {
  const isTeam = (text: string, name = 'Corda', told: Told = onSport) =>
    playsForCountry(ask(text, name, told))

  it.each([
    ['with a word of playing', 'Corda beat Velt at home.', 'Corda'],
    ['with a score behind it', 'It ended Corda 2-1 Velt.', 'Corda'],
    ['with a score before it', 'It was 24–14 Corda by then.', 'Corda'],
    ['with a score in brackets', 'Then came Corda (3-0) and Velt.', 'Corda'],
    ['with its player before it', 'يغيب مهاجم كوردا عن اللقاء', 'كوردا'],
  ])('%s', (_, text, name) => {
    expect(isTeam(text, name)).toBe(true)
    expect(isTeam(text, name, {})).toBe(false)
  })

  it.each([
    ['without any of these', 'Corda opens an office.', 'Corda'],
    ['where things are in it', 'They beat Velt 2-1 in Corda.', 'Corda'],
    ['where a report is sent from it', dateline, 'كوردا'],
    ['where the word is its own', 'Win has a port, and Win has a pier.', 'Win'],
    ['where the numbers are years', 'Corda 1995-1999 was poor.', 'Corda'],
    ['where the numbers are a telephone’s', 'Corda 12-34-56 is closed.', 'Corda'],
    ['where the score is another sentence’s', `Corda waits${' a while'.repeat(6)} 2-1.`, 'Corda'],
  ])('but not %s', (_, text, name) => {
    expect(isTeam(text, name)).toBe(false)
  })
})

describe('a town’s name stands as a team’s', () => {
  const isTeam = (text: string, told: Told, name = 'Northquay') =>
    standsAsTeam(ask(text, name, told), false)

  it('in an article on sport, unless things are in it or a report is sent from it', () => {
    expect(isTeam('Northquay keep quiet.', onSport)).toBe(true)
    expect(isTeam('He is in Northquay.', onSport)).toBe(false)
    expect(isTeam(dateline, onSport, 'كوردا')).toBe(false)
    expect(isTeam(`${dateline}\nكوردا تنتظر`, onSport, 'كوردا')).toBe(true)
  })

  it('elsewhere with a score, where the article has a word of clubs', () => {
    const text = 'Northquay 2-1 Velt, they shouted.'
    expect(isTeam(text, { signs: 1 })).toBe(true)
    expect(isTeam(text, { signs: 0 })).toBe(false)
    expect(isTeam('Northquay, they shouted.', { signs: 1 })).toBe(false)
  })

  it('elsewhere with a word of clubs beside it, where the article has another', () => {
    const text = 'The coach of Northquay was late.'
    expect(isTeam(text, { signs: 2 })).toBe(true)
    expect(isTeam(text, { signs: 1 })).toBe(false)
    expect(isTeam('The mayor of Northquay was late.', { signs: 2 })).toBe(false)
  })
})

describe('a country’s name stands as a team’s', () => {
  const isTeam = (text: string, told: Told) => standsAsTeam(ask(text, 'Corda', told), true)

  it('in an article on sport with a word of playing or of clubs beside it', () => {
    expect(isTeam('Corda beat Velt.', onSport)).toBe(true)
    expect(isTeam('Corda and its coach wait.', onSport)).toBe(true)
    expect(isTeam('Corda opens an office.', onSport)).toBe(false)
    expect(isTeam('Corda beat Velt.', {})).toBe(false)
  })
})

describe('a town’s name where sport is touched upon alone', () => {
  const passing = { onSport: true, wholly: false }
  const isTeam = (text: string, told: Told) => standsAsTeam(ask(text, 'Northquay', told), false)

  it('is its team where a club of the packs bears it, or a word of playing is beside it', () => {
    const text = 'Northquay opens a tea house.'
    expect(isTeam(text, passing)).toBe(false)
    expect(isTeam(text, onSport)).toBe(true)
    expect(isTeam(text, { ...passing, sorts: ['club'] })).toBe(true)
    expect(isTeam('Northquay beat Velt.', passing)).toBe(true)
  })

  it('is no town where the name is short, as everyday words are', () => {
    expect(standsAsTeam(ask('The Bath opens.', 'Bath', passing), false)).toBe(true)
  })
})

describe('a college’s team', () => {
  it.each([
    ['Corda State won.', true],
    ['The state of Corda won. Then Corda Tech lost.', true],
    ['Corda won.', false],
    ['Corda State’s law holds.', false],
    ['Corda Statement', false],
  ])('%s: %s', (text, isTeam) => {
    expect(endsAsTeam(ask(text, 'Corda'))).toBe(isTeam)
  })
})

describe('a club behind a word of place', () => {
  const text = 'He plays at Northquay.'
  it('may be meant in an article on sport, where packs know one of that name', () => {
    const told = { onSport: true, sorts: ['club' as const] }
    expect(mayBePlacedTeam(ask(text, 'Northquay', told))).toBe(true)
    expect(mayBePlacedTeam(ask('Northquay waits.', 'Northquay', told))).toBe(false)
    expect(mayBePlacedTeam(ask(text, 'Northquay', { ...told, sorts: [] }))).toBe(false)
    expect(mayBePlacedTeam(ask(text, 'Northquay', { ...told, onSport: false }))).toBe(false)
  })
})

describe('a team', () => {
  const ofCountry = recordOf('a', [], { country: 'CX' })
  const ofNone = recordOf('b', [])
  it.each([
    ['country', ofNone, true],
    ['town', ofNone, true],
    ['division', ofCountry, true],
    ['division', ofNone, false],
    ['water', ofCountry, false],
    [null, ofCountry, false],
  ] as const)('may bear the name of a %s', (sort, record, isTeam) => {
    expect(mayHaveTeam(sort, record)).toBe(isTeam)
  })
})
