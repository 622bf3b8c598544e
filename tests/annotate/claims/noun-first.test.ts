import { describe, expect, it } from 'vitest'
import { nounFirst } from '../../../src/annotate/claims/speakers/plain/noun-first.ts'
import { plainlyMeantInArabic, type Named } from './plainly-meant.ts'

const sami = (introduction: string): Named => ({ name: 'سامي نصر', introduction })
const body = (name: string): Named => ({ name, type: 'ORG' })
const meant = (lines: readonly string[], ...names: (Named | string)[]) =>
  plainlyMeantInArabic(nounFirst, lines.join('\n'), ...names)

describe('a noun with its article is a surname', () => {
  const said = 'وقال المعلم إن الطريق مغلق.'

  it('where one person’s full name has it', () => {
    expect(meant(['افتتح كريم المعلم الجسر.', said], 'كريم المعلم')).toBe('كريم المعلم')
  })

  it('not where nobody’s has it, nor where several have', () => {
    expect(meant(['افتتح كريم فؤاد الجسر.', said], 'كريم فؤاد')).toBeNull()
    const both = ['افتتح كريم المعلم الجسر.', 'وزاره هادي المعلم أمس.', said]
    expect(meant(both, 'كريم المعلم', 'هادي المعلم')).toBeNull()
  })
})

describe('an office means the only one whom the article introduces by it', () => {
  const opened = 'افتتح المحافظ سامي نصر الجسر الجديد.'
  const said = 'وقال المحافظ إن الطريق مغلق.'

  it('with its article', () => {
    expect(meant([opened, said], sami('المحافظ'))).toBe('سامي نصر')
  })

  it('with what completes it, where he is introduced with that', () => {
    const lines = [
      'افتتح نائب رئيس الغرفة سامي نصر المعرض.',
      'وأكد نائب رئيس الغرفة أن الطريق مغلق.',
    ]
    expect(meant(lines, sami('نائب رئيس الغرفة'))).toBe('سامي نصر')
    const other = [lines[0]!, 'وأكد نائب رئيس البلدية أن الطريق مغلق.']
    expect(meant(other, sami('نائب رئيس الغرفة'))).toBeNull()
  })

  it('of many words, in which a body is named', () => {
    const office = 'وكيلة لجنة الطرق العامة بمجلس المدينة'
    const lines = [`زارت ${office} ليلى حداد الجسر.`, `وأكدت ${office} أن الطريق مغلق.`]
    const layla = { name: 'ليلى حداد', introduction: office }
    expect(meant(lines, layla, body('لجنة الطرق العامة'))).toBe('ليلى حداد')
  })

  it('by the other name of it', () => {
    const lines = ['رحب مدرب الفريق سامي نصر بالفوز.', 'وأكد المدير الفني أن الطريق طويل.']
    expect(meant(lines, sami('مدرب الفريق'))).toBe('سامي نصر')
  })

  it('not where the noun only completes his office', () => {
    const lines = ['افتتح مستشار المحافظ سامي نصر الجسر.', said]
    expect(meant(lines, sami('مستشار المحافظ'))).toBeNull()
  })

  it('not where another is told of by it', () => {
    const lines = [opened, 'وزار محافظ العريش المدينة.', said]
    expect(meant(lines, sami('المحافظ'))).toBeNull()
    const both = [opened, 'وصافحه المحافظ هادي كمال.', said]
    const hadi = { name: 'هادي كمال', introduction: 'المحافظ' }
    expect(meant(both, sami('المحافظ'), hadi)).toBeNull()
  })

  it('not where he is introduced only later', () => {
    const later = 'وافتتح العمدة سامي نصر الجسر.'
    expect(meant(['وقال العمدة إن الطريق مغلق.', later], sami('العمدة سامي'))).toBeNull()
  })
})

it('the beginning of an introduction means whom it introduces', () => {
  const lines = ['وتساءلت المستشارة عن حزب المنارة ليلى حداد: «هل الطريق مغلق؟»']
  const layla = { name: 'ليلى حداد', introduction: 'المستشارة عن حزب المنارة' }
  expect(meant(lines, layla)).toBe('ليلى حداد')
})

describe('a body is taken up by the noun of its name', () => {
  const met = 'اجتمعت هيئة الموانئ أمس مع غرفة التجارة.'
  const names = [body('هيئة الموانئ'), body('غرفة التجارة')]

  it('where one alone bears it', () => {
    expect(meant([met, 'وأعلنت الهيئة أن الطريق مغلق.'], ...names)).toBe('هيئة الموانئ')
    expect(meant([met, 'وأعلنت الوزارة أن الطريق مغلق.'], ...names)).toBeNull()
  })

  it('not where two bear it, nor where it is one of which there are many', () => {
    const both = [`${met} وحضرت هيئة الطرق.`, 'وأعلنت الهيئة أن الطريق مغلق.']
    expect(meant(both, ...names, body('هيئة الطرق'))).toBeNull()
    const company = ['اجتمعت شركة المنارة أمس.', 'وأعلنت الشركة أن الطريق مغلق.']
    expect(meant(company, body('شركة المنارة'))).toBeNull()
  })

  it('not where the verb shows another gender', () => {
    const lines = ['اجتمع مجلس المدينة أمس.', 'وذكرت المجلس بأن الطريق مغلق.']
    expect(meant(lines, body('مجلس المدينة'))).toBeNull()
  })
})

describe('what a body made is told by it', () => {
  it.each([
    'وأظهر تقرير لهيئة الموانئ أن الطريق مغلق.',
    'وأظهرت بيانات هيئة الموانئ أن الطريق مغلق.',
    'وأظهرت دراسة أعدتها هيئة الموانئ أن الطريق مغلق.',
    'وأظهر تقرير سنوي صادر عن هيئة الموانئ أن الطريق مغلق.',
  ])('%s', (text) => expect(meant([text], body('هيئة الموانئ'))).toBe('هيئة الموانئ'))

  it.each([
    'وأظهرت دراسة أعدها باحثون من هيئة الموانئ أن الطريق مغلق.',
    'وأظهرت بيانات هيئة الموانئ وغرفة التجارة أن الطريق مغلق.',
    'وأظهر تقرير عن ديون هيئة الموانئ أن الطريق مغلق.',
  ])('but not so: %s', (text) =>
    expect(meant([text], body('هيئة الموانئ'), body('غرفة التجارة'))).toBeNull(),
  )
})

describe('one word of a name', () => {
  const came = 'حضرت ليلى حداد منصور الحفل.'

  it('means the only one who bears it, wherever it stands in her name', () => {
    const lines = [came, 'وقالت حداد إن الطريق مغلق.']
    expect(meant(lines, 'ليلى حداد منصور', 'هادي كمال')).toBe('ليلى حداد منصور')
    const two = [`${came} وحضر هادي حداد.`, lines[1]!]
    expect(meant(two, 'ليلى حداد منصور', 'هادي حداد')).toBeNull()
  })

  it('not where she is named only later', () => {
    expect(meant(['وقالت حداد إن الطريق مغلق.', came], 'ليلى حداد منصور')).toBeNull()
  })

  it('behind one word means who has no longer name', () => {
    const text = 'وقالت ابنته ريم إن الطريق مغلق.'
    expect(meant([text], 'ريم')).toBe('ريم')
    expect(meant([text, 'وحضرت ريم حداد.'], 'ريم', 'ريم حداد')).not.toBe('ريم')
    expect(meant(['وقالت زميلة سابقة ريم إن الطريق مغلق.'], 'ريم')).toBeNull()
  })
})

it('whoever alone is named in full behind the words of a role', () => {
  const text = 'وقالت خبيرة الطرق في جامعة الساحل ليلى حداد إن الطريق مغلق.'
  expect(meant([text], 'ليلى حداد', body('جامعة الساحل'))).toBe('ليلى حداد')
  const two = text.replace('جامعة الساحل', 'مكتب سامي نصر')
  expect(meant([two], 'ليلى حداد', 'سامي نصر')).toBeNull()
})
