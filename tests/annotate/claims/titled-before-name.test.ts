import { expect, it } from 'vitest'
import { titledBeforeName } from '../../../src/annotate/claims/speakers/plain/titled-before-name.ts'
import { plainlyMeant, type Named } from './plainly-meant.ts'

const rosa: Named = { name: 'Rosa Orlo', short: ['Orlo'] }
const meant = (text: string, ...others: (Named | string)[]) =>
  plainlyMeant(titledBeforeName, text, rosa, ...others)

it('whose full name alone stands behind the words of a title', () => {
  expect(meant('Reeve Rosa Orlo shut the pier.\n"It leaks," the Reeve said.')).toBe('Rosa Orlo')
  expect(meant('The town Reeve, Rosa Orlo, left.\n"It leaks," the town Reeve said.')).toBe(
    'Rosa Orlo',
  )
})

it('or behind those that its letters are short for', () => {
  const police = 'The state Commissioner of Police, Rosa Orlo, named three men.\n'
  expect(meant(`${police}The CP said they were held.`)).toBe('Rosa Orlo')
  const minister = 'Deputy Chief Minister Rosa Orlo came.\n'
  expect(meant(`${minister}"I saw it," the Deputy CM said.`)).toBe('Rosa Orlo')
})

it('or behind the letters themselves', () => {
  expect(meant('Health CS Rosa Orlo came.\nThe CS said it rained.')).toBe('Rosa Orlo')
  expect(meant('The DCP (Crime) Rosa Orlo came.\n"It leaks," the DCP said.')).toBe('Rosa Orlo')
})

it('but not of another office, nor of two who hold it', () => {
  expect(meant('Deputy Chief Minister Rosa Orlo came.\n"I saw it," the CM said.')).toBeNull()
  const two = 'Reeve Rosa Orlo and Reeve Belan Fisk came.\n"It leaks," the Reeve said.'
  expect(meant(two, 'Belan Fisk')).toBeNull()
})

it('nor of whom he may only speak for', () => {
  const text = 'A spokesman for the Reeve, Rosa Orlo, left.\n"It leaks," the Reeve said.'
  expect(meant(text)).toBeNull()
})

it('nor where the letters are those of a body that a pack knows', () => {
  const text = 'The Chief Pilot, Rosa Orlo, left.\nThe CP said it rained.'
  expect(meant(text, { name: 'CP', type: 'ORG', isListed: true })).toBeNull()
  expect(meant(text, { name: 'CP', type: 'ORG' })).toBe('Rosa Orlo')
})
