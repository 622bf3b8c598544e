/** Arabic as Egyptian papers and hurried hands spell it: read like the same words in careful spelling. */
import { describe, expect, it } from 'vitest'
import { loadDependencies } from '../../../tools/annotate/dependencies.ts'
import { analyseLine } from '../../../tools/annotate/annotate-line.ts'

const dependencies = await loadDependencies({ packs: [], reports: [], bundled: false })

function read(text: string) {
  const done = analyseLine(JSON.stringify({ id: 'a', lang: 'ar', text }), 1, dependencies)
  if ('error' in done) throw new Error(done.error)
  const { entities, claims } = done.apparatus
  const wordsOf = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return {
    names: entities.map(({ type, name }) => `${type} ${name}`),
    claims: claims.map(({ source, content }) => [wordsOf(source), wordsOf(content)]),
  }
}

describe('ى for ي', () => {
  it('is no man’s name before a noun', () => {
    const { names } = read('أكد الوزير سامى نصر فى المؤتمر على أهمية العمل على المصنع الجديد.')
    expect(names).toEqual(['PER سامى نصر'])
  })

  it.each([
    'قال الدكتور على حداد فى المؤتمر إن العمل بدأ فى المصنع.',
    'قال فى المؤتمر على بن كريم حداد إن العمل بدأ فى المصنع.',
  ])('leaves على a name behind a title and before بن: %s', (text) =>
    expect(read(text).names[0]).toMatch(/^PER على/),
  )

  it('leaves a relative clause with the source it belongs to', () => {
    const { claims } = read(
      'تقول سلمى حداد، وهى عاملة فى مصنع الغزل، إن الأجر لا يكفى أحدا فى القرية.',
    )
    expect(claims[0]).toEqual(['سلمى حداد، وهى عاملة فى مصنع الغزل', 'الأجر لا يكفى أحدا فى القرية'])
  })
})

describe('ه for ة', () => {
  const careful =
    'قالت وزارة الصحة في القاهرة إن الحملة بدأت. وأضافت الوزيرة سناء حداد على هامش زيارة للمدينة أن المدرسة مغلقة والعيادة مفتوحة والحديقة جديدة والساحة نظيفة.'

  it('loses no name of a city and no speaker', () => {
    const hurried = careful.replaceAll('ة', 'ه')
    expect(read(hurried).names.map((name) => name.replaceAll('ه', 'ة'))).toEqual(
      read(careful).names.map((name) => name.replaceAll('ه', 'ة')),
    )
    expect(read(hurried).claims).toHaveLength(read(careful).claims.length)
  })
})

describe('alif without hamza', () => {
  it('takes «بان» for nobody', () => {
    const text =
      'وذكر كريم حداد بان الاشجار ستنقل الى الحديقة، واضاف على الفور بان حكومتيهما وقعتا اتفاقا.'
    expect(read(text).names).toEqual(['PER كريم حداد'])
  })
})

describe('Arabic digits', () => {
  it('are the same numbers', () => {
    const text = 'أعلنت الشركة ضمن رؤية السعودية 2030 طلب طائرات بوينغ 787 على مدى 5 سنوات.'
    const other = text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + +digit))
    expect(read(other).names.map((name) => name.length)).toEqual(
      read(text).names.map((name) => name.length),
    )
  })
})

describe('a no-break space', () => {
  it('is read as a space, and the text stays as it was given', () => {
    const text = 'قال الوزير سامي نصر\u00a0وهو في الميناء إن السفينة\u00a0وصلت.'
    expect(read(text).claims).toHaveLength(read(text.replaceAll('\u00a0', ' ')).claims.length)
    const done = analyseLine(JSON.stringify({ id: 'a', lang: 'ar', text }), 1, dependencies)
    expect('apparatus' in done && done.apparatus.document.text).toBe(text)
  })
})

describe('other marks', () => {
  const usual =
    'قال الوزير سامي نصر لـ«المنارة» إن الجسر «لن يفتح قبل الخريف». وأضاف أن العمل تأخر.\nوأكد نصر أن البلدية والوزارة تدفعان.'

  it.each([
    ['turned', (text: string) => text.replaceAll('«', '”').replaceAll('»', '“')],
    ['single', (text: string) => text.replaceAll('«', '‘').replaceAll('»', '’')],
    ['two apostrophes', (text: string) => text.replace(/[«»]/g, "''")],
    ['two brackets', (text: string) => text.replaceAll('«', '((').replaceAll('»', '))')],
    ['spaces on both sides', (text: string) => text.replace('لـ«', 'ل " ').replace(/[«»]/g, ' " ')],
    ['«و» apart', (text: string) => text.replace(/(?<![ء-ي])و(?=[ء-ي])/g, 'و ')],
    ['marks of direction', (text: string) => text.replace(/(?<=[.»:])/g, '\u200f')],
  ])('finds the same claims: %s', (_, set) => {
    const other = set(usual)
    const plain = (words: string) => words.replace(/[^ء-ي]/g, '')
    const claimsOf = (text: string) => read(text).claims.map((claim) => claim.map(plain))
    expect(claimsOf(other)).toEqual(claimsOf(usual))
    expect(read(other).names.map(plain)).toEqual(read(usual).names.map(plain))
  })
})
