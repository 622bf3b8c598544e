import { expect, it } from 'vitest'
import { arabic } from '../../../src/languages/ar/index.ts'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { toDocument } from '../../to-document.ts'

const namesIn = (text: string) =>
  findEntities(toDocument(text, 'ar'), arabic, []).map(({ name }) => name)

it.each([
  ['أعلنت الشركة حالة القوة القاهرة في المصنع.', 'القاهرة'],
  ['زار الكاتب مسقط رأسه بعد عامين.', 'مسقط'],
  ['ضربت المنطقة سيول جارفة ليلا.', 'سيول'],
  ['حددوا الموعد فلكيا قبل الغروب.', 'كيا'],
  ['ارتفع المؤشر في بورصة باريس أمس.', 'بورصة'],
  ['ناشد الوزير الدول الغربية أمس.', 'الدول الغربية'],
  ['صلينا المغرب في الجامع القريب.', 'المغرب'],
])('is no name in: %s', (text, name) => expect(namesIn(text)).not.toContain(name))

it.each([
  ['عاد الوفد إلى القاهرة مساء أمس.', 'القاهرة'],
  ['هبطت الطائرة في مسقط مساء أمس.', 'مسقط'],
  ['وصل الفريق إلى سيول مساء أمس.', 'سيول'],
  ['باعت شركة كيا سيارات كثيرة.', 'كيا'],
  ['عاد الوفد من المغرب مساء أمس.', 'المغرب'],
])('is one in: %s', (text, name) => expect(namesIn(text)).toContain(name))
