import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const namesIn = (text: string): string[] =>
  findEntities(toDocument(text, 'ar'), arabic, []).map(({ type, name }) => `${type} ${name}`)

it.each([
  ['وقال مديرها نوعا شتات إنه سيستأنف.', ['PER نوعا شتات']],
  ['وقالت نائبة رئيس الشركة يون هي جين إن السعر سيرتفع.', ['PER يون هي جين']],
  ['وقال مستشاره كوابينا أسامبوه للصحافيين إن الزيارة ناجحة.', ['PER كوابينا أسامبوه']],
  ['وقالت المتحدثة باسمها رافينا تشاندراكار إن الوضع صعب.', ['PER رافينا تشاندراكار']],
  ['وأوضح مؤسس شركة إنتلورا تال ديلوريان أنه سيبيع.', ['ORG شركة إنتلورا', 'PER تال ديلوريان']],
  ['وقال كبير الاقتصاديين في نوردفيا ماركتس كيتيل هاغنسن إن الخفض سيأتي.', ['PER كيتيل هاغنسن']],
])('finds who speaks between his office and what he says: %s', (text, names) =>
  expect(namesIn(text)).toEqual(expect.arrayContaining(names)),
)

it.each([
  ['سألتها عنها فقالت لي إن الورد كثير.', 'فقالت'],
  ['قال مديرها العام أمس إن الخطة جاهزة.', 'أمس'],
  ['قال الرجل لإيفننغ نيوز إن الطريق مغلق.', 'لإيفننغ'],
])('takes nothing else for one: %s', (text, word) =>
  expect(namesIn(text).filter((name) => name.startsWith('PER') && name.includes(word))).toEqual([]),
)
