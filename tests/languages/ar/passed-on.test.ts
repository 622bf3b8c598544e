/** Words that an outlet passes on, and what tells of a source rather than of what it says. */
import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { attributionsIn } from './attributions-in.ts'

const read = attributionsIn({
  'سامي نصر': 'PER',
  سيلوين: 'LOC',
  لوريا: 'LOC',
  'وزارة سيلوين': 'ORG',
})
const claimsOf = (text: string): string[] =>
  read(text).map(({ source, cue, content }) => `${source} | ${cue} | ${content}`)
const basesIn = (text: string) =>
  findAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, []).map(
    ({ basis }) => basis,
  )

describe('an outlet tells that somebody said it', () => {
  it.each([
    [
      'ونقلت صحيفة المنارة عن سامي نصر قوله: "لا نطلب من أحد أن يرحل".',
      [
        'صحيفة المنارة | نقلت | سامي نصر قوله: "لا نطلب من أحد أن يرحل"',
        'سامي نصر | قوله | "لا نطلب من أحد أن يرحل"',
      ],
    ],
    [
      'ونقلت صحيفة المنارة عن ضابط كبير أن الجسر مغلق.',
      ['صحيفة المنارة | نقلت | ضابط كبير أن الجسر مغلق', 'ضابط كبير | عن | الجسر مغلق'],
    ],
  ])('%s', (text, claims) => expect(claimsOf(text)).toEqual(claims))

  it('and not that it demands what he demands', () =>
    expect(claimsOf('ونقلت صحيفة المنارة عن سامي نصر دعوته المجلس إلى فتح الجسر.')).toContain(
      'سامي نصر | دعوته | فتح الجسر',
    ))
})

describe('a source', () => {
  it('holds the clause that tells who has seen it', () =>
    expect(claimsOf('وبحسب نسخة اطلعت عليها المنارة، تعفى السفن من الرسوم عامين.')).toEqual([
      'نسخة اطلعت عليها المنارة | بحسب | تعفى السفن من الرسوم عامين',
    ]))

  it('ends before whom it does something to', () => {
    expect(claimsOf('وحذرت سيلوين لوريا من العواقب.').join()).not.toContain('سيلوين لوريا')
    expect(
      claimsOf('استدعت وزارة سيلوين السفير أمس احتجاجا على ما وصفته بأنه هجوم.').join(),
    ).not.toContain('سيلوين السفير')
  })

  it('ends before «بقوله»', () =>
    expect(claimsOf('وعلق عليه المستشار سامي نصر بقوله: "لم يرحل أحد".')).toEqual([
      'المستشار سامي نصر | علق | "لم يرحل أحد"',
    ]))
})

it('what somebody may say yet is said by nobody', () =>
  expect(claimsOf('قال سامي نصر: "إذا أعلن المجلس عن الخطة فسنرحل".')).toHaveLength(1))

it('what another does is not told in a headline', () =>
  expect(claimsOf('سيلوين تعلن الهدنة على الجسر ولوريا تنفي').join()).not.toMatch(/\| تنفي$/))

it.each([
  ['ذكرت وكالة «سيلوين» أن الجسر مغلق.', 'outlet'],
  ['ذكرت وكالة الموانئ أن الجسر مغلق.', 'organisation'],
  ['ذكرت وكالة فيتش أن الجسر مغلق.', 'organisation'],
])('on what basis is told: %s', (text, basis) => expect(basesIn(text)).toEqual([basis]))

describe('what an outlet has from another stands behind both', () => {
  it.each([
    ['وأفادت صحيفة المنارة نقلا عن ضابط كبير بإغلاق الجسر.', 'صحيفة المنارة | أفادت | إغلاق الجسر'],
    ['وأفادت صحيفة المنارة نقلا عن ضابط كبير بإغلاق الجسر.', 'ضابط كبير | نقلا عن | إغلاق الجسر'],
    ['وجد باحثون أن النوم مهم، وفق ما ذكرته صحيفة المنارة.', 'ذكرته | وجد باحثون أن النوم مهم'],
  ])('%s', (text, claim) => expect(claimsOf(text).join('\n')).toContain(claim))
})
