import { describe, expect, it } from 'vitest'
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

describe('who speaks in Spanish', () => {
  it.each([
    ['De acuerdo con El Universal, el agua sube.', 'outlet'],
    ['Según Marta Robles, nada sube.', 'named'],
  ])('on what it rests: %s', (text, basis) => {
    const document = toDocument(text, 'es', '2025-10-20')
    const claims = findClaims(document, spanish, findEntities(document, spanish, []))
    expect(claims.map((claim) => claim.basis)).toEqual([basis])
  })

  it('lets neither a place speak for an office of the state nor a body for its founder', () => {
    expect(speakers('La policía de Madrid dijo que no hubo pago.')).toEqual([
      '(La policía de Madrid)',
    ])
    expect(speakers('El fundador del Partido Popular dijo que no hubo pago.')).toEqual([
      '(El fundador del Partido Popular)',
    ])
  })

  it('takes up a title by the person who was told to bear it, not by the last speaker', () => {
    const text =
      'La alcaldesa, Marta Robles, llegó tarde. «No hay luz», dijo el vecino Pedro Salas.\n' +
      'La alcaldesa aseguró que volverá. El fiscal aseguró que no hay prisa.'
    expect(speakers(text)).toEqual(['Pedro Salas', 'Marta Robles', '(El fiscal)'])
  })

  it('does not take the name that hangs on a noun for who speaks', () => {
    expect(speakers('Los abogados de Pedro Salas dijeron que no hubo pago.')).toEqual([
      '(Los abogados de Pedro Salas)',
    ])
    expect(speakers('La abogada de Pedro Salas, Ana Blanco, dijo que no hubo pago.')).toEqual([
      'Ana Blanco',
    ])
  })

  it.each([
    ['Según la perito, la doctora Ana Blanco, nada sube.', ['Ana Blanco']],
    ['Según la madre de Eva, Ana Blanco, su hija está bien.', ['Ana Blanco']],
    ['Según el fiscal, Pedro Salas, de 30 años, huyó.', ['(el fiscal)']],
    ['Su médico, el doctor Pedro Salas, dijo que nada sube.', ['Pedro Salas']],
    [
      'La secretaria del senador Pedro Salas dijo que nada sube.',
      ['(La secretaria del senador Pedro Salas)'],
    ],
    ['La abogada del señor Salas dijo que nada sube.', ['(La abogada del señor Salas)']],
    [
      'La hermana del exministro Pedro Salas dijo que nada sube.',
      ['(La hermana del exministro Pedro Salas)'],
    ],
    [
      'El agente de la joven actriz Marta Vidal dijo que nada sube.',
      ['(El agente de la joven actriz Marta Vidal)'],
    ],
    [
      'El biógrafo del pintor encarcelado Pedro Salas dijo que nada sube.',
      ['(El biógrafo del pintor encarcelado Pedro Salas)'],
    ],
    [
      'La mujer condenada por herir al juez Pedro Salas dijo que nada sube.',
      ['(La mujer condenada por herir al juez Pedro Salas)'],
    ],
    ['La hermana del opositor Pedro Salas, Marta Salas, dijo que nada sube.', ['Marta Salas']],
    [
      'El abogado de los opositores Pedro Salas y Luis Vidal dijo que nada sube.',
      ['(El abogado de los opositores Pedro Salas y Luis Vidal)'],
    ],
    [
      'La abogada de Marta Salas y Luis Vidal dijo que nada sube.',
      ['(La abogada de Marta Salas y Luis Vidal)'],
    ],
    [
      'El agente de los actores Marta Salas y Luis Vidal, Juan Prado, dijo que nada sube.',
      ['Juan Prado'],
    ],
    ['El jefe de los bomberos Pedro Salas dijo que nada sube.', ['Pedro Salas']],
    [
      'El joven acusado de herirlo junto al alcalde Pedro Salas dijo que nada sube.',
      ['(El joven acusado de herirlo junto al alcalde Pedro Salas)'],
    ],
    ['El jefe de la policía Pedro Salas dijo que nada sube.', ['Pedro Salas']],
    ['El director de la escuela Pedro Salas dijo que nada sube.', ['Pedro Salas']],
  ])('reads the name behind a role, and tells it from its owner: %s', (text, expected) =>
    expect(speakers(text)).toEqual(expected),
  )

  it('takes a party to a trial for nobody who was not told to be one', () => {
    const text = '«Nada», dijo su abogada, Ana Blanco. La víctima dijo que tiene miedo.'
    expect(speakers(text)).toEqual(['Ana Blanco', '(La víctima)'])
  })

  it('reads the name behind a shortened title', () =>
    expect(speakers('Pedro Salas llegó. «Nadie vino», dijo el Sr. Salas.')).toEqual([
      'Pedro Salas',
    ]))

  it('takes no place for those who live there', () =>
    expect(speakers('Los olivareros de Jaén piden ayudas.')).toEqual(['(Los olivareros de Jaén)']))

  it.each([
    'El ministro Pedro Salas celebró la obra. «Volveré», escribió.',
    'El jefe de la obra, Pedro Salas, celebró el día. «Volveré», dijo a DAZN.',
  ])('gives a verb without a subject that of the sentence before: %s', (rest) =>
    expect(speakers(`«No hay prisa», dijo Marta Robles.\n${rest}`)).toEqual([
      'Marta Robles',
      'Pedro Salas',
    ]),
  )

  it('leaves the speaker open where a later sentence is about somebody else', () =>
    expect(
      speakers('Marta Robles dijo que sí. La madre, Ana Blanco, llora.\n«Volveré», dijo.'),
    ).toEqual(['Marta Robles', '()']))

  it.each([
    ['La madre de la niña, Ana Blanco, agradeció el apoyo de los vecinos.', []],
    ['La madre de la niña, Ana Blanco, pidió la ayuda de los vecinos.', ['Ana Blanco']],
    ['La CEOE pide calma y los sindicatos exigen un plan.', ['CEOE', '(los sindicatos)']],
    ['El coche iba rápido, de noche, dijo un vecino.', ['(un vecino)']],
    ['La ministra, Ana Blanco, anunció un acuerdo con Galicia.', ['Ana Blanco']],
  ])('tells who speaks from what is announced: %s', (text, expected) =>
    expect(speakers(text)).toEqual(expected),
  )

  it.each([
    ['El danés Mathias Gidsel, goleador del torneo, destacó la defensa de los suyos.', []],
    ['El puente sigue cerrado en Lugo, tras la riada, informó la empresa.', ['(la empresa)']],
    ['El presidente de la operadora, Marc Murtra, lo anunció a la CNMV.', []],
    ['«Sí», dijo a EFE el ministro Pedro Salas.', ['Pedro Salas']],
    ['«Sí», declaró a esta agencia Dolores Rancaño.', ['Dolores Rancaño']],
    ['«Sí», declaró a Radio Sil uno de los liberados.', ['(uno de los liberados)']],
    ['El jefe de la Policía, general Luis Rincón, exigió la paz.', ['Luis Rincón']],
    ['«No», denunció su delegado en Madrid, Abdulah Arabi.', ['Abdulah Arabi']],
    [
      'Un pasajero que pidió el anonimato dijo que iba dormido.',
      ['(Un pasajero que pidió el anonimato)'],
    ],
    ['«Sí», dijo al diario Ana Ruiz.', ['Ana Ruiz']],
    ['«Sí», dijo al diario El País Ana Ruiz.', ['Ana Ruiz']],
    ['«Sí», dijo al diario El País.', ['()']],
    ['«Sí», contó por teléfono desde Lugo Marta Vidal, portavoz del barrio.', ['Marta Vidal']],
    [
      'Pedro Salas dijo que hay luz. «No hay», cuenta por teléfono una vecina de Lugo.',
      ['Pedro Salas', '(una vecina de Lugo)'],
    ],
    [
      'Pedro Salas dijo que sí. «No», dijo en rueda de prensa Marta Vidal.',
      ['Pedro Salas', 'Marta Vidal'],
    ],
    [
      'Una investigación de El País, Le Monde y The Guardian revela que hubo sobornos.',
      ['(Una investigación de El País, Le Monde y The Guardian)'],
    ],
    ['El Gobierno, que denuncia «abusos», llamó a la calma.', ['(El Gobierno)', '(El Gobierno)']],
    ['El alcalde llamó a la puerta y habló de su hijo.', []],
    ['La película habla de un «héroe».', []],
    ['El alcalde habló de una «farsa».', ['(El alcalde)']],
    ['Pedro Salas pide paciencia.', ['Pedro Salas']],
    // what a minister has is nobody
    ['La ministra de Cultura y Acción Vecinal, Ana Blanco, dijo que sí.', ['Ana Blanco']],
    ['El ministro de Riego, Pesca y Medio Marino, Luis Salas, dijo que sí.', ['Luis Salas']],
    ['El ministro de Riego y Pesca Luis Salas dijo que sí.', ['Luis Salas']],
    [
      'La ministra de Cultura y Ocio Marino dijo que sí.',
      ['(La ministra de Cultura y Ocio Marino)'],
    ],
    ['El ministro de Riego y Ana Robles dijeron que sí.', ['Ana Robles']],
    ['Ana Robles admitió la derrota y aseguró: «Tomamos nota».', ['Ana Robles']],
    ['El alcalde llegó y anunció que dimite.', ['(El alcalde)']],
    ['El puente cerró y anunció la ruina.', []],
    // "no" ends a sentence like any other word
    ['La jueza dijo que no. El fiscal aseguró que sí.', ['(La jueza)', '(El fiscal)']],
    ['El premier aclaró que no vendrá.', ['(El premier)']],
    ['La oposición la calificó de «insuficiente».', ['(La oposición)']],
    ['El acusado niega su implicación.', ['(El acusado)']],
    ['El alcalde, Pedro Salas, defendió el plan como «una apuesta».', ['Pedro Salas']],
    ['El equipo defendió bien: no encajó.', []],
  ])('finds who speaks in %s', (text, expected) => expect(speakers(text)).toEqual(expected))

  it('gives a quotation to no body that only acted in the paragraph before', () => {
    const text =
      'El sindicato UGT tachó la oferta de «burla».\nLa ministra llegó tarde. «No hay prisa», declaró en una entrevista.'
    expect(speakers(text)).toEqual(['UGT', '()'])
  })
})
