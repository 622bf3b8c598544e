import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { NameHit } from '../../../src/model/annotation.ts'
import { toDocument } from '../../to-document.ts'

const found = (text: string, hits: NameHit[] = []) =>
  findEntities(toDocument(text, 'en'), english, hits)
const names = (text: string) =>
  found(text).map(
    ({ type, name, mentions }) =>
      `${type} ${name}${mentions.length > 1 ? ` ×${mentions.length}` : ''}`,
  )

describe('family names', () => {
  it('behind "according to" are those of the person, not of a body', () => {
    const told = 'Fire chief Len Tabbot said the blast was heard far away.'
    expect(names(`${told}\nAccording to Tabbot, two houses will be pulled down.`)).toEqual([
      'PER Len Tabbot ×2',
    ])
  })
})

describe('companies', () => {
  it('are the same with and without their legal form', () => {
    const text =
      'Calder Energy Ltd said on Monday it would close. Shares in Calder Energy fell, the bank said.'
    expect(names(text)).toEqual(['ORG Calder Energy Ltd ×2'])
  })
  it('stay companies where their first word stands alone, which may look like a person', () => {
    const text = 'Hollis Ltd reported a loss. "We are sorry," Hollis said in a statement.'
    expect(names(text)).toEqual(['ORG Hollis Ltd ×2'])
    const founder =
      'Hollis Ltd reported a loss. Rosa Hollis founded it. Hollis said it would close.'
    expect(names(founder)).toEqual(['ORG Hollis Ltd', 'PER Rosa Hollis ×2'])
  })
})

describe('titles', () => {
  it('stand outside the names of people, so that all mentions meet', () => {
    expect(
      names('President Barack Hollis met Omar Saleh. President Hollis left. Hollis said nothing.'),
    ).toEqual(['PER Barack Hollis ×3', 'PER Omar Saleh'])
    expect(names('FM Hollis met Councilmember Omar Saleh, and then Barack Hollis spoke.')).toEqual([
      'PER Barack Hollis ×2',
      'PER Omar Saleh',
    ])
    expect(names('They met General Abdul Rahman Younis there.')).toEqual([
      'PER Abdul Rahman Younis',
    ])
  })
  it('stay in the names of kings', () => {
    expect(names('They met King Charles there.')).toEqual(['PER King Charles'])
  })
  it('are not names by themselves', () => {
    expect(names('Omar Saleh, CEO and Founder of the firm, said so.')).toEqual(['PER Omar Saleh'])
  })
  it('introduce whom they stand before', () => {
    const text = 'The French Finance Minister Omar Saleh said so.'
    const [person] = found(text).filter(({ type }) => type === 'PER')
    expect(person?.name).toBe('Omar Saleh')
    expect(text.slice(person!.introduction!.start, person!.introduction!.end)).toContain('Minister')
  })
})

describe('bodies', () => {
  it('go on behind "of"', () => {
    expect(
      names(
        'It was the Department of Harbours that paid the University of Southern Valmont.',
      ).filter((name) => name.startsWith('ORG')),
    ).toEqual(['ORG Department of Harbours', 'ORG University of Southern Valmont'])
  })
})

describe('capitals that say nothing', () => {
  it.each([
    ['Getting to the shore is hard. Deliveries were late.', []],
    ['In May the river rose.', []],
    ['NO ONE WAS THERE WHEN THE RIVER ROSE', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
  it('a country is a place wherever it speaks', () => {
    expect(names('Barbara Woodward, Britain’s envoy, spoke. Britain said more.')).toEqual([
      'PER Barbara Woodward',
      'LOC Britain ×2',
    ])
  })
  it('nobody’s name has an article', () => {
    expect(
      names('Nadia drove the Veltora to Paris. Veltora is new, and the Veltora is fast.')
        .filter((name) => name.includes('Veltora'))
        .every((name) => !name.startsWith('PER')),
    ).toBe(true)
  })
})

describe('everyday words that packs know as names', () => {
  const hit = (text: string, word: string): NameHit => {
    const start = text.indexOf(word)
    return {
      start,
      end: start + word.length,
      candidates: [{ pack: 'p', id: 'r', type: 'ORG', kind: 'company', score: 1 }],
      hint: false,
      common: true,
    }
  }
  it('are names only where the text shows it', () => {
    const fruit = 'Quince is a fruit, and she ate a quince.'
    const firm = 'She works for Quince in Valmont.'
    expect(found(fruit, [hit(fruit, 'Quince')])).toEqual([])
    expect(found(firm, [hit(firm, 'Quince')]).map(({ name }) => name)).toContain('Quince')
  })
  it('are none behind "pro-"', () => {
    const text = 'The pro-Valmont party won.'
    const at = text.indexOf('Valmont')
    expect(
      found(text, [
        {
          start: at,
          end: at + 7,
          candidates: [{ pack: 'p', id: 'r', type: 'LOC', kind: 'city', score: 1 }],
          hint: false,
        },
      ]),
    ).toEqual([])
  })
})

describe('introductions', () => {
  const introduced = (text: string) =>
    found(text)
      .filter(({ introduction }) => introduction !== null)
      .map(
        ({ name, introduction }) =>
          `${name}: ${text.slice(introduction!.start, introduction!.end)}`,
      )
  it.each([
    [
      'They met the former French Foreign Minister Omar Saleh there.',
      ['Omar Saleh: former French Foreign Minister'],
    ],
    [
      'Omar Saleh, diplomatic adviser to the mayor, spoke there.',
      ['Omar Saleh: diplomatic adviser to the mayor'],
    ],
    [
      'Omar Saleh, its international president, spoke there.',
      ['Omar Saleh: its international president'],
    ],
    ['The city council secretary, Mr. Omar Saleh, spoke there.', ['Omar Saleh: secretary']],
    ['They said that Mr Omar Saleh spoke there.', []],
    ['Omar Saleh, 52, a carpenter from Oslo, spoke there.', ['Omar Saleh: a carpenter from Oslo']],
    ['Omar Saleh, according to his son Peter Berg, left.', ['Peter Berg: son']],
    [
      'They thanked the manager Laura Brandt and Omar Saleh, a teacher in Oslo.',
      ['Laura Brandt: manager', 'Omar Saleh: a teacher in Oslo'],
    ],
    [
      'They thanked Omar Saleh, who has met every minister since 1974.',
      ['Omar Saleh: who has met every minister since 1974'],
    ],
    ['They thanked Omar Saleh, who said that the pier was closed.', []],
    ['Omar Saleh, of the Red Cross, spoke there.', ['Omar Saleh: of the Red Cross']],
    ['Then the Halden Water manager Omar Saleh spoke.', ['Omar Saleh: Halden Water manager']],
    ['New York Mayor Omar Saleh spoke there.', ['Omar Saleh: New York Mayor']],
    ['On Monday New York Mayor Omar Saleh spoke.', ['Omar Saleh: New York Mayor']],
    ['TideNet chief Omar Saleh spoke there.', ['Omar Saleh: TideNet chief']],
    ['Liverpool striker Omar Saleh scored there.', ['Omar Saleh: Liverpool striker']],
    ['On Monday Reuters boss Omar Saleh left.', ['Omar Saleh: Reuters boss']],
    ['They came from Ireland, the Netherlands, and Norway.', []],
    ['They met in Norway, the minister said, and left.', []],
  ])('%s', (text, expected) => expect(introduced(text)).toEqual(expected))
})

describe('other names', () => {
  it('that the article gives are names of the same one', () => {
    expect(
      names(
        'It named the commander, Omar Hamdan Saleh, who is known as Hemdun. Hemdun left. Saleh spoke.',
      ),
    ).toEqual(['PER Omar Hamdan Saleh ×4'])
    expect(names('They met Omar Hamdan Saleh (Hemdun) there.')).toEqual([
      'PER Omar Hamdan Saleh ×2',
    ])
  })
  it('are not those of whoever is named next', () => {
    expect(names('They met Omar Hamdan Saleh, who knew Laura Brandt.')).toEqual([
      'PER Omar Hamdan Saleh',
      'PER Laura Brandt',
    ])
    expect(names('On Monday Omar Hamdan Saleh called Laura Brandt there.')).toEqual([
      'PER Omar Hamdan Saleh',
      'PER Laura Brandt',
    ])
  })
})

describe('people', () => {
  it('have no article, and a given name tells them from places', () => {
    expect(
      names('A Hollis supporter met Barack Hollis. Hollis left.').filter((name) =>
        name.startsWith('PER'),
      ),
    ).toEqual(['PER Barack Hollis ×3'])
    expect(names('They live in Kyiv, said resident Natalia Onofryichuk.')).toContain(
      'PER Natalia Onofryichuk',
    )
  })
  it('are not made of a place that speaks', () => {
    expect(names('Georgia said the border would stay shut.')).toEqual(['LOC Georgia'])
    expect(
      names('The bakers of Tripoli said on Monday that they would mill their own flour.'),
    ).toEqual(['LOC Tripoli'])
    expect(names('Georgia Meloni said no. Georgia Meloni left.')).toEqual(['PER Georgia Meloni ×2'])
  })
})
