import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const namesIn = (text: string): string[] =>
  findEntities(toDocument(text, 'ar'), arabic, []).map(({ type, name }) => `${type} ${name}`)

it.each([
  ['وصدر ديوانه الأول «ظلال على الجدار» أمس.', 'WORK ظلال على الجدار'],
  ['ونشرت الصحيفة تحقيقا بعنوان «غرف بلا نوافذ» أمس.', 'WORK غرف بلا نوافذ'],
  ['ونالت الجائزة عن دورها في «جسر الليل» أمس.', 'WORK جسر الليل'],
  ['واشترت المحطة «ليلة بيضاء» بطولة سمر الحايك.', 'WORK ليلة بيضاء'],
  ['وعُرض بعدها «مطر على الطريق» لسليم الخوري.', 'WORK مطر على الطريق'],
  ['وعُرض بعدها «مطر على الطريق» للمصرية نوران حداد.', 'WORK مطر على الطريق'],
  ['وعُرض تطبيق «رينغوتو» إخراج سمر الحايك.', 'WORK رينغوتو'],
])('reads a title that the words beside it tell: %s', (text, name) =>
  expect(namesIn(text)).toContain(name),
)

it.each([
  ['وشاركت في أعمال تلفزيونية كثيرة، أشهرها «ليلة على جسر النيل» أمس.', 'WORK ليلة على جسر النيل'],
  ['وتعود المسرحية «حكايات القاهرة» إلى الخشبة أمس.', 'WORK حكايات القاهرة'],
  ['ويعود العرض المسرحي المتميز «الراوية» إلى الخشبة.', 'WORK الراوية'],
  ['وطرح المطرب أغنية جديدة تحمل اسم «اللون الأسود» أمس.', 'WORK اللون الأسود'],
  ['وفاقت أغانيهما السابقة مثل «نجوم بيروت» أمس.', 'WORK نجوم بيروت'],
])('reads what a noun of works leads to as one, whatever stands in it: %s', (text, name) =>
  expect(namesIn(text)).toEqual(expect.arrayContaining([name])),
)

it.each([
  'وأقيمت عروض كثيرة، أبرزها «بيروت» أمس.',
  'وكتب «النيل» في أول السطر.',
  'وحضر الحفل نجم «الهلال» أمس.',
  'ورأت اللجنة أن القصيدة «تعيد إلى القارئ صوته» أمس.',
  'ووجهت الجائزة للكتاب إلى «سيول» أمس.',
])('leaves other names behind nouns that may be of anything: %s', (text) =>
  expect(namesIn(text).filter((name) => name.startsWith('WORK'))).toEqual([]),
)

it('reads the next title of a list like the first', () =>
  expect(namesIn('وغنت من أغنيات «يا ليل» و«على الدرب البعيد» أمس.')).toEqual(
    expect.arrayContaining(['WORK يا ليل', 'WORK على الدرب البعيد']),
  ))

it.each([
  ['وارتفع سعر حليب «نيدالو» في السوق.', 'PRODUCT نيدالو'],
  ['واشترت الحصة «سوميتارو» اليابانية أمس.', 'ORG سوميتارو'],
  ['وقالت جمعية رعاية الأيتام (سندان) إن التبرعات زادت.', 'ORG سندان'],
])('reads wares, companies of a country and short names of bodies: %s', (text, name) =>
  expect(namesIn(text)).toContain(name),
)

it.each([
  'وقال النجم «يطبخ الطعام أفضل مما يلعب» أمس.',
  'وأكد أن العملة «ليست كيس أرز» أبدا.',
  'وحلت «طيارة» لسليم الخوري ثالثة في شوط المساء.',
  'ونددت الحركة ب«التهديدات» الإسرائيلية أمس.',
  'وعُرضت مجموعته «تتحدث كل اللغات» أمس.',
  'وقال «مطر على الطريق» لسليم الخوري أمس.',
  'وتغلب على «سوميتارو» الياباني أمس.',
  'وقالت جمعية رعاية الأيتام الخيرية: «سندان» أمس.',
  'وقالت جمعية رعاية الأيتام (خيرية) أمس.',
  'وقالت جمعية رعاية الأيتام (تبرعات) أمس.',
  'وقالت جمعية رعاية الأيتام (توقفت) أمس.',
  'وزار مستشفى الواحة الكبير (الصحة) أمس.',
])('leaves what is said of somebody, what runs a race and what only describes: %s', (text) =>
  expect(namesIn(text).filter((name) => !name.startsWith('PER'))).toEqual(
    namesIn(text.replace(/[«»()]/g, '')).filter((name) => !name.startsWith('PER')),
  ),
)
