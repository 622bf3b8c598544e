import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { spanish } from '../../../src/languages/es/index.ts'
import { findClaims } from '../../find-claims.ts'
import { toDocument } from '../../to-document.ts'

/** Who speaks in each claim, by name or else by the words of the source in brackets. */
function speakers(text: string): string[] {
  const document = toDocument(text, 'es', '2025-10-20')
  const entities = findEntities(document, spanish, [])
  return findClaims(document, spanish, entities).map(
    ({ source, entity }) =>
      entities.find(({ id }) => id === entity)?.name ??
      `(${source.map(({ start, end }) => text.slice(start, end)).join(' | ')})`,
  )
}

it.each([
  // who hears it does not say it
  ['«No iré», le ha dicho a la portavoz de la oposición, Ana Blanco, que preguntó.', ['()']],
  ['«No iré», dijo la portavoz de la oposición, Ana Blanco.', ['Ana Blanco']],
  ['El alcalde, Pedro Salas, pidió ayer al fiscal de la Nación que investigue.', ['Pedro Salas']],
])('%s', (text, expected) => expect(speakers(text)).toEqual(expected))

it('names of bodies that a people ends', () => {
  const text = 'Según Aerolíneas Argentinas, no hay vuelos.'
  expect(
    findEntities(toDocument(text, 'es', '2025-10-20'), spanish, []).map(
      ({ type, name }) => `${type} ${name}`,
    ),
  ).toEqual(['ORG Aerolíneas Argentinas'])
})
