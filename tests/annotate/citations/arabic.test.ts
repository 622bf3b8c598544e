import { describe, expect, it } from 'vitest'
import { cite, told } from './cite.ts'

describe('cited pieces in Arabic', () => {
  it.each([
    ['ونقلت وكالة رويترز عن مسؤول قوله إن الجسر آمن.', ['report: Reuters']],
    ['قال الوزير في حديث للجزيرة مباشر إن الجسر آمن.', ['interview: Al Jazeera Mubasher']],
    ['قال الوزير لرويترز إن الجسر آمن.', ['interview: Reuters']],
    ['في مقابلة مع صحيفة فايننشال تايمز قالت إنها واثقة.', ['interview: Financial Times']],
    ['وبحسب تقرير لصحيفة واشنطن بوست فإن الجسر لم يُفحص.', ['report: The Washington Post']],
    ['كشف تحقيق مشترك نشرته صحيفة «الغارديان» البريطانية ومجلة +972 في أغسطس/آب الماضي عن الوحدة.', ['investigation: The Guardian, +972 Magazine [2025-08-01..2025-08-31]']],
    ['وأشارت هيئة الإذاعة البريطانية إلى توقف الرحلات.', ['report: BBC']],
    ['وكتب على صفحته في موقع فيسبوك أنه سيعود.', ['post: Facebook']],
    ['وفق تقديرات منظمة الأغذية والزراعة يهدر الناس الطعام.', ['document: Food and Agriculture Organization']],
    ['ذكرت صحيفة "المنارة" أن الجسر أغلق.', ['report: المنارة']],
    ['وقالت البلدية في بيان للصحافيين إن الجسر أغلق.', ['statement: ']],
    ['وأغلق الجسر تنفيذًا لقرار رئيس البلدية، سامي العطار، بتاريخ 3 مارس 2025، إلى حين ترميمه.', ['document:  [2025-03-03]']],
    ['وذكرت وسائل إعلام محلية أن الجسر أغلق.', ['report: ']],
  ])('%s', (text, expected) => expect(told(text, 'ar')).toEqual(expected))

  it.each([
    'قالت الصحيفة إن الجسر آمن.',
    'وأعلنت الشركة اليوم أنها ستتوقف.',
    'يسعى الفريق إلى تحقيق الفوز في الشرق الأوسط.',
    'توجه الناخبون إلى صناديق الاقتراع يوم الأحد.',
  ])('nothing is cited: %s', (text) => expect(told(text, 'ar', { الشركة: 'ORG' })).toEqual([]))

  it('takes an earlier announcement of a body for a statement', () => {
    expect(told('وفي وقت سابق، أعلنت أكمي أنها علقت خدماتها.', 'ar', { أكمي: 'ORG' })).toEqual(['statement: أكمي'])
    expect(told('وكانت أكمي قد أعلنت تعليق خدماتها.', 'ar', { أكمي: 'ORG' })).toEqual(['statement: أكمي'])
  })

  it('marks a joint work', () => {
    expect(cite('تحقيق مشترك نشرته صحيفة الغارديان وعدة وسائل إعلام.', 'ar')[0]?.joint).toBe(true)
  })
})
