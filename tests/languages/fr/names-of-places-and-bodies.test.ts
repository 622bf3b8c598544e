import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { french } from '../../../src/languages/fr/index.ts'
import { toDocument } from '../../to-document.ts'

const names = (text: string) =>
  findEntities(toDocument(text, 'fr', '2025-10-20'), french, []).map(
    ({ type, name }) => `${type} ${name}`,
  )

describe('French names of places and bodies', () => {
  it.each([
    // places of several words
    [
      'On vit à Vidal-de-Roche et à Isle-sur-la-Vidal.',
      ['LOC Vidal-de-Roche', 'LOC Isle-sur-la-Vidal'],
    ],
    ['Il est né à Vidal el-Roche.', ['LOC Vidal el-Roche']],
    ['Le procureur de Vidal et le bourgmestre de Roche sont là.', ['LOC Vidal', 'LOC Roche']],
    ['Le procureur de la République et la Nation attendent.', []],
    // a body and who is of it
    ['Le chef de la UMCV Noureddine Vidal est venu.', ['ORG UMCV', 'PER Noureddine Vidal']],
    ['La centrale syndicale UMCV est là.', ['ORG UMCV']],
    ['Le cabinet international Vidal est là.', ['ORG Vidal']],
    ['La Cour suprême d’autoriser le dépôt.', ['ORG Cour suprême']],
    ['Le syndicat Force ouvrière du port est là.', ['ORG Force ouvrière']],
    ['La Commission électorale indépendante siège.', ['ORG Commission électorale indépendante']],
    // what is no name
    ['Le Haut commissaire est venu.', []],
    ['Une amende de 100.000 DA et de 17 milliards de FCFA pèse sur le PLF.', []],
    ['La ministre déléguée au Budget est venue.', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})
