import { describe, expect, it } from 'vitest'
import { titledAlone } from '../../../src/annotate/claims/speakers/plain/titled-alone.ts'
import { plainlyMeant } from './plainly-meant.ts'
import { saidIn } from './said-in.ts'

/** The speaker of the last claim of an English text. */
const lastSpeakerOf = (...lines: string[]) => saidIn('en', lines).at(-1)?.[0]

const emergency = 'Gov. Rick Salazar declared a state of emergency in 30 counties.'
const said = '"This is not a storm to ride out," the governor said.'

it('an office means the only one whom the article introduces by it, also shortened', () => {
  expect(lastSpeakerOf(emergency, said)).toBe('Rick Salazar')
})

it('not so where another of that office is told of', () => {
  expect(lastSpeakerOf(emergency, 'A former governor had been slow.', said)).toBeNull()
})

it('of whom "a governor" may tell before his name is told, but no "second governor"', () => {
  const first = 'A governor in the south has closed the roads.'
  expect(lastSpeakerOf(first, emergency, said)).toBe('Rick Salazar')
  expect(lastSpeakerOf(first.replace('A', 'A second'), emergency, said)).toBeNull()
})

it('nor where he held it before, or holds another one that has the word', () => {
  const lines = [
    'The town had been warned for days.',
    'Deputy governor Rick Salazar closed the roads in 30 counties on Friday.',
    said,
  ]
  expect(lastSpeakerOf(...lines)).toBeNull()
  expect(lastSpeakerOf(lines[0]!, lines[1]!.replace('Deputy', 'Former'), said)).toBeNull()
})

it('nor where the words hold an office of which he only speaks', () => {
  const lines = ['A spokesman for the governor, Rick Salazar, closed the roads.', said]
  expect(lastSpeakerOf(...lines)).toBeNull()
})

describe('whom an office means is plain, whatever the ranker says,', () => {
  /** Who says the last claim, where Rick Salazar is introduced by these words. */
  const meant = (introduction: string, ...lines: string[]) =>
    plainlyMeant(titledAlone, lines.join('\n'), { name: 'Rick Salazar', introduction }, 'Rana Orlo')
  const closed = 'Gov. Rick Salazar closed the roads.'

  it.each([
    ['Gov.', closed, said],
    ['governor of Velt', 'Rick Salazar, governor of Velt, closed the roads.', said],
    [
      'Deputy governor',
      'Deputy governor Rick Salazar left.',
      '"It is bad," the deputy governor said.',
    ],
    [
      'Foreign minister',
      'Foreign minister Rick Salazar left.',
      '"It is bad," the foreign minister said.',
    ],
    ['Foreign minister', 'Foreign minister Rick Salazar left.', '"It is bad," the minister said.'],
  ])('where he is introduced as %s', (introduction, ...lines) => {
    expect(meant(introduction, ...lines)).toBe('Rick Salazar')
  })

  it('but not where the source tells of another office with the same noun', () => {
    for (const another of ['former', 'deputy', 'acting'])
      expect(meant('Gov.', closed, `"It is bad," the ${another} governor said.`)).toBeNull()
    const left = 'Finance minister Rick Salazar left.'
    expect(meant('Finance minister', left, '"So be it," the foreign minister said.')).toBeNull()
  })

  it('also where the source tells of him what is no part of an office', () => {
    expect(meant('Gov.', closed, '"So be it," the weary governor said.')).toBe('Rick Salazar')
  })

  it.each([
    [
      'an office that has the word is another',
      'Deputy governor',
      'Deputy governor Rick Salazar left.',
      said,
    ],
    [
      'he only speaks for it',
      'spokesman for the governor',
      'Rick Salazar, spokesman for the governor, left.',
      said,
    ],
    ['he is introduced only later', 'Gov.', said, closed],
    ['another one is told of', 'Gov.', `${closed} Another governor waited.`, said],
    ['several are told of', 'Gov.', `${closed} Two governors waited.`, said],
    ['he was introduced by no office', 'the baker', 'Rick Salazar, the baker, left.', said],
    ['the source says more', 'Gov.', closed, '"It is bad," the old and wise governor said.'],
  ])('but not where %s', (_, introduction, ...lines) => {
    expect(meant(introduction, ...lines)).toBeNull()
  })

  it('in a headline without an article, wherever he is introduced', () => {
    expect(meant('Gov.', 'Governor says it is bad', closed)).toBe('Rick Salazar')
    expect(meant('Gov.', 'A governor says it is bad', closed)).toBeNull()
    expect(meant('Gov.', 'Former governor says it is bad', closed)).toBeNull()
    expect(meant('Gov.', 'Governor says it is bad', closed, 'Another governor left.')).toBeNull()
  })

  it('but not where two hold it', () => {
    const both = `Gov. Rick Salazar met Governor Rana Orlo.\n${said}`
    const names = [
      { name: 'Rick Salazar', introduction: 'Gov.' },
      { name: 'Rana Orlo', introduction: 'Governor' },
    ]
    expect(plainlyMeant(titledAlone, both, ...names)).toBeNull()
  })
})

it('nor whom "the previous governor" tells of, however likely the one who is named', () => {
  const previous = said.replace('the governor', 'the previous governor')
  expect(lastSpeakerOf(emergency, previous)).toBeNull()
})
