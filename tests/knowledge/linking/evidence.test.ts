import { describe, expect, it, test } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { createArticleContext } from '../../../src/knowledge/linking/surroundings/article-context.ts'
import { fold } from '../../../src/text/fold.ts'
import { findExplanation } from '../../../src/knowledge/linking/surroundings/explained-acronym.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { packOf, recordOf } from '../pack-of.ts'
import { documentOf } from './document-of.ts'
import { createLinkNames } from './link-names.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

const both = (en: string, ar = en) => ({ en, ar })
const knowledge = createKnowledge([
  packOf([
    recordOf('omar', ['Omar Haddad'], {
      type: 'PER',
      kind: 'politician',
      country: 'CX',
      prior: 0.8,
      descriptions: both('politician', 'سياسي'),
    }),
    recordOf('nora', ['Nora Lind'], {
      type: 'PER',
      kind: 'musician',
      prior: 0.8,
      descriptions: both('musician'),
    }),
    recordOf('ines', ['Ines Quarrel'], {
      type: 'PER',
      kind: 'executive',
      country: 'CX',
      prior: 0.6,
      descriptions: both('manager'),
    }),
    recordOf('army', ['Cordan army'], {
      kind: 'army',
      country: 'CX',
      hints: { ar: ['قوات الاحتلال'], en: ['the militia'] },
      descriptions: both('armed forces of Corda', 'القوات المسلحة في كوردا'),
    }),
    recordOf('raiders', ['Raiders of Quarrel'], { kind: 'armed-group', prior: 0.9 }),
    recordOf('alliance', ['Alliance against the Raiders'], {
      kind: 'alliance',
      hints: { en: ['International Alliance'] },
      descriptions: both('military alliance of northern states'),
      related: ['raiders'],
      prior: 0.9,
    }),
    recordOf('corda', ['Corda', 'كوردا'], {
      type: 'LOC',
      kind: 'country',
      country: 'CX',
      prior: 0.95,
    }),
    recordOf('corda-city', ['Corda'], { type: 'LOC', kind: 'city', country: 'CX', prior: 0.9 }),
    recordOf('bakers', ['Bread Act Council'], { kind: 'body', aliases: { en: ['BAC'] } }),
    recordOf('tidewerk', ['Tidewerk'], { kind: 'company', prior: 0.75 }),
    recordOf('quay', ['Quay'], { kind: 'outlet', descriptions: both('daily newspaper') }),
    recordOf('quay-town', ['Quay'], {
      type: 'LOC',
      kind: 'town',
      country: 'CX',
      descriptions: both('harbour town'),
    }),
  ]),
])

const linked = createLinkNames(knowledge)

describe('a person', () => {
  it('is not taken by a bare full name', () =>
    expect(linked('Omar Haddad sold his bicycle.', [['Omar Haddad', 'PER']])).toEqual([null]))
  it('is taken with the role before the name', () =>
    expect(linked('The minister Omar Haddad resigned.', [['Omar Haddad', 'PER']])).toEqual([
      'omar',
    ]))
  it('is not taken when the role is another’s', () =>
    expect(
      linked(
        'The striker Omar Haddad of Corda scored; the parliament and the government of Corda sent praise.',
        [
          ['Omar Haddad', 'PER'],
          ['Corda', 'LOC'],
        ],
      )[0],
    ).toBeNull())
  it('is taken with the country and an article on such matters', () => {
    expect(
      linked('Parliament of Corda elected Omar Haddad after the government fell in an election.', [
        ['Omar Haddad', 'PER'],
        ['Corda', 'LOC'],
      ])[0],
    ).toBe('omar')
  })
  it('is not taken by the country alone', () =>
    expect(
      linked('Omar Haddad, 34, lost his boat off Corda.', [
        ['Omar Haddad', 'PER'],
        ['Corda', 'LOC'],
      ])[0],
    ).toBeNull())
  it('of another art needs its own words', () =>
    expect(linked('The minister Nora Lind resigned.', [['Nora Lind', 'PER']])).toEqual([null]))
  it('of business may be called a president, and nothing of another art', () => {
    const name: [string, EntityType][] = [['Ines Quarrel', 'PER']]
    expect(linked('Shareholders heard president Ines Quarrel.', name)).toEqual(['ines'])
    expect(linked('Shareholders heard the singer Ines Quarrel.', name)).toEqual([null])
    expect(linked('The baker Ines Quarrel has shares.', name)).toEqual([null])
  })
  it('of public life without offices needs a word for it beside the fame', () => {
    const name: [string, EntityType][] = [['Omar Haddad', 'PER']]
    expect(linked('Omar Haddad asked for a ceasefire.', name)).toEqual(['omar'])
    expect(linked('Omar Haddad asked for a bicycle.', name)).toEqual([null])
  })
  it('who is famous for an art is taken with one word of it', () => {
    expect(linked('Nora Lind left before the concert.', [['Nora Lind', 'PER']])).toEqual(['nora'])
    expect(linked('Nora Lind left before the storm.', [['Nora Lind', 'PER']])).toEqual([null])
  })
})

test('a person is called by the given name or the surname, not by a word between', () => {
  const text = 'Ana Corda Lind left.'
  const mentions = [{ start: 0, end: 14 }]
  const none = { introduction: null, candidates: [], link: null, qid: null }
  const person: Entity = { id: 'e', type: 'PER', name: text.slice(0, 14), mentions, ...none }
  const { isOfPerson } = createArticleContext([person], documentOf(text, 'en'), knowledge)
  expect(['ana', 'corda', 'lind'].map(isOfPerson)).toEqual([true, false, true])
})

describe('a loaded or generic phrase', () => {
  it('makes no name and no link by itself', () => {
    expect(knowledge.findNames('قالت قوات الاحتلال إنها انسحبت').every(({ hint }) => hint)).toBe(true)
    expect(linked('قالت قوات الاحتلال إنها انسحبت', [['قوات الاحتلال', 'ORG']], 'ar')).toEqual([null])
    expect(linked('We saw the militia at dawn.', [['the militia', 'ORG']])).toEqual([null])
  })
  it('links where the article names the country and speaks in the record’s own words', () => {
    expect(
      linked(
        'قالت قوات الاحتلال، وهي القوات المسلحة، إنها دخلت كوردا',
        [
          ['قوات الاحتلال', 'ORG'],
          ['كوردا', 'LOC'],
        ],
        'ar',
      )[0],
    ).toBe('army')
  })
})

describe('words beside a name', () => {
  it('say which sort of thing it is', () => {
    expect(linked('The newspaper Quay closed.', [['Quay', 'ORG']])).toEqual(['quay'])
    expect(linked('Rain flooded the town of Quay.', [['Quay', 'LOC']])).toEqual(['quay-town'])
  })
  it('say nothing of it where they are its own', () => {
    const ask = (text: string) => linked(text, [['Tidewerk', 'ORG']])
    expect(ask('The platform Tidewerk was down.')).toEqual([null])
    expect(ask('Tidewerk’s platform was down.')).toEqual(['tidewerk'])
  })
  it('a country goes before its town of the same name, unless a word asks for the town', () => {
    expect(linked('He flew to Corda.', [['Corda', 'LOC']])).toEqual(['corda'])
    expect(linked('He flew to the city of Corda.', [['Corda', 'LOC']])).toEqual(['corda-city'])
  })
})

describe('an acronym that the article explains', () => {
  it('is read with small words left out', () => {
    const text = 'the Food and Drug Administration (FDA) said'
    const start = text.indexOf('FDA')
    expect(findExplanation([{ start, end: start + 3 }], text)).toBe('food and drug administration')
  })
  it('is not a record of another name', () => {
    expect(linked('The Bread Act Council (BAC) met.', [['BAC', 'ORG']])).toEqual(['bakers'])
    expect(linked('The blood alcohol content (BAC) was high.', [['BAC', 'ORG']])).toEqual([null])
  })
  it('is explained by a quoted name in Arabic letters', () => {
    const explain = (text: string) => {
      const start = text.indexOf('TAC')
      return findExplanation([{ start, end: start + 3 }], text)
    }
    expect(explain('قال «تحالف نهر توران» (TAC) أمس')).toBe(fold('تحالف نهر توران'))
    expect(explain('قال تحالف نهر توران (TAC) أمس')).toBeNull()
  })
})

it('takes time in proportion to the text', () => {
  const text = 'The newspaper Quay and the minister Omar Haddad wrote to Corda. '.repeat(3000)
  const spent = startCpuTimer()
  expect(
    linked(text, [
      ['Quay', 'ORG'],
      ['Omar Haddad', 'PER'],
      ['Corda', 'LOC'],
    ]),
  ).toEqual(['quay', 'omar', 'corda'])
  expect(spent()).toBeLessThan(2000)
})

describe('an alliance by a phrase that others bear', () => {
  const link = (text: string) => linked(text, [['International Alliance', 'ORG']])[0]
  const about = 'The International Alliance, military ships of northern states, sailed'
  it('is meant where the other side is named', () =>
    expect(
      linked(`${about} against the Raiders of Quarrel.`, [
        ['International Alliance', 'ORG'],
        ['Raiders of Quarrel', 'ORG'],
      ])[0],
    ).toBe('alliance'))
  it('is not by words of its description', () => expect(link(`${about} home.`)).toBeNull())
})
