import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import type { NameHit } from '../../../src/model/annotation.ts'
import { toDocument } from '../../to-document.ts'

/** How a text introduces one of the persons whom packs know. */
function introductionOf(text: string, name: string, ...others: string[]): string | null {
  const candidates = [{ pack: 'p', id: 'a', type: 'PER', kind: 'person', score: 1 }]
  const hits = [name, ...others].map((known, i) => {
    const start = text.indexOf(known)
    const one = candidates.map((candidate) => ({ ...candidate, id: String(i) }))
    return { start, end: start + known.length, hint: false, candidates: one }
  }) as NameHit[]
  const sorted = hits.toSorted((a, b) => a.start - b.start)
  const found = findEntities(toDocument(text, 'ar'), arabic, sorted)
  const { introduction } = found.find((entity) => entity.name === name)!
  return introduction && text.slice(introduction.start, introduction.end)
}

it.each([
  ['وقالت سعاد حداد، محللة «بنك الشمال»، إن السوق هادئة.', 'محللة «بنك الشمال»'],
  ['وكتبت سعاد حداد، مؤلفة «مدن بعيدة»: «لن أعود».', 'مؤلفة «مدن بعيدة»'],
  ['وقالت سعاد حداد، مديرة دار "الورق"، إن السوق هادئة.', 'مديرة دار "الورق"'],
])('closes the quotes of a name in a role: %s', (text, told) =>
  expect(introductionOf(text, 'سعاد حداد')).toBe(told),
)

it.each([
  ['أعلن كمال نصر، المتحدث باسم الهيئة عن خطة جديدة، ثم غادر.', 'المتحدث باسم الهيئة'],
  ['وأعلن كمال نصر، المسؤول عن الهيئة، خطة جديدة.', 'المسؤول عن الهيئة'],
  ['وعلق كمال نصر، رئيس الهيئة قائلا: «لن أعود».', 'رئيس الهيئة'],
  ['قال كمال نصر، رئيس الهيئة لصحيفة محلية، إن العمل مستمر.', 'رئيس الهيئة'],
  ['قال كمال نصر، رئيس الهيئة يوم السبت إن العمل مستمر.', 'رئيس الهيئة'],
  [
    'قال كمال نصر رئيس مجلس إدارة مستشفيات الشمال إن العمل مستمر.',
    'رئيس مجلس إدارة مستشفيات الشمال',
  ],
  ['وطالب كمال نصر عضو المجلس عن الدائرة 15 بإصلاح الطريق.', 'عضو المجلس عن الدائرة 15'],
  ['نسخها تلميذ للرسام البغدادي كمال نصر أمس.', 'لرسام البغدادي'],
  ['قال مساعد للوزير كمال نصر إن العمل مستمر.', 'لوزير'],
  ['وشكر كمال نصر هداف الجزيرة الى جانب زملائه.', 'هداف الجزيرة'],
])('ends a role where the sentence goes on: %s', (text, told) =>
  expect(introductionOf(text, 'كمال نصر')).toBe(told),
)

it.each([
  ['ورفع الحكم بطاقة كمال نصر، التي أطلقها في المباراة، ثم غادر.', null],
  ['وغادر كمال نصر، الذي يبلغ 40 عاما، القاعة.', null],
  ['وقال كمال نصر، وهو يكتب رسالة، إن العمل مستمر.', null],
  ['وقال كمال نصر، وهو يعمل سائقا، إن العمل مستمر.', 'وهو يعمل سائقا'],
  ['وغادر كمال نصر، الذي يدير المتحف، القاعة.', 'الذي يدير المتحف'],
  ['حضر اللقاء كمال نصر، وسفيرة الدولة لدى المنظمة، وآخرون.', null],
  ['تراجع العدد في ظل حكم كمال نصر كثيرا.', null],
  ['نال الجائزة أفضل ممثل كمال نصر أمس.', null],
])('takes no clause on something else for an introduction: %s', (text, told) =>
  expect(introductionOf(text, 'كمال نصر')).toBe(told),
)

it.each([
  ['حضر المخرج سامي حداد والممثل كمال نصر العرض.', 'الممثل'],
  ['حضر اللقاء سامي حداد رئيس اللجنة كمال نصر وآخرون.', 'رئيس اللجنة'],
])('leaves its role to another person: %s', (text, told) =>
  expect(introductionOf(text, 'كمال نصر', 'سامي حداد')).toBe(told),
)

it.each([
  ['وصلت وزيرة التعاون ورئيس الصندوق كمال نصر إلى القاعة.', 'رئيس الصندوق'],
  ['قال معاون وزير الثقافة كمال نصر إن العمل مستمر.', 'معاون وزير الثقافة'],
  ['ورفض المتحدث باسم القصر للسيد كمال نصر طلبا إلى اللجنة.', 'لسيد'],
  ['قال إلى الصحف محاميه كمال نصر إن العمل مستمر.', 'محاميه'],
  ['قالت إلى الصحف والدة اللاعب كمال نصر إن العمل مستمر.', null],
  ['قال إلى الصحف والد الطفلة المواطن كمال نصر إن العمل مستمر.', 'والد الطفلة المواطن'],
  ['ووصف والد الطفلة المتهم كمال نصر بأنه خطر على الحي.', null],
  ['قال محامي المتهم، كمال نصر، إن العمل مستمر.', 'محامي المتهم'],
  ['وعند الباب وقف المرشد السياحي كمال نصر أمس.', 'المرشد السياحي'],
  ['وصل إلى مطار الملك خالد المدير العام كمال نصر أمس.', 'المدير العام'],
])('takes the whole role of the person and no other: %s', (text, told) =>
  expect(introductionOf(text, 'كمال نصر')).toBe(told),
)

it('keeps a role that is told by another person', () => {
  const text = 'قال زميل رامي السابق كمال نصر إن العمل مستمر.'
  expect(introductionOf(text, 'كمال نصر', 'رامي')).toBe('زميل رامي السابق')
})

it.each([
  ['استقبل الرئيس كمال نصر وزير خارجية قبرص في القصر.', 'الرئيس'],
  ['وسأل كمال نصر وزير الطاقة عن الأسعار.', null],
  ['وشكرت النائبة كمال نصر مدير المستشفى على جهوده.', 'النائبة'],
  ['استقبل اللواء كمال نصر محافظ المدينة وفدا من الجامعة.', 'محافظ المدينة'],
  ['استقبله كمال نصر وزير النقل في مكتبه.', 'وزير النقل'],
  ['حضر الحفل كمال نصر وزير النقل.', 'وزير النقل'],
  ['وأمهل الملك كمال نصر وزير العدل أسبوعا.', 'الملك'],
  ['عين الرئيس كمال نصر رئيسة الحكومة الجديدة أمس.', 'الرئيس'],
  ['وأشاد كمال نصر رئيس قبرص بالجهود.', 'رئيس قبرص'],
  ['وأقنع كمال نصر رئيس البلدية بالأرقام.', 'رئيس البلدية'],
  ['قال كمال نصر رئيس قطاع المياه بالوزارة إن الطريق مغلق.', 'رئيس قطاع المياه بالوزارة'],
])('takes no office of whom somebody meets or asks: %s', (text, told) =>
  expect(introductionOf(text, 'كمال نصر')).toBe(told),
)

it.each([
  'قال مبعوث الرئيس الجديد كمال نصر إن العمل مستمر.',
  'قال مترجم الكاتب كمال نصر إن العمل مستمر.',
  'قال مسؤول في إدارة الرئيس كمال نصر إن العمل مستمر.',
])('tells nobody as what another is to him: %s', (text) =>
  expect(introductionOf(text, 'كمال نصر')).toBeNull(),
)
