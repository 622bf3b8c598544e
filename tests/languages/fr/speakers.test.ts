import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { french } from '../../../src/languages/fr/index.ts'
import { findClaims } from '../../find-claims.ts'
import { toDocument } from '../../to-document.ts'

/** Who speaks in each claim, by name or else by the words of the source in brackets. */
function speakers(text: string): string[] {
  const document = toDocument(text, 'fr', '2025-10-20')
  const entities = findEntities(document, french, [])
  return findClaims(document, french, entities).map(
    ({ source, entity }) =>
      entities.find(({ id }) => id === entity)?.name ??
      `(${source.map(({ start, end }) => text.slice(start, end)).join(' | ')})`,
  )
}

const basesOf = (text: string) => {
  const document = toDocument(text, 'fr', '2025-10-20')
  return findClaims(document, french, findEntities(document, french, [])).map(({ basis }) => basis)
}

describe('who speaks in French', () => {
  it.each([
    ['Un proche du Premier ministre confie : « C’est fini. »', 'anonymous'],
    ['Son mari dit avoir tout vu.', 'anonymous'],
    ['L’éditeur Casteran a dit que tout va bien.', 'named'],
    ['Les observateurs de la CEDEAO ont dit que tout va bien.', 'anonymous'],
    ['Les dockers de Brest ont dit que tout va bien.', 'anonymous'],
    ['Les Nations unies ont dit que tout va bien.', 'organisation'],
    ['Le directeur de Human Rights Watch a dit que tout va bien.', 'anonymous'],
    ['Le chef de la N-VA a dit que tout va bien.', 'anonymous'],
    ['L’ONG a dit que tout manque.', 'organisation'],
    ['L’avocat de Paul Renard a dit que tout va bien.', 'anonymous'],
  ])('on what it rests: %s', (text, basis) => expect(basesOf(text)).toEqual([basis]))

  it('leaves a pronoun open behind two who were named together', () => {
    expect(speakers('Paul Renard a reçu Karim Blanc. Il a dit que tout va bien.')).toEqual(['(Il)'])
    expect(speakers('M. Renard a reçu M. Blanc. Il a dit que tout va bien.')).toEqual(['(Il)'])
    expect(speakers('Nadia Renard a reçu Jean Blanc. Il a dit que tout va bien.')).toEqual([
      'Jean Blanc',
    ])
    expect(speakers('Paul Renard a reçu Karim Blanc. Ce dernier a dit que tout va bien.')).toEqual([
      'Karim Blanc',
    ])
  })

  it('lets neither a place speak for an office of the state nor a body for its founder', () => {
    expect(speakers('La préfecture de Brest a dit que tout va bien.')).toEqual([
      '(La préfecture de Brest)',
    ])
    expect(speakers('Le fondateur du Parti du port a dit que tout va bien.')).toEqual([
      '(Le fondateur du Parti du port)',
    ])
  })

  it('takes up a title by the person who was told to bear it, not by the last speaker', () => {
    const text =
      'Le préfet, Bernard Sautel, est venu. « Tout brûle », a déclaré la directrice Anna Blanc.\n' +
      'Le préfet a dit que le feu recule. Le procureur a dit que rien ne presse.'
    expect(speakers(text)).toEqual(['Anna Blanc', 'Bernard Sautel', '(Le procureur)'])
  })

  it('takes the last speaker for a title that anybody may bear, of his gender', () => {
    const text = '« Tout fond », a déclaré la directrice Anna Blanc. '
    expect(speakers(`${text}La chercheuse explique que la glace recule.`)).toEqual([
      'Anna Blanc',
      'Anna Blanc',
    ])
    expect(speakers(`${text}Le chercheur explique que la glace recule.`)).toEqual([
      'Anna Blanc',
      '(Le chercheur)',
    ])
  })

  it('reads the name behind a shortened title', () => {
    const text = 'Paul Renard est venu. « Patience », a déclaré M. Renard. '
    expect(speakers(text)).toEqual(['Paul Renard'])
    // "R." of an answer is no initial
    expect(speakers('R. Non. La mairie a dit que tout va bien.')).toEqual(['(La mairie)'])
  })

  it.each([
    ['Le maire critique le plan et dénonce « un scandale ».', ['(Le maire)', '(Le maire)']],
    ['Le maire visite le port et dénonce « un scandale ».', ['(Le maire)']],
    ['Paul Renard a reçu la presse et a dit que tout va bien.', ['Paul Renard']],
    ['Le conseil et la mairie annoncent un accord.', ['(Le conseil et la mairie)']],
  ])('finds the subject that two verbs share: %s', (text, expected) =>
    expect(speakers(text)).toEqual(expected),
  )

  it('takes no place for those who live there', () => {
    expect(speakers('Les dockers de Brest réclament une hausse.')).toEqual([
      '(Les dockers de Brest)',
    ])
  })

  it('takes no outlet for the person who is quoted behind it', () => {
    const text =
      'Paul Renard est venu. Selon le quotidien El Watan, tout manque.\n« Rien ne manque », a-t-il assuré. '
    expect(speakers(text)).toEqual(['El Watan', 'Paul Renard'])
    expect(speakers('Selon Mediapart, tout manque. Il affirme que rien ne va.')).toEqual([
      'Mediapart',
      'Mediapart',
    ])
  })

  it.each([
    [
      'Le cabinet de la ministre déléguée, Anna Blanc, a dit que tout va bien.',
      ['(Le cabinet de la ministre déléguée)'],
    ],
    ['« Rien », a répondu la famille de la victime, Paul Renard.', ['(la famille de la victime)']],
  ])('takes no name behind a body for its speaker: %s', (text, expected) =>
    expect(speakers(text)).toEqual(expected),
  )

  it.each([
    ['Le mari de Mme Renard, Yves Renard, affirme que tout va bien.', ['Yves Renard']],
    [
      'L’assistante du sénateur Paul Renard affirme que tout va bien.',
      ['(L’assistante du sénateur Paul Renard)'],
    ],
    ['L’avocat de M. Renard affirme que tout va bien.', ['(L’avocat de M. Renard)']],
    [
      'La sœur de l’ancien ministre Paul Renard affirme que tout va bien.',
      ['(La sœur de l’ancien ministre Paul Renard)'],
    ],
    [
      'L’agente de la championne blessée Anna Blanc affirme que tout va bien.',
      ['(L’agente de la championne blessée Anna Blanc)'],
    ],
    [
      'La femme soupçonnée d’avoir volé l’actrice Anna Blanc affirme que tout va bien.',
      ['(La femme soupçonnée d’avoir volé l’actrice Anna Blanc)'],
    ],
    [
      'Le porte-parole du ministre de l’Intérieur Paul Renard affirme que tout va bien.',
      ['(Le porte-parole du ministre de l’Intérieur Paul Renard)'],
    ],
    ['La sœur de la jeune joueuse Léa Roux, Anna Roux, affirme que tout va bien.', ['Anna Roux']],
    [
      'L’avocat des opposants Paul Renard et Luc Roux affirme que tout va bien.',
      ['(L’avocat des opposants Paul Renard et Luc Roux)'],
    ],
    [
      'L’agente de Léa Roux et Paul Renard affirme que tout va bien.',
      ['(L’agente de Léa Roux et Paul Renard)'],
    ],
    [
      'L’avocate des deux joueurs Paul Renard et Luc Roux, Anna Blanc, affirme que tout va bien.',
      ['Anna Blanc'],
    ],
    ['Le chef des pompiers Paul Renard affirme que tout va bien.', ['Paul Renard']],
    [
      'L’homme accusé de vendre au juge Paul Renard un faux affirme que tout va bien.',
      ['(L’homme accusé de vendre au juge Paul Renard un faux)'],
    ],
    [
      'L’homme soupçonné d’être entré chez le juge Paul Renard affirme que tout va bien.',
      ['(L’homme soupçonné d’être entré chez le juge Paul Renard)'],
    ],
    ['L’ancien juge accusé de meurtre Paul Renard affirme que tout va bien.', ['Paul Renard']],
    ['Le chef de chantier Paul Renard affirme que tout va bien.', ['Paul Renard']],
    ['Le directeur de la police Paul Renard affirme que tout va bien.', ['Paul Renard']],
    [
      'L’ancien ministre condamné pour fraude Paul Renard affirme que tout va bien.',
      ['Paul Renard'],
    ],
    ['Selon l’expert, le docteur Anna Blanc, tout va bien.', ['Anna Blanc']],
    ['Selon la mère de Léa, Anna Blanc, sa fille va bien.', ['Anna Blanc']],
    ['Selon le juge, Paul Renard, 30 ans, a fui.', ['(le juge)']],
    ['Selon la police, Paul Renard, a fui.', ['(la police)']],
  ])(
    'tells who speaks from whom he belongs to, and his name from whom he speaks of: %s',
    (text, expected) => expect(speakers(text)).toEqual(expected),
  )

  it('takes the accused for no accuser where an aside stands before the verb', () => {
    const text =
      'La sœur de Léa Morel, trouvée blessée en mai, a accusé lundi le voisin, Paul Renard, de vol.'
    expect(speakers(text)).toEqual(['(La sœur de Léa Morel)'])
  })

  it('takes a party to a trial for nobody who was not told to be one', () => {
    const text = '« Rien », a dit son avocate, Anna Blanc. '
    expect(speakers(`${text}La victime a dit que tout va mal.`)[1]).toBe('(La victime)')
  })

  it('goes on with somebody unnamed who spoke, not with a person named before him', () => {
    const text =
      'Yves Kermar est venu. Le président du tribunal a dit que la date est fixée. « Patience », a-t-il dit.'
    expect(speakers(text)).toEqual(['(Le président du tribunal)', '(il)'])
  })

  it.each([
    ['Le fils du peintre arrêté Paul Renard est venu. « Patience », a-t-il dit.', ['(il)']],
    ['L’avocate de Léa Morel a fui la salle. « Patience », a-t-elle dit.', ['(elle)']],
    ['Yves Kermar est là. Le voisin de M. Renard est venu. « Oui », a-t-il dit.', ['(il)']],
    [
      'Léa Morel a dit que tout va mal. La tante de Paul Renard est venue. « Non », a-t-elle dit.',
      ['Léa Morel', '(elle)'],
    ],
    [
      'Yves Kermar a dit que tout va mal. Le fils de Paul Renard est venu. « Non », a-t-il dit.',
      ['Yves Kermar', '(il)'],
    ],
    ['Léa Morel est venue avec le fils de Paul Renard. « Oui », a-t-elle dit.', ['Léa Morel']],
    ['La venue de Paul Renard a surpris. « Oui », a-t-il dit.', ['Paul Renard']],
    ['Le fils de Paul Renard est venu. Ce dernier a dit que tout va.', ['Paul Renard']],
  ])('takes a pronoun for none whose somebody the article tells of: %s', (text, expected) =>
    expect(speakers(text)).toEqual(expected),
  )

  it('takes no outlet that was only asked for the person who answers', () => {
    const text = 'Interrogé par Ouest-France, M. Férec est resté calme. « Rien », assure-t-il.'
    expect(speakers(text)).toEqual(['Férec'])
  })

  it('does not take the name that hangs on a noun for who speaks', () => {
    expect(speakers('Les avocats de Paul Renard ont dit que tout va bien.')).toEqual([
      '(Les avocats de Paul Renard)',
    ])
    expect(speakers('L’avocate de Paul Renard, Anna Blanc, a dit que tout va bien.')).toEqual([
      'Anna Blanc',
    ])
  })
})

describe('whose gender an article tells', () => {
  it.each([
    ['La mairie de Valmont se tait. La loi, a-t-il prévenu, attendra.', ['(il)']],
    [
      'Le ministre Dorval Sautel et la ministre Corval Renard sont venus. « Non », a-t-elle dit.',
      ['Corval Renard'],
    ],
  ])('%s', (text, named) => expect(speakers(text)).toEqual(named))
})

describe('who goes on in French', () => {
  const said = 'La cheffe du parti, Anna Blanc, a dit que tout va mal.'

  it('with an infinitive behind "et"', () => {
    expect(speakers(`${said} Et d’ajouter : « Rien ne va. »`)).toEqual(['Anna Blanc', 'Anna Blanc'])
    expect(speakers(`${said} Et de conclure que rien ne va.`)).toEqual(['Anna Blanc', 'Anna Blanc'])
    expect(speakers(`${said} Et d’un coup tout va bien.`)).toEqual(['Anna Blanc'])
  })

  it('behind "pour" where words are quoted', () => {
    expect(speakers(`${said} Pour elle, la ville a « tout perdu ».`)).toEqual([
      'Anna Blanc',
      'Anna Blanc',
    ])
    expect(speakers(`${said} Pour elle, tout a changé.`)).toEqual(['Anna Blanc'])
  })

  it('as who was named last, whoever spoke before', () => {
    const text = `${said} Elle a reçu Paul Renard. Ce dernier a dit que rien ne presse.`
    expect(speakers(text)).toEqual(['Anna Blanc', 'Paul Renard'])
  })
})

it('leaves "l’intéressée" open, who is whom others told of, not who spoke last', () => {
  const text =
    'La cheffe du parti, Anna Blanc, a dit que Léa Roux ment. L’intéressée a dit que non.'
  expect(speakers(text)).toEqual(['Anna Blanc', '(L’intéressée)'])
})
