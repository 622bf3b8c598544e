import { expect, it } from 'vitest'
import { areBornApart, yearOfBirth } from '../../../src/knowledge/linking/settling/born-apart.ts'

const brief = (what: string, date: string) => ({ what, date, source: 's' }) as never

it('the year of a birth is the record’s own, else that of a brief on it', () => {
  expect(yearOfBirth({ born: '1950-03-01', briefs: [brief('born', '1951-03-01')] })).toBe(1950)
  expect(yearOfBirth({ briefs: [brief('died', '2001'), brief('born', '1951')] })).toBe(1951)
  expect(yearOfBirth({ briefs: [brief('died', '2001')] })).toBeNull()
  expect(yearOfBirth({})).toBeNull()
})

it('two are born apart where both births are known and more than a year lies between', () => {
  expect(areBornApart({ born: '1950' }, { born: '1952' })).toBe(true)
  expect(areBornApart({ born: '1952' }, { born: '1950' })).toBe(true)
  expect(areBornApart({ born: '1950' }, { born: '1951' })).toBe(false)
  expect(areBornApart({ born: '1950' }, {})).toBe(false)
  expect(areBornApart({}, { born: '1950' })).toBe(false)
})
