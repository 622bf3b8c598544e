import { describe, expect, it } from 'vitest'
import { findCitations } from '../../../src/annotate/citations/find-citations.ts'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { findQuantities } from '../../../src/annotate/quantities/find-quantities.ts'
import { spanish } from '../../../src/languages/es/index.ts'
import type { Span } from '../../../src/model/text.ts'
import { findClaims } from '../../find-claims.ts'
import { toDocument } from '../../to-document.ts'

const anchor = '2025-10-20'
const cut = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')

function claimsOf(text: string) {
  const document = toDocument(text, 'es', anchor)
  return findClaims(document, spanish, findEntities(document, spanish, [])).map(
    ({ source, cue, content, kind }) => [
      cut(text, source),
      cut(text, cue),
      cut(text, content),
      kind,
    ],
  )
}

describe('Spanish speech', () => {
  it.each([
    ['Marta Robles avisa: «No hay prisa».', ['Marta Robles', 'avisa', '«No hay prisa»', 'direct']],
    [
      'La directora, Marta Robles, fue más dura: «No hay prisa».',
      ['La directora, Marta Robles', '', '«No hay prisa»', 'direct'],
    ],
    [
      '«No hay prisa», opina, en cambio, Marta Robles.',
      ['Marta Robles', 'opina', '«No hay prisa»', 'direct'],
    ],
    ['La edil celebró una «frontera viva».', ['La edil', 'celebró', '«frontera viva»', 'direct']],
    [
      'La alcaldía cifra en 38 los puentes cerrados.',
      ['La alcaldía', 'cifra', 'en 38 los puentes cerrados', 'indirect'],
    ],
    [
      'Los bomberos hablan de ocho heridos.',
      ['Los bomberos', 'hablan', 'de ocho heridos', 'indirect'],
    ],
    [
      'El ministerio confirmó 4.200 casos.',
      ['El ministerio', 'confirmó', '4.200 casos', 'indirect'],
    ],
    [
      '«No hay prisa», declaró la alcaldesa Marta Robles.',
      ['la alcaldesa Marta Robles', 'declaró', '«No hay prisa»', 'direct'],
    ],
    [
      'El puente sigue cerrado, informó el Ayuntamiento de Lugo.',
      ['el Ayuntamiento de Lugo', 'informó', 'El puente sigue cerrado', 'indirect'],
    ],
    [
      'La empresa ha confirmado que abrirá dos fábricas.',
      ['La empresa', 'ha confirmado', 'abrirá dos fábricas', 'indirect'],
    ],
    [
      'El ministro, Pedro Salas, dijo: «Lo estudiaremos».',
      ['El ministro, Pedro Salas', 'dijo', '«Lo estudiaremos»', 'direct'],
    ],
    [
      'La obra costó el doble, según datos de la fiscalía.',
      ['datos de la fiscalía', 'según', 'La obra costó el doble', 'indirect'],
    ],
    [
      'El incendio avanza, informó el miércoles el Plan Infoca.',
      ['el Plan Infoca', 'informó', 'El incendio avanza', 'indirect'],
    ],
    [
      '«Están bien», dijo en conferencia de prensa la fiscal Sandra Valdo.',
      ['la fiscal Sandra Valdo', 'dijo', '«Están bien»', 'direct'],
    ],
    [
      '«Entiendo el enfado», añadió la panadera.',
      ['la panadera', 'añadió', '«Entiendo el enfado»', 'direct'],
    ],
    [
      'La Junta anunció el jueves un plan que critica la oposición.',
      ['La Junta', 'anunció', 'un plan que critica la oposición', 'indirect'],
    ],
    [
      'La alcaldesa de Lugo, Ana Blanco, anunció este martes un acuerdo con Galicia.',
      ['La alcaldesa de Lugo, Ana Blanco', 'anunció', 'un acuerdo con Galicia', 'indirect'],
    ],
    [
      'La alcaldesa informó de un corte de luz.',
      ['La alcaldesa', 'informó', 'de un corte de luz', 'indirect'],
    ],
    [
      'La alcaldesa advirtió de que no hay luz.',
      ['La alcaldesa', 'advirtió', 'no hay luz', 'indirect'],
    ],
    ['El senador la acusó de mentir.', ['El senador', 'acusó', 'de mentir', 'indirect']],
    [
      'La UGT y la CGT anunciaron un paro.',
      ['La UGT y la CGT', 'anunciaron', 'un paro', 'indirect'],
    ],
    [
      'La empresa revela cómo se hizo el puente.',
      ['La empresa', 'revela', 'cómo se hizo el puente', 'indirect'],
    ],
    [
      'Un estudio publicado en la revista Mar indica que el agua sube.',
      ['Un estudio publicado en la revista Mar', 'indica', 'el agua sube', 'indirect'],
    ],
    [
      'Para el economista Pedro Salas, del centro Mar, todo sube.',
      ['el economista Pedro Salas', 'Para', 'todo sube', 'indirect'],
    ],
    [
      'El sindicato tachó la oferta de «burla».',
      ['El sindicato', 'tachó', 'la oferta de «burla»', 'mixed'],
    ],
    [
      'La Fiscalía acusa al alcalde de cobrar comisiones.',
      ['La Fiscalía', 'acusa', 'al alcalde de cobrar comisiones', 'indirect'],
    ],
    [
      'La consejera pidió a los vecinos que esperasen.',
      ['La consejera', 'pidió', 'esperasen', 'indirect'],
    ],
    [
      'Un bombero que no quiso dar su nombre comentó que la tubería es vieja.',
      ['Un bombero que no quiso dar su nombre', 'comentó', 'la tubería es vieja', 'indirect'],
    ],
    [
      'Para Ana Blanco, investigadora del mar, el hallazgo es serio.',
      ['Ana Blanco', 'Para', 'el hallazgo es serio', 'indirect'],
    ],
    [
      'El mar sube, según un estudio publicado en la revista Mareas.',
      ['un estudio publicado en la revista Mareas', 'según', 'El mar sube', 'indirect'],
    ],
    ['El ministro negó haber mentido.', ['El ministro', 'negó', 'haber mentido', 'indirect']],
  ])('reads %s', (text, expected) => expect(claimsOf(text)).toEqual([expected]))

  it('adds a quotation by itself to the one that its speaker was told with', () =>
    expect(claimsOf('«Nadie vino», dijo Ana Blanco. «Estoy sola».')).toEqual([
      ['Ana Blanco', 'dijo', '«Nadie vino» … «Estoy sola»', 'direct'],
    ]))

  it('gives each verb of one subject its own words', () =>
    expect(claimsOf('El exalcalde niega los cargos y los calificó de «burla».')).toEqual([
      ['El exalcalde', 'niega', 'los cargos', 'indirect'],
      ['El exalcalde', 'calificó', 'de «burla»', 'mixed'],
    ]))

  it.each([
    'El ministro no ha dicho que vaya a dimitir.',
    'La denuncia llegó ayer al juzgado.',
    'Los vecinos cruzaron el río según lo previsto.',
    'La lluvia anunció el fin de la sequía.',
    'Se anunció la fiesta del barrio.',
    'Un vecino pidió el anonimato.',
    'La policía encontró una nota: «No hay prisa».',
    'Sequía en Robledal: «No hay prisa».',
    'Cuenta con dos hijos y una casa en la sierra.',
  ])('finds nobody speaking in %s', (text) => expect(claimsOf(text)).toEqual([]))

  it('knows whom a pronoun and a title take up', () => {
    const text =
      'La alcaldesa Marta Robles llegó tarde. «No hay prisa», dijo ella. «Volveré», añadió la alcaldesa.'
    const document = toDocument(text, 'es', anchor)
    const entities = findEntities(document, spanish, [])
    const robles = entities.find(({ name }) => name === 'Marta Robles')!
    expect(findClaims(document, spanish, entities).map(({ entity }) => entity)).toEqual([
      robles.id,
      robles.id,
    ])
  })

  it('reads the name behind a role that holds a name itself', () =>
    expect(claimsOf('«Es grave», dijo el director de la Guardia, Pedro Salas.')).toEqual([
      ['el director de la Guardia, Pedro Salas', 'dijo', '«Es grave»', 'direct'],
    ]))

  it.each([
    'La obra gustó al ministro Pedro Salas. «Volveré», escribió.',
    'Pedro Salas saludó a Ana Blanco. «Volveré», escribió.',
  ])('gives a verb without a subject no speaker while another is named before: %s', (rest) => {
    const text = `«No hay prisa», dijo Marta Robles.\n${rest}`
    const document = toDocument(text, 'es', anchor)
    const entities = findEntities(document, spanish, [])
    const [first, second] = findClaims(document, spanish, entities)
    expect(entities.find(({ id }) => id === first!.entity)?.name).toBe('Marta Robles')
    expect(second!.entity).toBeNull()
  })
})

describe('Spanish time', () => {
  const read = (text: string) =>
    spanish.calendar
      .findDates(text, { start: 0, end: text.length }, anchor)
      .map(({ start, end, from, to }) => [text.slice(start, end), from, to])
  it.each([
    ['murió el 3 de mayo de 2015', ['3 de mayo de 2015', '2015-05-03', '2015-05-03']],
    ['abrió en marzo de 2019', ['marzo de 2019', '2019-03-01', '2019-03-31']],
    ['llegaron ayer', ['ayer', '2025-10-19', '2025-10-19']],
    ['ocurrió hace dos semanas', ['hace dos semanas', '2025-10-06', '2025-10-12']],
    ['cerró el año pasado', ['año pasado', '2024-01-01', '2024-12-31']],
    ['el 12/05/2016 se firmó', ['12/05/2016', '2016-05-12', '2016-05-12']],
  ])('reads %s', (text, expected) => expect(read(text)).toEqual([expected]))
  it.each([
    'no hubo marzo que no lloviera',
    'el 31 de febrero de 2015',
    'tiene 2.015 euros',
    'vive al nivel del mar',
  ])('reads no date in %s', (text) => expect(read(text)).toEqual([]))
})

describe('Spanish pieces and figures', () => {
  const outletsOf = (text: string) =>
    findCitations(toDocument(text, 'es', anchor), spanish, { entities: [], claims: [] }).map(
      ({ outlets, kind }) => [kind, ...outlets],
    )
  it.each([
    ['Una encuesta de El País da ganador al alcalde.', [['poll', 'El País']]],
    ['Hubo dos heridos, según la agencia EFE.', [['report', 'EFE']]],
    [
      'Una investigación de El País, Le Monde y The Guardian lo revela.',
      [['investigation', 'El País', 'Le Monde', 'The Guardian']],
    ],
    ['Un sondeo de Sigma Dos para El Mundo da ganador.', [['poll', 'Sigma Dos', 'El Mundo']]],
    ['De acuerdo con La Nación, hubo dos heridos.', [['report', 'La Nación']]],
    ['Según adelantó elDiario.es, no hay plan.', [['report', 'eldiario.es']]],
    ['Según pudo saber Clarín, no hay plan.', [['report', 'Clarín']]],
    ['Expansión adelantó la venta.', [['report', 'Expansión']]],
    ['El diario Marea Alta publicó el plan.', [['report', 'Marea Alta']]],
    ['Dos fuentes aseguran a EL PAÍS que no.', [['interview', 'El País']]],
    ['«No», dijo al diario Ana Ruiz.', []],
    ['El País ha revelado el plan.', [['report', 'El País']]],
    ['Leyó El País. Informó después a su jefe.', []],
    ['La agencia Marea rebajó la nota.', []],
    ['Todo el mundo lo sabe, según parece.', []],
    ['Compró La Vanguardia en el quiosco.', []],
  ])('reads %s', (text, expected) => expect(outletsOf(text)).toEqual(expected))

  it.each([
    ['Hubo al menos treinta y dos heridos.', [[32, 'wounded', 'at-least']]],
    ['Costó unos 2,5 millones de euros.', [[2.5e6, 'euro', 'approximate']]],
    ['Ardieron 6.400 hectáreas.', [[6400, 'hectare', 'exact']]],
  ])('counts %s', (text, expected) =>
    expect(
      findQuantities(text, { start: 0, end: text.length }, spanish, []).map(
        ({ value, unit, certainty }) => [value, unit, certainty],
      ),
    ).toEqual(expected),
  )
})

describe('Spanish denials and phrases that bring a source', () => {
  it.each([
    ['Las acusaciones fueron rechazadas por el banco.', ['el banco', 'Las acusaciones']],
    ['A juicio de Ana Blanco, el plan es caro.', ['Ana Blanco', 'el plan es caro']],
    ['El plan, según el banco, sigue en pie.', ['el banco', 'El plan … sigue en pie']],
  ])('%s', (text, [source, content]) => {
    expect(claimsOf(text).map(([who, , told]) => [who, told])).toEqual([[source, content]])
  })
  it('leaves what is turned down and nobody’s words', () => {
    expect(claimsOf('Las ofertas fueron rechazadas por el banco.')).toEqual([])
  })
})
