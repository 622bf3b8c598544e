import { expect, it } from 'vitest'
import { findMoment } from '../../../src/reader/metadata/moment.ts'

it('takes days that the calendar has, and no others', () => {
  expect(findMoment('2024-02-29')).toBe('2024-02-29')
  for (const text of [
    '2023-02-29',
    '2024-02-31T10:00:00Z',
    '31 April 2024',
    '2024-00-10',
    '0/1/2024',
  ])
    expect(findMoment(text)).toBeNull()
})

it('takes the day alone where no clock shows the time', () => {
  expect(findMoment('2024-03-01T99:99:99Z')).toBe('2024-03-01')
  expect(findMoment('2024-03-01T10:00+77:00')).toBe('2024-03-01')
  expect(findMoment('2024-03-01 9:05 +0530')).toBe('2024-03-01T09:05+05:30')
})

it.each([
  ['Mon, 04 Mar 2024 10:00:00 GMT', '2024-03-04T10:00:00Z'],
  // the day is the outlet's, whatever day it was in London or is where the reader sits
  ['Mon, 04 Mar 2024 00:30:00 +0300', '2024-03-04T00:30:00+03:00'],
  ['Mon, 04 Mar 2024 00:30:00', '2024-03-04T00:30:00'],
  ['Mon, 04 Mar 2024 00:30 XST', '2024-03-04T00:30'],
])('takes a date as mail writes it: %s', (text, moment) => expect(findMoment(text)).toBe(moment))

it.each([
  ['4 January 2024', '2024-01-04'],
  ['4th March, 2024', '2024-03-04'],
  ['January 4, 2024', '2024-01-04'],
  ['Mar. 4 2024', '2024-03-04'],
  ['Updated 10:30, 4 March 2024', '2024-03-04'],
  ['٤ مارس ٢٠٢٤', '2024-03-04'],
  ['4 آذار/مارس 2024', '2024-03-04'],
  // of another calendar first, as papers of the Gulf write it
  ['الاثنين 23 شعبان 1445 هـ - 4 مارس 2024 م', '2024-03-04'],
  ['23 شعبان 1445هـ الموافق 4 مارس 2024م', '2024-03-04'],
  ['23/08/1445 - 04/03/2024', '2024-03-04'],
  ['1445-08-23 2024-03-04', '2024-03-04'],
  ['2024/03/04', '2024-03-04'],
  ['2024.3.4 10:30', '2024-03-04T10:30'],
  ['1er août 2024', '2024-08-01'],
  ['mardi 6 février 2024 à 10h30', '2024-02-06'],
  ['4 de marzo de 2024', '2024-03-04'],
  ['1.º de diciembre del 2024', '2024-12-01'],
  ['Energy 4, 2024', null],
  ['20240304', '2024-03-04'],
  ['20240304T1030', '2024-03-04T10:30'],
  ['1709546400', '2024-03-04T10:00:00Z'],
  ['1709546400000', '2024-03-04T10:00:00Z'],
  ['17095464001', null],
  // day first, unless that is no month
  ['04/03/2024', '2024-03-04'],
  ['12/12/2024', '2024-12-12'],
  ['12/13/2024', '2024-12-13'],
  ['1900-05-05', '1900-05-05'],
  ['1899-05-05', null],
  ['2101-05-05', null],
  ['Foo 4, 2024', null],
  [`${'x '.repeat(100)}2024-03-04`, null],
])('reads %s', (text, moment) => expect(findMoment(text)).toBe(moment))
