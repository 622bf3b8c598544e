/** Charges, calls and what is told on an occasion; whose words stand within another's. */
import { describe, expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { attributionsIn } from './attributions-in.ts'

const attributions = attributionsIn(
  {
    'سامي نصر': 'PER',
    'كريم حداد': 'PER',
    'نقابة العمال': 'ORG',
    'مجلس النهر': 'ORG',
  },
  proposeAttributions,
)

/** Of each claim its source, its cue and what is told. */
const readIn = (text: string): string[] =>
  attributions(text).map(({ source, cue, content }) => `${source} / ${cue} / ${content}`)

describe('a charge is brought by أنّ with its letter, too', () =>
  it.each([
    [
      'اتهم المجلس جهات (لم يسمها) بأنها تعرقل العمل.',
      'المجلس / اتهم / جهات (لم يسمها) بأنها تعرقل العمل',
    ],
    ['اتهم المجلس جهات خارجية بأنها تعرقل العمل.', 'المجلس / اتهم / جهات خارجية بأنها تعرقل العمل'],
    ['واتهم سامي نصر الشركة بأنها تكذب.', 'سامي نصر / اتهم / الشركة بأنها تكذب'],
  ])('%s', (text, claim) => expect(readIn(text)).toEqual([claim])))

describe('an act told right behind the occasion', () =>
  it.each([
    ['وأكد خلال اللقاء حرص الوزارة على فتح الطريق.', ' / أكد / حرص الوزارة على فتح الطريق'],
    ['وأعلن في كلمته أمس تقديم منحة للعمال.', ' / أعلن / تقديم منحة للعمال'],
    [
      'زار سامي نصر المصنع، مؤكدا خلال الجولة دعم الحكومة للعمال.',
      'سامي نصر / مؤكدا / دعم الحكومة للعمال',
    ],
    ['وأكد على هامش المؤتمر الصحفي دعم الحكومة للعمال.', ' / أكد / دعم الحكومة للعمال'],
  ])('is what is said: %s', (text, claim) => expect(readIn(text)).toContain(claim)))

describe('who is called upon', () =>
  it.each([
    ['دعت الوزارة المواطنين للالتزام بالتعليمات.', 'الوزارة / دعت / المواطنين للالتزام بالتعليمات'],
    [
      'دعا أعضاء المجلس المحلي رئيس البلدية سامي نصر إلى الاستقالة.',
      'أعضاء المجلس المحلي / دعا / رئيس البلدية سامي نصر إلى الاستقالة',
    ],
    [
      'طالبت نقابة العمال وزير العمل سامي نصر بالاستقالة.',
      'نقابة العمال / طالبت / وزير العمل سامي نصر بالاستقالة',
    ],
    [
      'دعا موظفو البلدية رئيس المجلس إلى الاستقالة.',
      'موظفو البلدية / دعا / رئيس المجلس إلى الاستقالة',
    ],
    // one whose office it is
    [
      'دعا المدير العام رئيس اللجنة سامي نصر إلى الاستقالة.',
      'المدير العام رئيس اللجنة سامي نصر / دعا / الاستقالة',
    ],
  ])('%s', (text, claim) => expect(readIn(text)).toEqual([claim])))

describe('a clause of its own that somebody already speaking vouches for', () => {
  const before = 'قال سامي نصر إن الجسر آمن.'
  it.each([
    ['وبحسبه فإن الطريق مفتوح.', 'سامي نصر / بحسبه / الطريق مفتوح'],
    [
      'ويفتح الطريق في بداية الشهر، على حد قوله.',
      'سامي نصر / على حد قوله / يفتح الطريق في بداية الشهر',
    ],
  ])('is his: %s', (text, claim) => expect(readIn(`${before} ${text}`).at(-1)).toBe(claim))
  it('not where only quoted words are', () =>
    expect(readIn(`${before} ووصل الطريق إلى «نهاية الجسر»، على حد تعبيره.`).join()).not.toContain(
      'على حد تعبيره',
    ))
})

describe('whose words stand within another’s', () => {
  it('is told by the name without what stands behind it', () =>
    expect(readIn('أعلن سامي نصر أن "الرئيس كريم حداد أكد أن الطريق مغلق".')).toContain(
      'الرئيس كريم حداد / أكد / الطريق مغلق',
    ))
  it('and a further verb in the quotation is his', () =>
    expect(
      readIn('قال سامي نصر: "الرئيس كريم حداد أكد أن الطريق مغلق وأثنى على العمال".'),
    ).toContain('الرئيس كريم حداد / أثنى / العمال'))
  it('where “we” goes on, it ends no words', () =>
    expect(readIn('قال سامي نصر: قدمنا مباراة جيدة، ونأمل أن نفوز غدا.')[0]).toBe(
      'سامي نصر / قال / قدمنا مباراة جيدة، ونأمل أن نفوز غدا',
    ))
})

describe('who acts in the clause before speaks', () =>
  it.each([
    ['وفيما لم يوضح المصدر السبب، قال إن الطريق مغلق.', 'المصدر / قال / الطريق مغلق'],
    ['وبينما تفحص الوزارة المياه، قالت إن الطريق مغلق.', 'الوزارة / قالت / الطريق مغلق'],
    ['وفيما غادر سامي نصر، قالت إن الطريق مغلق.', ' / قالت / الطريق مغلق'],
    [
      'حضر كريم حداد الاجتماع وتحدث في البداية المدرب سامي نصر وقال: الطريق مغلق.',
      'المدرب سامي نصر / قال / الطريق مغلق',
    ],
  ])('%s', (text, claim) => expect(readIn(text)).toContain(claim)))
