import { expect, it } from 'vitest'
import { linkEntities } from '../../../src/knowledge/linking/link-entities.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { packOf, recordOf } from '../pack-of.ts'
import { documentOf } from './document-of.ts'

const term = {
  office: 'o1',
  start: '2016-03-01',
  end: '2021-03-01',
  asof: '2022-07-24',
  source: 'w',
}
const deputy = (id: string, names: string[], more: Partial<EntityRecord> = {}) =>
  recordOf(id, names, {
    type: 'PER',
    kind: 'politician',
    country: 'EG',
    prior: 0.4,
    offices: [term],
    ...more,
  })
const egypt = recordOf('place-eg', ['Egypt', 'مصر'], {
  type: 'LOC',
  kind: 'country',
  country: 'EG',
  prior: 0.98,
  labels: { en: 'Egypt', ar: 'مصر' },
})
const bank = recordOf('bank', ['Bank of Marle'], { kind: 'central-bank', prior: 0.9 })
const university = recordOf('uni', ['Marle University'], { kind: 'university', prior: 0.9 })
const party = recordOf('party', ['Marle Party'], { kind: 'political-party', prior: 0.9 })
const knowledge = createKnowledge([
  packOf(
    [
      deputy('adel', ['Adel Tovin', 'عادل توفين']),
      deputy('omar', ['Omar Tovin'], { prior: 0.85 }),
      deputy('samir', ['Samir Tovin'], {
        offices: [{ ...term, start: undefined, end: undefined }],
      }),
      egypt,
      bank,
      university,
      party,
    ],
    'places',
  ),
])

/** The record of the first name of a text, introduced by the words in brackets. */
function linkIn(marked: string, name: string, lang: string): string | null {
  const text = marked.replaceAll(/[[\]]/g, '')
  const start = text.indexOf(name)
  const hits = knowledge.findNames(text)
  const role = marked.indexOf('[')
  const toEntity = (at: number, end: number, type: Entity['type']): Entity => ({
    id: `e${at}`,
    type,
    name: text.slice(at, end),
    mentions: [{ start: at, end }],
    introduction: at === start ? { start: role, end: marked.indexOf(']') - 1 } : null,
    candidates: hits.find((hit) => hit.start === at)?.candidates ?? [],
    link: null,
    qid: null,
  })
  const others = hits
    .filter((hit) => hit.start !== start)
    .map((hit) => toEntity(hit.start, hit.end, hit.candidates[0]!.type))
  const all = [toEntity(start, start + name.length, 'PER'), ...others]
  return linkEntities(all, documentOf(text, lang), knowledge)[0]!.link?.id ?? null
}

const inEgypt = 'Parliament, the government and the party met in Egypt.'

it.each([
  ['of the record’s country', 'The [Egyptian minister] Adel Tovin spoke.', 'Adel Tovin', 'adel'],
  ['of none', 'The [health minister] Adel Tovin spoke.', 'Adel Tovin', 'adel'],
  ['of another', 'The [Sudanese minister] Adel Tovin spoke.', 'Adel Tovin', null],
  ['of no state', 'The [anti-American minister] Adel Tovin spoke.', 'Adel Tovin', 'adel'],
  ['of many states', 'The [Arab minister] Adel Tovin spoke.', 'Adel Tovin', 'adel'],
  ['of another, well known', 'The [Sudanese minister] Omar Tovin spoke.', 'Omar Tovin', 'omar'],
  [
    'of another, no office has a day',
    'The [Sudanese minister] Samir Tovin spoke.',
    'Samir Tovin',
    'samir',
  ],
])('a politician is held against the nation of the introduction: %s', (_, text, name, linked) =>
  expect(linkIn(`${text} ${inEgypt}`, name, 'en')).toBe(linked),
)

it.each([
  ['a bank', '[the president of the Bank of Marle], spoke.', null],
  ['a university', '[the president of Marle University], spoke.', null],
  ['a party', '[the leader of the Marle Party], spoke.', 'adel'],
])('and against the body that is led: %s', (_, text, linked) =>
  expect(linkIn(`Adel Tovin, ${text} ${inEgypt}`, 'Adel Tovin', 'en')).toBe(linked),
)

it.each([
  ['قال [الوزير المصري] عادل توفين', 'adel'],
  ['قال [الوزير السوداني] عادل توفين', null],
])('in Arabic too: %s', (text, linked) =>
  expect(linkIn(`${text} إن حكومة مصر والبرلمان والحزب اجتمعوا.`, 'عادل توفين', 'ar')).toBe(linked),
)

it.each([
  ['an office of a town', 'The [mayor] Adel Tovin spoke.', null],
  ['that office in its country', 'The [mayor] Adel Tovin spoke in Egypt.', 'adel'],
  ['one of a state', 'The [minister] Adel Tovin spoke.', 'adel'],
])('and a member of a parliament against %s', (_, text, linked) =>
  expect(linkIn(text, 'Adel Tovin', 'en')).toBe(linked),
)
