import { describe, expect, it } from 'vitest'
import { saidIn } from './said-in.ts'

/** Speaker, source and content of the last claim of a text. */
const lastOf = (lang: string, text: string) => saidIn(lang, [text]).at(-1)

describe('who denies what was just told', () => {
  it.each([
    [
      'en',
      'Prosecutors allege that Owen Lang took the money, a charge he denies.',
      ['Owen Lang', 'he', 'that Owen Lang took the money'],
    ],
    [
      'en',
      'Two women say Owen Lang harassed them, claims which he strongly denies.',
      ['Owen Lang', 'he', 'Owen Lang harassed them'],
    ],
    [
      'en',
      'Russia claimed its forces had taken the village, a claim Kyiv dismissed as false.',
      ['Kyiv', 'Kyiv', 'its forces had taken the village'],
    ],
    ['ar', 'اتهمت النيابة سامي نصر بالاختلاس، وهو ما ينفيه.', ['سامي نصر', '', 'سامي نصر بالاختلاس']],
    [
      'ar',
      'وقالت روسيا إن قواتها سيطرت على القرية، الأمر الذي نفته كييف بشدة.',
      ['كييف', 'كييف', 'قواتها سيطرت على القرية'],
    ],
    [
      'ar',
      'وقالت ليلى حداد إن كمال نصر ضربها، وهي تهمة طالما نفاها نصر.',
      ['كمال نصر', 'نصر', 'كمال نصر ضربها'],
    ],
    [
      'ar',
      'وقال سامي نصر إن «الطريق أغلق»، وهو ما نفاه سريعا مازن رشيد جملة وتفصيلا.',
      ['مازن رشيد', 'مازن رشيد', '«الطريق أغلق»'],
    ],
  ])('%s: %s', (lang, text, expected) => expect(lastOf(lang, text)).toEqual(expected))

  it('is never who told it', () =>
    expect(lastOf('en', 'Skerry Trust said the firm kept calls, which the firm denied.')).toEqual([
      null,
      'the firm',
      'the firm kept calls',
    ]))

  it.each([
    ['en', 'Mary Penn said Owen Lang had left, a report that Ida Holt wrote.'],
    ['en', 'The dam was shut, which Owen Lang denied.'],
    ['ar', 'وقالت ليلى حداد إن الطريق أغلق، وهو ما يؤكده كمال نصر.'],
    ['ar', 'وصل سامي نصر إلى المدينة، وهو ما ينفيه.'],
  ])('none in %s: %s', (lang, text) => expect(saidIn(lang, [text]).length).toBeLessThan(2))
})
