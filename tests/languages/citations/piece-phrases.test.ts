/** Pieces that Spanish and French tell by a noun, with or without whoever made them. */
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../../src/annotate/citations/find-citations.ts'
import { french } from '../../../src/languages/fr/index.ts'
import { spanish } from '../../../src/languages/es/index.ts'
import { findClaims } from '../../find-claims.ts'
import { entitiesIn } from '../../annotate/citations/cite.ts'
import { toDocument } from '../../to-document.ts'

function cited(text: string, lang: 'es' | 'fr'): string[] {
  const language = lang === 'es' ? spanish : french
  const document = toDocument(text, lang, '2025-10-20')
  const entities = entitiesIn(text, { Portuaria: 'ORG' })
  const claims = findClaims(document, language, entities)
  return findCitations(document, language, { entities, claims }).map(
    ({ start, end, kind, outlets }) =>
      `${kind}: ${text.slice(start, end)}${outlets.length > 0 ? ` (${outlets.join(', ')})` : ''}`,
  )
}

describe('in Spanish', () => {
  it.each([
    [
      'El puente es seguro, de acuerdo con un informe de la Portuaria.',
      ['report: un informe de la Portuaria (Portuaria)'],
    ],
    [
      'En un informe publicado hoy, Portuaria afirma que el puente es seguro.',
      ['report: un informe publicado (Portuaria)'],
    ],
    ['Un nuevo estudio revela que el puente es seguro.', ['study: Un nuevo estudio']],
    ['Medios locales aseguran que el puente es seguro.', ['report: Medios locales']],
    [
      '«Es seguro», escribió la alcaldesa en su cuenta de Instagram.',
      ['post: su cuenta de Instagram'],
    ],
  ])('%s', (text, expected) => expect(cited(text, 'es')).toEqual(expected))

  it.each([
    'El informe es largo.',
    'La alcaldesa llegó con su informe.',
    'El dinero está en su cuenta.',
    'Los medios llegaron al puente.',
  ])('not %s', (text) => expect(cited(text, 'es')).toEqual([]))
})

describe('in French', () => {
  it.each([
    [
      'Dans un communiqué rendu public hier, la Portuaria dit que le pont est sûr.',
      ['statement: un communiqué rendu (Portuaria)'],
    ],
    ['Une nouvelle étude montre que le pont est sûr.', ['study: Une nouvelle étude']],
    [
      'Plusieurs médias locaux expliquent que le pont est sûr.',
      ['report: Plusieurs médias locaux'],
    ],
  ])('%s', (text, expected) => expect(cited(text, 'fr')).toEqual(expected))

  it.each(['Le rapport est long.', 'Le pont a séduit les médias, rapporte la maire.'])(
    'not %s',
    (text) => expect(cited(text, 'fr')).toEqual([]),
  )
})
