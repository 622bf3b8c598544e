import { describe, expect, it } from 'vitest'
import { body, meant } from './meant-though-open.ts'

describe('«المدرب» is the only person told of by that noun', () => {
  const told = (first: string, ...names: string[]) =>
    meant([first, 'وقال المدرب إن الملعب مغلق.'], ...names)

  it('before the name, with the article, with whose he is, or with what completes it', () => {
    expect(told('وصل المدرب الجديد سامي نصر إلى الساحل.', 'سامي نصر')).toBe('سامي نصر')
    expect(told('وصل مدربها البرتغالي سامي نصر إلى الساحل.', 'سامي نصر')).toBe('سامي نصر')
    expect(told('وصل مدرب فريق الميناء سامي نصر إلى الساحل.', 'سامي نصر')).toBe('سامي نصر')
  })

  it('by the longer name of his office, too', () => {
    const lines = ['وصل مدرب فريق الميناء سامي نصر أمس.', 'وقال المدير الفني إن الملعب مغلق.']
    expect(meant(lines, 'سامي نصر')).toBe('سامي نصر')
  })

  it('behind the name', () => {
    expect(told('وصل سامي نصر، مدرب فريق الميناء، أمس.', 'سامي نصر')).toBe('سامي نصر')
    expect(told('اختار النادي سامي نصر مدربا لفريقه.', 'سامي نصر')).toBe('سامي نصر')
  })

  it('and a woman is «المديرة»', () => {
    const lines = ['وصلت مديرتها العامة ليلى حداد إلى الساحل.', 'وقالت المديرة إن الملعب مغلق.']
    expect(meant(lines, 'ليلى حداد')).toBe('ليلى حداد')
  })

  it('not where two are told of so, nor a clause further on', () => {
    const both = 'وصل مدرب الميناء سامي نصر بعد مدرب الجسر كريم فؤاد.'
    expect(told(both, 'سامي نصر', 'كريم فؤاد')).toBeNull()
    expect(told('غاب المدرب، وحضر سامي نصر إلى الساحل.', 'سامي نصر')).toBeNull()
    expect(told('أوفد المدرب لجنة برئاسة سامي نصر.', 'سامي نصر')).toBeNull()
  })
})

it('the helper of whoever holds an office is told by another', () => {
  const lines = ['وصل مساعد المدرب سامي نصر أمس.', 'وقال المدرب إن الملعب مغلق.']
  expect(meant(lines, 'سامي نصر')).toBeNull()
})

describe('«المدير الفني للميناء» is whom the article tells of by that noun and that body', () => {
  const told = (first: string, ...names: string[]) =>
    meant([first, 'وقال المدير الفني للميناء إن الملعب مغلق.'], ...names)

  it('before the name or behind it, by either name of his office', () => {
    expect(told('أشاد مدرب الميناء سامي نصر بفريقه.', 'سامي نصر')).toBe('سامي نصر')
    expect(told('وصل سامي نصر، المدير الفني لفريق الكرة بنادي الميناء، أمس.', 'سامي نصر')).toBe(
      'سامي نصر',
    )
  })

  it('not of another body, nor his helper, nor who was it before', () => {
    expect(told('لعب الميناء، وأشاد مدرب الجسر سامي نصر بفريقه.', 'سامي نصر')).toBeNull()
    expect(told('وصل مساعد مدرب الميناء سامي نصر أمس.', 'سامي نصر')).toBeNull()
    expect(told('وصل مدرب الميناء السابق سامي نصر أمس.', 'سامي نصر')).toBeNull()
  })
})

describe('«الشركة» is the only body told of by that noun', () => {
  const told = (first: string, ...names: string[]) =>
    meant([first, 'وقالت الشركة إن الجسر مغلق.'], ...names.map(body))

  it('as a part of its name or right before it', () => {
    expect(told('تبني شركة جسور الساحل سدا.', 'شركة جسور الساحل')).toBe('شركة جسور الساحل')
    expect(told('وقعت العقد مع شركة «نورلينك» أمس.', 'نورلينك')).toBe('نورلينك')
  })

  it('whatever else it is called, and though one of another kind is named since', () => {
    const alias = 'وقعت العقد مجموعة «نورلينك» نورتك أمس على موقع «بحرين نت».'
    const lines = [alias, 'وقالت المجموعة إن الجسر مغلق.']
    expect(meant(lines, ...['نورلينك', 'نورتك', 'بحرين نت'].map(body))).toBe('نورلينك')
  })

  it('not where two are, nor where another that may be one is named since', () => {
    const both = 'وقعت شركة «نورلينك» العقد مع شركة «بحرين نت».'
    expect(told(both, 'نورلينك', 'بحرين نت')).toBeNull()
    expect(told('تنافس شركة «نورلينك» في الساحل «بحرين نت».', 'نورلينك', 'بحرين نت')).toBeNull()
  })

  it('also a ministry, whatever ministry the article names behind it', () => {
    const lines = [
      'استدعت وزارة الموانئ المدير.',
      'وقالت الوزارة إن الجسر مغلق.',
      'وتقع قربه وزارة العدل.',
    ]
    const ministries = ['وزارة الموانئ', 'وزارة العدل'].map(body)
    expect(meant(lines, ...ministries)).toBe('وزارة الموانئ')
  })

  it('not where its verb is in the masculine', () => {
    const lines = ['وقعت شركة «نورلينك» العقد أمس.', 'وقال الشركة إن الجسر مغلق.']
    expect(meant(lines, body('نورلينك'))).toBeNull()
  })
})
