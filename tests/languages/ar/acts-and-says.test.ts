import { describe, expect, it } from 'vitest'
import type { Entity } from '../../../src/model/annotation.ts'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'

/** The body «النهر», the place «النرويج». */
const entitiesIn = (text: string): Entity[] =>
  [...text.matchAll(/نادي النهر|النرويج/g)].map(({ index, 0: name }) => ({
    ...({ id: name, type: name === 'النرويج' ? 'LOC' : 'ORG', name } as Entity),
    mentions: [{ start: index, end: index + name.length }],
  }))

/** «source | cue | content» of each draft of a headline; behind it "!" where it is plainly said. */
const toldIn = (text: string): string[] =>
  proposeAttributions(text, { kind: 'title', start: 0, end: text.length }, entitiesIn(text)).map(
    ({ source, cue, content, plain }) =>
      [source, cue, content].map(([span]) => text.slice(span?.start, span?.end ?? 0)).join(' | ') +
      (plain ? '!' : ''),
  )

describe('whoever acts by the first verb speaks by the second', () => {
  it.each([
    ['النرويج تستدعي سفيرها للتشاور وتدين الهجوم', 'النرويج | تدين | الهجوم!'],
    ['الحكومة تقيل مدير الهيئة وتنتقد أداء فريقه', 'الحكومة | تنتقد | أداء فريقه!'],
    ['الوزارة تعيد فتح الطريق وتحذر من السيول', 'الوزارة | تحذر | السيول!'],
    ['وزير الصحة يزور المستشفى ويؤكد جاهزية الأطباء', 'وزير الصحة | يؤكد | جاهزية الأطباء!'],
    ['الشركة تنقل مصنعها وتؤكد سلامة منتجاتها', 'الشركة | تؤكد | سلامة منتجاتها!'],
    ['نادي النهر يقيل مدربه ويعلن التعاقد مع بديل', 'نادي النهر | يعلن | التعاقد مع بديل!'],
  ])('%s', (headline, told) => expect(toldIn(headline)).toContain(told))
})

describe('he does not', () => {
  it.each([
    ['where the verbs are of two genders', 'الوزير يزور المصنع وتطالب النقابة بالأجور', 'الوزير'],
    ['where a noun looks like a verb', 'مدير تعليم المدينة وتحذر البلدية من السيول', 'مدير'],
    ['where it turns out so', 'الطبيب يفحص المريض ويتبين أنه سليم', 'الطبيب'],
    ['behind what somebody says', 'الوزير يقول إن الحكومة تنقل المصنع وتحذر من السيول', 'الوزير'],
  ])('%s: %s', (_, headline, actor) => {
    const last = toldIn(headline).at(-1) ?? ''
    expect(last.startsWith(`${actor} `) && !last.includes('يقول')).toBe(false)
  })
})
