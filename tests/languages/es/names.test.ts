import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { spanish } from '../../../src/languages/es/index.ts'
import type { Candidate } from '../../../src/model/annotation.ts'
import { toDocument } from '../../to-document.ts'

const names = (text: string) =>
  findEntities(toDocument(text, 'es', '2025-10-20'), spanish, []).map(
    ({ type, name }) => `${type} ${name}`,
  )

describe('Spanish names', () => {
  it.each([
    ['Las juezas Susana Salas y Ana Blanco votaron no.', ['PER Susana Salas', 'PER Ana Blanco']],
    ['La calle José Robles y Cortal está cerrada.', ['PER José Robles y Cortal']],
    ['Ayer hablaron José Robles y Marta Vidal.', ['PER José Robles', 'PER Marta Vidal']],
    ['«No», dijo a Reuters Marta Vidal.', ['ORG Reuters', 'PER Marta Vidal']],
    ['«No», dijo a Marta Vidal.', ['PER Marta Vidal']],
    ['Habló desde Lugo Marta Vidal.', ['LOC Lugo', 'PER Marta Vidal']],
    ['La viuda, Grecia Robles, lloró.', ['PER Grecia Robles']],
    ['Volvió del Sáhara Occidental.', ['LOC Sáhara Occidental']],
    ['Lo cuenta Heraldo de Aragón.', ['ORG Heraldo de Aragón']],
    ['El Hospital Universitario abrió un ERE.', ['ORG Hospital Universitario']],
    ['Lo dijo en Facebook y volvió a EE UU.', ['PRODUCT Facebook', 'LOC EE UU']],
    ['Estudió en la universidad de Salamanca.', ['ORG universidad de Salamanca']],
    ['El Tribunal Supremo Electoral calló.', ['ORG Tribunal Supremo Electoral']],
    // an article with a capital inside a sentence belongs to the name
    ['Vive en La Lomita y lee La Voz del Monte.', ['LOC La Lomita', 'ORG La Voz del Monte']],
    ['Es alcalde de Benirrosa y vecino del Tordal.', ['LOC Benirrosa', 'LOC Tordal']],
    ['Habló la vocera de Lumixa, según Datarama.', ['ORG Lumixa', 'ORG Datarama']],
    ['Ayer vimos a Robles Films y Acción Vecinal.', ['ORG Robles Films', 'ORG Acción Vecinal']],
    ['Allí estaba Walter "Tito" Robles.', ['PER Walter "Tito" Robles']],
    ['Lo firmó la Secretaría de Pesca de Robledal.', ['ORG Secretaría de Pesca de Robledal']],
    ['La secretaria Ana Robles firmó.', ['PER Ana Robles']],
    [
      'Pasó ante el Tribunal Oral en lo Penal de Robledal.',
      ['ORG Tribunal Oral en lo Penal de Robledal'],
    ],
    [
      'Votó la senadora del Movimiento Popular Ana Robles.',
      ['ORG Movimiento Popular', 'PER Ana Robles'],
    ],
    ['PASO DEL ROBLE.- Hoy llueve.', ['LOC PASO DEL ROBLE']],
    ['Volvió a EE. UU. ayer.', ['LOC EE. UU']],
    ['Los vecinos de San Pedro Robledal esperan.', ['LOC San Pedro Robledal']],
    ['El Universal lo publicó.', ['ORG El Universal']],
    ['Elena, maestra de pueblo, espera.', ['PER Elena']],
    ['Ella contestó en X.', ['PRODUCT X']],
    ['Aprobaron la Ley de Pesca.', ['MISC Ley de Pesca']],
    ['Llegó Julio César Robles.', ['PER Julio César Robles']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe("a pack's name that is a function word too", () => {
  const candidate: Candidate = { pack: 'test', id: 'para', type: 'LOC', kind: 'region', score: 0.5 }
  const placesIn = (text: string) => {
    const hits = [...text.matchAll(/Para/g)].map(({ index }) => ({
      start: index,
      end: index + 'Para'.length,
      candidates: [candidate],
      hint: false,
    }))
    return findEntities(toDocument(text, 'es', '2025-10-20'), spanish, hits).map(({ name }) => name)
  }
  it('is none where only its sentence gives it a capital', () =>
    expect(placesIn('Para llegar hay que andar. Sirve para poco.')).toEqual([]))
  it('is one with a capital inside a sentence', () =>
    expect(placesIn('Nadie vive en Para.')).toEqual(['Para']))
})

it("a pack's name of several words is what its records are, whatever capitals show", () => {
  const text = 'Ayer cayó Vela Mayor en la bolsa.'
  const start = text.indexOf('Vela')
  const hit = (type: Candidate['type']) => ({
    start,
    end: start + 'Vela Mayor'.length,
    candidates: [{ pack: 'test', id: 'vela', type, kind: 'index', score: 0.5 }],
    hint: false,
  })
  const typeBy = (type: Candidate['type']) =>
    findEntities(toDocument(text, 'es', '2025-10-20'), spanish, [hit(type)])[0]?.type
  expect([typeBy('ORG'), typeBy('LOC')]).toEqual(['ORG', 'LOC'])
})
