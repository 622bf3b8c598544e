/** What the words behind a noun name: our own lists. */
import type { NamesBehindNouns } from '../../names/names-behind-nouns.ts'
import { foldedSet } from '../../word-sets.ts'

export const behindNouns: NamesBehindNouns = {
  places: foldedSet(`
حي حارة محلة ضاحية شارع زقاق نفق معبر قصر قلعة جامع مسجد كنيسة مقبرة سجن ميناء مرفأ مرسى مقهى حديقة متنزه منتزه
جزيرة نهر جبال هضبة سهل واحة خور ترعة شلال كهف محمية
`),
  likelyPlaces: foldedSet('سوق محطة متحف بئر حقل شاطئ مشرحة'),
  trades: foldedSet('سوق'),
  bodiesAtPlaces: foldedSet(`
غرفة هيئة مجلس نقابة اتحاد جمعية رابطة شركة شرطة نيابة محكمة بلدية أمانة تلفزيون إذاعة متحف فرقة منظمة
`),
  services: foldedSet('أمن مرور جوازات جمارك كهرباء'),
  bodiesInPlaces: foldedSet(`
محكمة المحكمة غرفة الغرفة مديرية المديرية إدارة الإدارة مكتب سفارة السفارة قنصلية القنصلية مندوبية المندوبية
`),
  trials: foldedSet('محاكمة اعتقال توقيف تبرئة إعدام حبس سجن استجواب تسليم اغتيال'),
  quarters: { nouns: foldedSet('الشمال الجنوب'), adjectives: foldedSet('الشرقي الغربي') },
  clans: foldedSet('قبيلة قبائل قبيلتا قبيلتي عشيرة عشائر عشيرتا عشيرتي'),
  districts: foldedSet('مركز مديرية'),
  bareBodies: foldedSet('كلية مدرسة معهد مستشفى منظمة وكالة جريدة اتحاد فرقة'),
}
