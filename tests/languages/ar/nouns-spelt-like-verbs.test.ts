/** Nouns, adverbs and offices that stand where a verb of speech, its content or its subject could. */
import { describe, expect, it } from 'vitest'
import { attributionsIn } from './attributions-in.ts'
import { saidIn } from '../../annotate/claims/said-in.ts'

const attributions = attributionsIn({
  'سامي نصر': 'PER',
  'كريم منصور': 'PER',
  'سامر حكمت': 'PER',
})

describe('a noun behind a preposition says nothing', () => {
  it('though a description follows it', () =>
    expect(
      attributions('رد سامي نصر على وصف المدرسة وأساتذتها بأنهم متشددون، موضحا أن الوصف خطأ.').map(
        ({ source, cue }) => [source, cue],
      ),
    ).toEqual([['سامي نصر', 'موضحا']]))

  it('and what is said goes on behind it', () =>
    expect(
      attributions('وأضاف سامي نصر، في حفل للإعلان عن كشف أثري جديد، أن الكشف مهم.').map(
        ({ source, cue, content }) => [source, cue, content],
      ),
    ).toEqual([['سامي نصر', 'أضاف', 'الكشف مهم']]))
})

describe('who speaks', () => {
  it('bears a name that is a verb, between commas', () =>
    expect(
      attributions('وأوضح مدير المدرسة، سامر حكمت، أن الطريق مغلق.').map(
        ({ source, cue, content }) => [source, cue, content],
      ),
    ).toEqual([['مدير المدرسة، سامر حكمت', 'أوضح', 'الطريق مغلق']]))

  it('acts in office, and what he says begins behind أنّ', () =>
    expect(
      attributions('صرح المقدم سامي نصر مدير العمليات بالنيابة، بأن الطرق مفتوحة.').map(
        ({ source, content }) => [source, content],
      ),
    ).toEqual([['المقدم سامي نصر مدير العمليات بالنيابة', 'الطرق مفتوحة']]))

  it('is whoever holds the office with which the sentence begins', () =>
    expect(
      attributions('رئيس البلدية يستقبل الأهالي ويؤكد أن الطريق مفتوح.').map(({ source }) => source),
    ).toEqual(['رئيس البلدية']))

  it('is no noun that tells what somebody calls it', () =>
    expect(
      attributions('قال سامي نصر إنه اعتبره قرارا جائرا وإن التوقيف خطأ.').map(
        ({ source }) => source,
      ),
    ).not.toContain('قرارا جائرا'))

  it('is no act that a document calls for', () =>
    expect(
      attributions('رحب الأهالي بالرسالة التي أكدت المضي في تنفيذ الخطة القديمة.').map(
        ({ source }) => source,
      ),
    ).not.toContain('المضي في تنفيذ'))
})

it('a body goes on though it named reports as its source', () => {
  const lines = [
    'قالت منظمة الساحل إن القارب غرق.',
    'وقالت المنظمة، نقلا عن تقارير، إن الناجين عشرة.',
    'وأضافت: «هذه مأساة كبيرة».',
  ]
  expect(saidIn('ar', lines).map(([speaker]) => speaker)).toEqual([
    'منظمة الساحل',
    'منظمة الساحل',
    'منظمة الساحل',
  ])
})

describe('nobody of the news says', () => {
  it.each([
    'وقال الله تعالى: «ولا تقطعوا الطريق أبدا».',
    'وقال رسول الله صلى الله عليه وسلم: «أميطوا الأذى عن الطريق».',
    'وقال النبي: «أميطوا الأذى عن الطريق».',
    'قال تعالى: «ولا تقطعوا الطريق أبدا».',
  ])('scripture: %s', (text) => {
    expect(attributions(text)).toEqual([])
    const before = 'قال الشيخ سامي نصر إن الصدقة واجبة.'
    expect(saidIn('ar', [before, text])).toHaveLength(1)
  })

  it.each(['قال عبد الله نصر: «الطريق مغلق أمس».', 'وقال وزير الحق والعدل: «الطريق مغلق».'])(
    'what somebody called so does: %s',
    (text) => expect(attributions(text)).toHaveLength(1),
  )

  it.each([
    'لكن الواقع كشف أن الطريق مغلق.',
    'والواقع يؤكد أن الأسعار ترتفع.',
    'وأثبتت التجربة أن الطريق خطر.',
    'وكشف الواقع الميداني أن الطريق مغلق.',
  ])('how things are: %s', (text) => expect(attributions(text)).toEqual([]))

  it.each(['وفي الواقع أكد سامي نصر أن الطريق مغلق.', 'ووصف سامي نصر الواقع بأنه صعب.'])(
    'but somebody does of it: %s',
    (text) => expect(attributions(text).map(({ source }) => source)).toEqual(['سامي نصر']),
  )

  it('when something was printed', () => {
    expect(attributions('وتراجعت المبيعات حسبما نشر في فبراير، عبر إحدى الصحف المحلية.')).toEqual(
      [],
    )
    expect(
      attributions('وتراجعت المبيعات حسبما نشر في صحيفة المنارة.').map(({ source }) => source),
    ).toEqual(['صحيفة المنارة'])
  })
})
