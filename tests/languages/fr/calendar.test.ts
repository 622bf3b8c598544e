import { expect, it } from 'vitest'
import { calendar } from '../../../src/languages/fr/calendar.ts'

const read = (text: string, anchor: string | null = '2025-10-20') =>
  calendar
    .findDates(text, { start: 0, end: text.length }, anchor)
    .map(
      ({ start, end, from, to }) =>
        `${text.slice(start, end)} = ${from}${from === to ? '' : `..${to}`}`,
    )

// 2025-10-20 is a Monday
it.each([
  ['a déclaré lundi', ['lundi = 2025-10-20']],
  ['a déclaré mardi soir', ['mardi soir = 2025-10-14']],
  ['vendredi dernier', ['vendredi dernier = 2025-10-17']],
  ['mardi 14 octobre', ['mardi 14 octobre = 2025-10-14']],
  ['paru hier', ['hier = 2025-10-19']],
  ['paru avant-hier', ['avant-hier = 2025-10-18']],
  ['aujourd’hui', ['aujourd’hui = 2025-10-20']],
  ['le mois dernier', ['mois dernier = 2025-09-01..2025-09-30']],
  ['la semaine dernière', ['semaine dernière = 2025-10-13..2025-10-19']],
  ['cette semaine', ['cette semaine = 2025-10-20..2025-10-26']],
  ['au début de l’année dernière', ['l’année dernière = 2024-01-01..2024-05-01']],
  ['l’été dernier', ['l’été dernier = 2025-06-01..2025-08-31']],
  ['ces deux dernières semaines', ['deux dernières semaines = 2025-10-06..2025-10-20']],
  ['il y a trois jours', ['il y a trois jours = 2025-10-17']],
  ['le 12 mai 2015', ['12 mai 2015 = 2015-05-12']],
  ['le 1er août', ['1er août = 2025-08-01']],
  ['du 3 au 5 mai', ['3 au 5 mai = 2025-05-03..2025-05-05']],
  ['en août', ['août = 2025-08-01..2025-08-31']],
  ['en novembre', ['novembre = 2024-11-01..2024-11-30']],
  ['fin septembre', ['fin septembre = 2025-09-21..2025-09-30']],
  ['en 2015', ['2015 = 2015-01-01..2015-12-31']],
  ['le 06/04/2016', ['06/04/2016 = 2016-04-06']],
  ['le 31 février 2015', []],
  ['Mars est une planète', []],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))

it('without a day to reckon from reads only what names its year', () => {
  expect(read('hier, le 12 mai, puis le 3 juin 2014', null)).toEqual(['3 juin 2014 = 2014-06-03'])
})
