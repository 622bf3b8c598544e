import { describe, expect, it } from 'vitest'
import { personOfAge } from '../../../src/annotate/claims/speakers/plain/person-of-age.ts'
import { plainlyMeant } from './plainly-meant.ts'

const meant = (text: string, ...names: string[]) => plainlyMeant(personOfAge, text, ...names)

describe('"the 31-year-old"', () => {
  it('is whose age the article tells', () => {
    const text =
      'Tavin Orlo, 31, won the race. Belan Fisk was second.\nThe 31-year-old said it was hard.'
    expect(meant(text, 'Tavin Orlo', 'Belan Fisk')).toBe('Tavin Orlo')
  })
  it('is who was named last, without an age, as the subject of a sentence', () => {
    const text =
      'Belan Fisk was second. Tavin Orlo won the race.\nThe 31-year-old said it was hard.'
    expect(meant(text, 'Tavin Orlo', 'Belan Fisk')).toBe('Tavin Orlo')
  })
  it.each([
    ['who has another age', 'Tavin Orlo, 45, won.\nThe 31-year-old said it was hard.'],
    [
      'whom others only meet',
      'After the long storm the board had met Tavin Orlo.\nThe 31-year-old said it was hard.',
    ],
    ['of whom others tell nothing', 'Tavin Orlo won.\nA 31-year-old said it was hard.'],
    ['named long before', 'Tavin Orlo won.\nIt rained.\nIt got dark.\nThe 31-year-old said so.'],
  ])('is nobody %s', (_, text) => {
    expect(meant(text, 'Tavin Orlo')).toBeNull()
  })
  it('is nobody who is named in the words told', () => {
    const text =
      'Tavin Orlo won the race.\nIt rained.\n“Belan Fisk ran well,” the 31-year-old said.'
    expect(meant(text, 'Tavin Orlo', 'Belan Fisk')).toBeNull()
  })
  it('is nobody of the other sex than the words told begin with', () => {
    const text = 'Mary Orlo won the race. Peter Fisk, her coach, wept.\nThe 31-year-old said '
    expect(meant(`${text}she was tired.`, 'Mary Orlo', 'Peter Fisk')).toBe('Mary Orlo')
    expect(meant(`${text}that he was tired.`, 'Mary Orlo', 'Peter Fisk')).toBe('Peter Fisk')
  })
  it('is nobody where two have that age', () => {
    const text = 'Tavin Orlo, 31, met Belan Fisk, 31.\nThe 31-year-old said it was hard.'
    expect(meant(text, 'Tavin Orlo', 'Belan Fisk')).toBeNull()
  })
})
