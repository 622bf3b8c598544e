import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import { introductionBounds } from '../../../src/languages/en/names/introduction-bounds.ts'
import { toDocument } from '../../to-document.ts'

/** How the text introduces the person; null where it does not. */
function introductionOf(text: string, name: string): string | null {
  const entity = findEntities(toDocument(text, 'en'), english, []).find((one) => one.name === name)
  if (!entity) throw new Error(`${name} was not found`)
  const { introduction } = entity
  return introduction && text.slice(introduction.start, introduction.end)
}

describe('words before a name', () => {
  it('are its own title where somebody else serves its bearer', () => {
    const text = 'Amina Saleh, a security aide to Vice President Rosa Fisk, spoke on Monday.'
    expect(introductionOf(text, 'Rosa Fisk')).toBe('Vice President')
  })
  it.each([
    ['The widow of the late actor Omar Saleh wept.', 'late actor'],
    ['The lawyer for former governor Omar Saleh left.', 'former governor'],
    ['The doctor treating the singer Omar Saleh left.', 'singer'],
    ['The director of a film about singer Omar Saleh left.', 'singer'],
    ['The leader of the opposition, Omar Saleh, left.', 'leader of the opposition'],
    ['The lawyer for the accused, Omar Saleh, left.', null],
    ['The coach of the young champion, Omar Saleh, left.', null],
  ])('tell nobody the work of who serves him: %s', (text, told) =>
    expect(introductionOf(text, 'Omar Saleh')).toBe(told),
  )
  it('keep that somebody is so no more', () => {
    const text = 'The path is closed, said Omar Saleh. Former area councillor, Rosa Fisk, left.'
    expect(introductionOf(text, 'Rosa Fisk')).toBe('Former area councillor')
    const late = 'He stood in for the late town mayor Rosa Fisk, whose term had ended.'
    expect(introductionOf(late, 'Rosa Fisk')).toBe('late town mayor')
  })
  it('do not begin in the middle of a name', () => {
    const text = 'Labour Party of Norway leader Rosa Fisk spoke.'
    expect(introductionOf(text, 'Rosa Fisk')).toBe('Labour Party of Norway leader')
  })
  it('leave out whom they name before', () => {
    const text = 'A pass by captain Omar Saleh and midfielder Rosa Fisk ended the match.'
    expect(introductionOf(text, 'Rosa Fisk')).toBe('midfielder')
  })
})

describe('words behind a name', () => {
  it('do not introduce it by a figure that was told, or by what it has', () => {
    const figure = 'Costs rose by half, according to Rosa Fisk, a figure that nobody expected.'
    expect(introductionOf(figure, 'Rosa Fisk')).toBeNull()
    expect(introductionOf('He admires Norway, its leader and its ports.', 'Norway')).toBeNull()
  })
  it('do not introduce a place by what somebody does', () => {
    const text = 'At the request of Norway, Ambassador Rosa Fisk denied the charges on Friday.'
    expect(introductionOf(text, 'Norway')).toBeNull()
  })
  it('do not introduce it by what is told alike', () => {
    const text = 'The road to victory for Rosa Fisk, the road to victory for all, is long.'
    expect(introductionOf(text, 'Rosa Fisk')).toBeNull()
  })
  it('are not cut within a number', () => {
    const text = 'Rosa Fisk, a trader with an estimated 10,000 customers, left.'
    expect(introductionOf(text, 'Rosa Fisk')).toBe('a trader with an estimated 10,000 customers')
  })
})

describe('words that are about something else', () => {
  const { notBefore, notBehind } = introductionBounds
  const bracketed = (sentence: string) => /\[\[(.*)\]\]/.exec(sentence)![1]!
  it.each([...notBefore, ...notBehind].map((rule) => [rule.name, rule] as const))(
    '%s',
    (_, { accepted, refused, sign }) => {
      expect(bracketed(accepted)).toMatch(sign)
      expect(bracketed(refused)).not.toMatch(sign)
    },
  )
})
