import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { addEvidence } from '../../../src/annotate/entities/document-evidence.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import {
  matchRules,
  teamsOfMatches,
} from '../../../src/annotate/entities/passes/teams-of-matches.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** What stands around it, so that the text is about sport. */
const report = 'شهد الملعب مباراة في الدوري، وسجل المهاجم هدفا في المرمى.'

/** The types of `places`, read in `text` as places. */
function typesOf(text: string, places: readonly string[], around = report) {
  const whole = `${around}\n${text}`
  const sentences = findNameWords(toDocument(whole, arabic.code), arabic)
  addEvidence(sentences, arabic.names)
  let from = around.length
  const drafts = places.map((name): Draft => {
    const start = whole.indexOf(name, from)
    from = start + name.length
    const words = name.split(' ')
    return { type: 'LOC', words, sentence: 0, from: 0, to: words.length, start, end: from }
  })
  return teamsOfMatches(drafts, sentences, arabic.names).map(({ type }) => type)
}

describe('places that a match shows to be teams', () => {
  it.each<[rule: string, text: string, place: string]>([
    ['whom a team meets', 'ولعب الفريق أمام صحار بعشرة لاعبين.', 'صحار'],
    ['whom a team meets', 'وخطف الفريق نقطة من مضيفه صحار.', 'صحار'],
    ['whose player or trainer', 'وقال مدرب ويلز إن اللاعبين تعبوا.', 'ويلز'],
    ['who wins or loses', 'وفازت ويلز في الشوط الثاني.', 'ويلز'],
    ['against whom', 'وجاء الفوز الكبير على ويلز متأخرا.', 'ويلز'],
    ['against whom', 'وهي الخسارة الثانية من ويلز هذا العام.', 'ويلز'],
    ['by what it wins', 'وخطف صحار فوزا ثمينا.', 'صحار'],
    ['score behind it', 'وانتهى اللقاء الثاني: صحار 3-2 نزوى.', 'صحار'],
    ['score before it', 'وانتهى اللقاء الثاني: صحار 3-2 نزوى.', 'نزوى'],
  ])('takes it for a team, %s: %s', (rule, text, place) => {
    expect(matchRules.map(({ name }) => name)).toContain(rule)
    expect(typesOf(text, [place])).toEqual(['ORG'])
  })

  it.each<[text: string, place: string]>([
    ['وأقيمت المباراة في صحار 3-2 للضيوف.', 'صحار'],
    ['وخسر الفريق بصحار (3-2) أمس.', 'صحار'],
    ['ونقلت القناة المباراة من صحار إلى الجمهور.', 'صحار'],
    ['وجاء الفوز. وهبت الريح على صحار ليلا.', 'صحار'],
  ])('leaves it a place in: %s', (text, place) => {
    expect(typesOf(text, [place])).toEqual(['LOC'])
  })

  it('takes what is joined with a team for one too', () => {
    expect(typesOf('وتقام غدا مباراة غانا ومالي في كرة اليد.', ['غانا', 'مالي'])).toEqual([
      'ORG',
      'ORG',
    ])
    expect(typesOf('النتائج: غانا - مالي 2-1.', ['غانا', 'مالي'])).toEqual(['ORG', 'ORG'])
    expect(typesOf('وسافر من غانا ومالي مشجعون.', ['غانا', 'مالي'])).toEqual(['LOC', 'LOC'])
  })

  it('leaves a place that is called a town', () =>
    expect(typesOf('ولعب الفريق أمام مدينة صحار مساء.', ['مدينة صحار'])).toEqual(['LOC']))

  it('does so in texts about sport alone', () => {
    const news = 'عقد المجلس جلسة عن المياه والزراعة، وأقر الوزير خطة للقرى.'
    expect(typesOf('ووقفت الحافلات أمام صحار ساعة.', ['صحار'], news)).toEqual(['LOC'])
  })
})
