import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { french } from '../../../src/languages/fr/index.ts'
import { findClaims } from '../../find-claims.ts'
import { toDocument } from '../../to-document.ts'

/** "speaker – content" of each claim: by name, else by the words of the source in brackets. */
function told(text: string): string[] {
  const document = toDocument(text, 'fr', '2025-10-20')
  const entities = findEntities(document, french, [])
  const of = (spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' | ')
  return findClaims(document, french, entities).map(
    ({ source, content, entity }) =>
      `${entities.find(({ id }) => id === entity)?.name ?? `(${of(source)})`} – ${of(content)}`,
  )
}

describe('who speaks, told inside the quotation marks', () => {
  it.each([
    [
      '« Tout va bien, dit la maire Anna Blanc, chargée du port, et la mer monte. »',
      ['Anna Blanc – « Tout va bien | et la mer monte. »'],
    ],
    [
      '« Tout manque, calcule Paul Renard, infirmier du service, qui rappelle la grève. Rien ne va. »',
      ['Paul Renard – « Tout manque | Rien ne va. »'],
    ],
    [
      '« Non », a dit Paul Renard.\n« Léa va bien, a-t-il rappelé. La mer monte. »',
      ['Paul Renard – « Non »', 'Paul Renard – « Léa va bien | La mer monte. »'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  it('leaves words alone that somebody outside them says, or that tell of others', () => {
    expect(told('« Tout va, dit-il, très bien », a déclaré Anna Blanc.')).toEqual([
      'Anna Blanc – « Tout va, dit-il, très bien »',
    ])
    expect(told('« Rien ne va, vous dis-je, au port. »')).toEqual([
      '() – « Rien ne va, vous dis-je, au port. »',
    ])
  })
})

describe('who speaks behind those who hear', () => {
  it.each([
    ['« Non », a dénoncé devant la foule dimanche Paul Renard.', ['Paul Renard – « Non »']],
    ['« Non », a précisé en conférence de presse Anna Blanc.', ['Anna Blanc – « Non »']],
    ['« Qui paiera ? », s’est également demandé M. Renard.', ['Renard – « Qui paiera ? »']],
    ['Paul Renard a, par ailleurs, déploré la fin du port.', ['Paul Renard – la fin du port']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('who does not speak', () => {
  it.each([
    // for whom somebody speaks
    ['Pour le PS, Anna Blanc a dit que tout va bien.', ['Anna Blanc – que tout va bien']],
    ['Pour le PS, tout va bien.', ['PS – tout va bien']],
    // whom the relative clause before the verb tells of
    [
      'Le député Paul Renard, qui est allé à Brest pour voir la maire, Anna Blanc, a réclamé un audit.',
      ['Paul Renard – un audit'],
    ],
    [
      'Anna Blanc commentait un discours de Paul Renard, qui avait déclaré que tout va bien.',
      ['Paul Renard – que tout va bien'],
    ],
    [
      'Répondant à la presse, Anna Blanc a dit que tout va bien.',
      ['Anna Blanc – que tout va bien'],
    ],
    [
      'Le maire avait requis, rappelle-t-on, un audit, soulignant que tout va mal.',
      ['(on) – Le maire avait requis | un audit', '(Le maire) – que tout va mal'],
    ],
    ['Anna Blanc voit la victime qui l’accuse de mentir.', ['(la victime) – de mentir']],
    [
      'Anna Blanc ira voir les élus qui le lui demanderont : « Je viens. »',
      ['Anna Blanc – « Je viens. »'],
    ],
    ['Anna Blanc a rejeté le plan et appelé au « calme ».', ['Anna Blanc – le plan']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  it.each([
    [
      'Le maire de Brest, Paul Renard, a défendu son plan, assurant que tout va bien.',
      ['Paul Renard – que tout va bien'],
    ],
    ["Selon l'adjointe aux ports, Anna Blanc, la mer monte.", ['Anna Blanc – la mer monte']],
    [
      "« La mer monte », explique à l'AFP Anna Blanc, pilote à Brest.",
      ['Anna Blanc – « La mer monte »'],
    ],
  ])('finds the name behind a role, or behind the paper that hears it: %s', (text, expected) =>
    expect(told(text)).toEqual(expected),
  )

  it('takes "il" for no body that was only named', () => {
    const text =
      'Le fondateur du club Horizon a déclaré que tout va bien.\n« La Commission est docile », a-t-il dit.'
    expect(told(text)[1]).toBe('(il) – « La Commission est docile »')
    const decision = 'Paul Renard renvoie à une décision du Conseil d’Etat. « Non », dit-il.'
    expect(told(`Hier.\n${decision}`)).toEqual(['Paul Renard – « Non »'])
  })

  it('takes "il" for whom a later sentence is about than the last speaker’s', () => {
    const text = '« Non », a dit Paul Renard. Yves Kermar préside le club. Selon lui, tout va bien.'
    expect(told(text)[1]).toBe('Yves Kermar – tout va bien')
    expect(told(text.replace('Yves', 'Marie'))[1]).toBe('Paul Renard – tout va bien')
    const aside =
      '« Non », a dit Anna Blanc. Cheffe du club, Léa Morel est à Brest. Elle a dit que tout va.'
    expect(told(aside)[1]).toBe('Léa Morel – que tout va')
  })
})
