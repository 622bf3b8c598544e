import { expect, it } from 'vitest'
import { saidIn } from './said-in.ts'

it('one source for two verbs is one speaker', () => {
  const said = saidIn('en', [
    'Tavin Orlo, a diver from Elton, told Radio Selwyn that the wreck had moved.',
    '“The mast was there in May, and the hull too,” he said, adding that it had sunk since.',
  ])
  expect(said.slice(-2).map(([speaker, source]) => [speaker, source])).toEqual([
    ['Tavin Orlo', 'he'],
    ['Tavin Orlo', 'he'],
  ])
})
