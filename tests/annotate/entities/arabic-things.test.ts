import { expect, it } from 'vitest'
import type { NameHit } from '../../../src/model/annotation.ts'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** Every entity as "TYPE name: its mentions". */
const namesOf = (text: string, hits: NameHit[] = []): string[] =>
  findEntities(toDocument(text, 'ar'), arabic, hits).map(
    ({ type, name, mentions }) =>
      `${type} ${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  )

it.each([
  ['وقال إن المدمرة «كارني» اعترضت زورقا.', ['PRODUCT كارني: كارني']],
  ['وهبطت المركبة الفضائية أوديسيوس على القمر.', ['PRODUCT أوديسيوس: أوديسيوس']],
  ['بلغت السفينة تاكورا أمس.', []],
  ['واجتاحت العاصفة المدارية «إيما» الساحل.', ['EVENT إيما: إيما']],
  ['وحذر من المنخفض «هاري» أمس.', ['EVENT هاري: هاري']],
])('tells ships and storms by their noun: %s', (text, names) =>
  expect(namesOf(text)).toEqual(names),
)

it('takes the article into a name that packs have without it', () => {
  const text = 'كانت السفينة تاكورا سريعة.'
  const start = text.indexOf('سفينة')
  const end = start + 'سفينة تاكورا'.length
  const hit: NameHit = {
    start,
    end,
    common: false,
    hint: false,
    candidates: [{ note: 'a:b', odds: 1, type: 'PRODUCT' } as never],
  }
  expect(namesOf(text, [hit])).toEqual(['PRODUCT السفينة تاكورا: السفينة تاكورا'])
})

it.each([
  ['توفي الأديب عبد الرحمن ولد الطالب أمس.', ['PER عبد الرحمن ولد الطالب: عبد الرحمن ولد الطالب']],
  ['واعتقل القيادي زياد أبو عين أمس.', ['PER زياد أبو عين: زياد أبو عين']],
])('ends no person with a word for a son or a father: %s', (text, names) =>
  expect(namesOf(text)).toEqual(names),
)

it('knows a father by his child in every case, and no child by its father', () => {
  const text =
    'وصل سامر العبادي "أبو ليث" أمس. وقال محمود الحداد إن أبا ليث مريض، وشكر ليث الحاضرين.'
  const [samer] = namesOf(text).filter((name) => name.includes('العبادي'))
  expect(samer).toBe('PER سامر العبادي: سامر العبادي, أبو ليث, أبا ليث')
})

it('joins the short name of a body in quotation marks to it', () =>
  expect(namesOf('شكرت شركة نفط البحرين «بابكو» الحاضرين، وردت «بابكو» بالمثل.')[0]).toBe(
    'ORG شركة نفط البحرين: شركة نفط البحرين, بابكو, بابكو',
  ))

it.each([
  ['وكان الرجل كريما مع جيرانه.', []],
  ['حطت الطائرة في مطار نورمان مانلي أمس.', ['LOC مطار نورمان مانلي: مطار نورمان مانلي']],
  ['وسقط في الملعب محمد عبد الوهاب أمس.', ['PER محمد عبد الوهاب: محمد عبد الوهاب']],
  ['وكان محمد ولد عام 1950 في أطار.', ['PER محمد: محمد']],
  ['أبدت شركة كاليون القابضة رغبتها.', ['ORG كاليون القابضة: كاليون القابضة']],
  ['قال مهندس الرصد الجوي محرز الغنوشي ذلك.', ['PER محرز الغنوشي: محرز الغنوشي']],
  [
    'ونظمت الجمعية الوطنية لمربي الأغنام والماعز معرضا.',
    ['ORG الجمعية الوطنية لمربي الأغنام والماعز: الجمعية الوطنية لمربي الأغنام والماعز'],
  ],
  [
    'وتابعت الجمعية المغربية لحماية المال العام الجلسة.',
    ['ORG الجمعية المغربية لحماية المال العام: الجمعية المغربية لحماية المال العام'],
  ],
])('has right borders: %s', (text, names) =>
  expect(namesOf(text)).toEqual(expect.arrayContaining(names)),
)

it.each([
  ['وقالت منظمة الصحة العالمية للأناضول إن الوباء انتشر.', 'ORG منظمة الصحة العالمية'],
  ['وقالت الرئاسة الفرنسية لفرانس برس إن القمة ستعقد.', 'ORG الرئاسة الفرنسية'],
  ['وقالت المديرية العامة لقوى الأمن الداخلي ذلك.', 'ORG المديرية العامة لقوى الأمن الداخلي'],
])('ends a body before the agency to which it speaks: %s', (text, name) =>
  expect(namesOf(text).map((each) => each.split(':')[0])).toContain(name),
)

it('names no body by what it does', () =>
  expect(namesOf('وتعتزم الوزارة الانتهاء من المشروع.')).toEqual([]))
