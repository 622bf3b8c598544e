import { expect, it } from 'vitest'
import * as french from '../../src/languages/fr/linking/bodies-abroad.ts'
import * as spanish from '../../src/languages/es/linking/bodies-abroad.ts'
import type { NamedCountry } from '../../src/languages/linking/linking-words.ts'

const mali: NamedCountry = { label: 'Mali', english: 'Mali', adjectives: ['malian'] }

it.each([
  ['ministère russe de la Défense', 'Russian Ministry of Defence'],
  ['ministère de la Défense israélien', 'Israeli Ministry of Defence'],
  ['ministère de l’Intérieur du Maroc', 'Moroccan Ministry of the Interior'],
  ['Cour suprême israélienne', 'Israeli Supreme Court'],
  ['Assemblée nationale française', 'French National Assembly'],
  ['Cour suprême des États-Unis', 'US Supreme Court'],
  ['banque centrale turque', 'Turkish central bank'],
])('%s is the %s', (name, english) => expect(french.namesAbroad(name, null)[0]).toBe(english))

it.each([
  ['Ministerio de Defensa ruso', 'Russian Ministry of Defence'],
  ['Corte Suprema estadounidense', 'US Supreme Court'],
  ['Asamblea Nacional francesa', 'French National Assembly'],
  ['Ministerio de Exteriores de Marruecos', 'Moroccan Ministry of Foreign Affairs'],
])('%s is the %s', (name, english) => expect(spanish.namesAbroad(name, null)[0]).toBe(english))

it('a body that names no country is that of the country it is asked for', () => {
  const names = french.namesAbroad("ministère de l'Économie et des Finances", mali)
  expect(names).toContain('Ministry of Economy and Finance of Mali')
  expect(names).toContain('Malian Ministry of Finance')
  expect(french.namesAbroad("ministère de l'Économie et des Finances", null)).toEqual([])
})

it.each(['ministère des Rêves russe', 'Cour des miracles', 'Parlement européen', 'Sénatus'])(
  '%s is no body that every state has',
  (name) => expect(french.namesAbroad(name, mali)).toEqual([]),
)

it('a name that tells its country is no name of every state', () => {
  expect(french.isOfEveryState('Cour suprême')).toBe(true)
  expect(french.isOfEveryState('Cour suprême israélienne')).toBe(false)
  expect(spanish.isOfEveryState('Corte Suprema')).toBe(true)
})
