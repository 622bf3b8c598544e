import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** The bodies of an Arabic text. */
const bodiesIn = (text: string): string[] =>
  findEntities(toDocument(text, 'ar'), arabic, [])
    .filter(({ type }) => type === 'ORG')
    .map(({ name }) => name)

it.each([
  ['وأوصت الجمعية الأوروبية لأمراض القلب بالمشي.', 'الجمعية الأوروبية لأمراض القلب'],
  ['وقال رئيس الاتحاد المصري لرفع الأثقال إن البطولة تأجلت.', 'الاتحاد المصري لرفع الأثقال'],
  ['ونبهت الوكالة الوطنية لتقنين المواصلات، في بلاغ، إلى الخطر.', 'الوكالة الوطنية لتقنين المواصلات'],
  [
    'وأكد المكتب الوطني لإدارة المخاطر والكوارث أن السد آمن.',
    'المكتب الوطني لإدارة المخاطر والكوارث',
  ],
  [
    'وقررت الهيئة الوطنية لتنظيم المهن والخدمات الصحية إغلاق العيادة.',
    'الهيئة الوطنية لتنظيم المهن والخدمات الصحية',
  ],
])('a body is called by what it is for: «%s»', (text, name) =>
  expect(bodiesIn(text)).toContain(name),
)

it.each([
  ['وعقدت اللجنة العليا لبحث أزمة المياه اجتماعا.', 'لبحث'],
  ['وتحرك الاتحاد الأوروبي لحسم مسألة الحدود.', 'لحسم'],
  ['ويسعى الاتحاد الأوروبي لتوحيد المشتريات.', 'لتوحيد'],
  ['وأشاد المدير بالمركز الوطني لعلاج السكري والمدير العام للصحة.', 'والمدير'],
])('not by what it does or who stands beside it: «%s»', (text, word) =>
  expect(bodiesIn(text).join()).not.toContain(word),
)
