import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { packOf, recordOf } from '../pack-of.ts'
import { createLinkNames } from './link-names.ts'

const en = (text: string) => ({ en: text, ar: text })
const fact = {
  text: en('It exists.'),
  date: '2025',
  status: 'record' as const,
  source: { url: 'https://news.example/1', name: en('News') },
}
const records: EntityRecord[] = [
  recordOf('lebanon', ['Lebanon', 'لبنان'], {
    type: 'LOC',
    kind: 'country',
    country: 'LB',
    prior: 0.9,
  }),
  recordOf('tripoli-lb', ['Tripoli'], {
    type: 'LOC',
    kind: 'city',
    country: 'LB',
    descriptions: en('city in Lebanon'),
    prior: 0.5,
  }),
  recordOf('tripoli-ly', ['Tripoli'], {
    type: 'LOC',
    kind: 'city',
    country: 'LY',
    descriptions: en('capital of Libya'),
    prior: 0.5,
  }),
  recordOf('target', ['Target'], { kind: 'company', descriptions: en('retail chain of stores') }),
  recordOf('hope', ['الأمل'], {
    kind: 'party',
    descriptions: { en: 'political party', ar: 'حزب سياسي' },
  }),
  recordOf('sara', ['Sara Hadley'], {
    type: 'PER',
    kind: 'minister',
    descriptions: en('minister of fisheries'),
  }),
  recordOf('ferry-app', ['تطبيق الملاح'], {
    type: 'PRODUCT',
    kind: 'app',
    country: 'LB',
    hints: { ar: ['الملاح'] },
    descriptions: { ar: 'تطبيق لحجز تذاكر العبارات' },
    related: ['port-cloud'],
  }),
  recordOf('port-cloud', ['PortCloud'], { type: 'PRODUCT', kind: 'service' }),
  recordOf('widget', ['Widget Works'], { kind: 'company', qid: 'Q999999', related: ['sara'] }),
]
const knowledge = createKnowledge([
  packOf(records),
  packOf(
    [recordOf('ww', ['Widget Works'], { kind: 'company', qid: 'Q999999', facts: [fact] })],
    'story',
  ),
])

const linked = createLinkNames(knowledge)

describe('linking', () => {
  it('takes an unambiguous name', () =>
    expect(linked('He flew to Lebanon.', [['Lebanon', 'LOC']])).toEqual(['lebanon']))
  it('abstains between two equals', () =>
    expect(linked('He flew to Tripoli.', [['Tripoli', 'LOC']])).toEqual([null]))
  it('decides by the country that the article names', () =>
    expect(
      linked('In Lebanon he saw Tripoli.', [
        ['Lebanon', 'LOC'],
        ['Tripoli', 'LOC'],
      ]),
    ).toEqual(['lebanon', 'tripoli-lb']))
  it('asks for evidence where the name is a common word', () => {
    expect(linked('Target the wrong man.', [['Target', 'ORG']])).toEqual([null])
    expect(linked('Stores of the retail chain Target closed.', [['Target', 'ORG']])).toEqual([
      'target',
    ])
    expect(linked('قال الأمل كبير', [['الأمل', 'ORG']], 'ar')).toEqual([null])
    expect(linked('قال حزب الأمل، وهو حزب سياسي', [['الأمل', 'ORG']], 'ar')).toEqual(['hope'])
  })
  it('takes a person only with a role that agrees', () => {
    expect(linked('Sara Hadley won the race.', [['Sara Hadley', 'PER']])).toEqual([null])
    expect(linked('The fisheries minister, Sara Hadley, won.', [['Sara Hadley', 'PER']])).toEqual([
      'sara',
    ])
  })
  it('takes a generic word only of the right type, with something near it and its country named', () => {
    const app = 'في لبنان يعمل تطبيق "الملاح" على PortCloud'
    expect(
      linked(
        app,
        [
          ['لبنان', 'LOC'],
          ['الملاح', 'PRODUCT'],
          ['PortCloud', 'PRODUCT'],
        ],
        'ar',
      ),
    ).toEqual(['lebanon', 'ferry-app', 'port-cloud'])
    expect(
      linked(
        'يعمل تطبيق "الملاح" على PortCloud',
        [
          ['الملاح', 'PRODUCT'],
          ['PortCloud', 'PRODUCT'],
        ],
        'ar',
      )[0],
    ).toBeNull()
    expect(
      linked(
        'في لبنان عمل تطبيق "الملاح"',
        [
          ['لبنان', 'LOC'],
          ['الملاح', 'PRODUCT'],
        ],
        'ar',
      )[1],
    ).toBeNull()
    expect(
      linked(
        'في لبنان حجز تطبيق "الملاح" تذاكر',
        [
          ['لبنان', 'LOC'],
          ['الملاح', 'PRODUCT'],
        ],
        'ar',
      )[1],
    ).toBe('ferry-app')
    for (const type of ['PER', 'ORG', 'MISC'] as const)
      expect(
        linked(
          'في لبنان قال الملاح إن تذاكر PortCloud نفدت',
          [
            ['لبنان', 'LOC'],
            ['الملاح', type],
            ['PortCloud', 'PRODUCT'],
          ],
          'ar',
        )[1],
      ).toBeNull()
  })
  it('never takes a person by a bare surname', () => {
    expect(linked('The fisheries minister, Hadley, won.', [['Hadley', 'PER']])).toEqual([null])
  })
  it('never takes a person for a body', () =>
    expect(linked('Widget Works spoke.', [['Widget Works', 'PER']])).toEqual([null]))
  it('prefers the pack that tells more of the same thing', () =>
    expect(linked('He left Widget Works.', [['Widget Works', 'ORG']])).toEqual(['ww']))
  it('leaves a part of a longer name alone', () =>
    expect(linked('We rode with Arrowline Lebanon again.', [['Lebanon', 'LOC']])).toEqual([null]))
  it('but not what an office or a headline’s ordinary word stands behind', () => {
    const text = 'We met Widget Works CEO Lena Brandt in Lebanon.'
    expect(
      linked(text, [
        ['Widget Works', 'ORG'],
        ['Lena Brandt', 'PER'],
      ])[0],
    ).not.toBeNull()
    expect(
      linked('Widget Works Warns of Fighting Around Major City', [['Widget Works', 'ORG']]),
    ).not.toEqual([null])
  })
})
