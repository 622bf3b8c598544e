import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { spanish } from '../../../src/languages/es/index.ts'
import { toDocument } from '../../to-document.ts'

const names = (text: string) =>
  findEntities(toDocument(text, 'es', '2025-10-20'), spanish, []).map(
    ({ type, name }) => `${type} ${name}`,
  )

describe('Spanish names', () => {
  it.each([
    ['Las juezas Susana Salas y Ana Blanco votaron no.', ['PER Susana Salas', 'PER Ana Blanco']],
    ['Ayer hablaron José Robles y Marta Vidal.', ['PER José Robles', 'PER Marta Vidal']],
    ['Habló desde Lugo Marta Vidal.', ['LOC Lugo', 'PER Marta Vidal']],
    ['La viuda, Grecia Robles, lloró.', ['PER Grecia Robles']],
    ['Volvió del Sáhara Occidental.', ['LOC Sáhara Occidental']],
    ['Lo cuenta Heraldo de Aragón.', ['ORG Heraldo de Aragón']],
    ['El Tribunal Supremo Electoral calló.', ['ORG Tribunal Supremo Electoral']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})
