import type { PlainPhrases } from '../../names/plain-phrases.ts'
import { foldedSet } from '../../word-sets.ts'
import {
  everydayPhrases,
  everydaySenses,
  kindsOfStates,
  knownByPlace,
  neverDefinite,
  placesNeverDefinite,
  wholeWords,
} from './everyday-senses.ts'

export const plainPhrases: PlainPhrases = {
  negations: foldedSet('غير'),
  beforeVerbs: foldedSet('لم ولم فلم لن ولن فلن سوف وسوف فسوف'),
  beforePredicates: foldedSet('إنه إنها إنهم بأنه بأنها بأنهم'),
  completedOffices: foldedSet(
    'وزير وزيرة رئيس رئيسة مدير مديرة محافظ سفير سفيرة نائب نائبة مفتي والي عميد نقيب',
  ),
  inName: foldedSet('باسم'),
  spokesmen: foldedSet(
    'متحدث متحدثة متحدثا المتحدث المتحدثة والمتحدث والمتحدثة ناطق ناطقة ناطقا الناطق الناطقة والناطق',
  ),
  beforeClauses: foldedSet('إن أن لأن'),
  ordinals: foldedSet('أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر'),
  greatest: foldedSet(
    'كبرى أكبر أعلى أصغر أقدم أهم أفضل أكثر أطول أسرع أغنى أقوى أضخم أبرز أسوأ أجمل',
  ),
  pairs: foldedSet('البلدين الشعبين الشعبان الدولتين الجانبين الطرفين الحكومتين'),
  everydaySenses,
  everydayPhrases,
  wholeWords,
  kindsOfStates,
  neverDefinite,
  placesNeverDefinite,
  knownByPlace,
  god: foldedSet('الله'),
  servants: foldedSet('عبد آية نصر سعد عون جار فتح فضل'),
  deeds: foldedSet('عناية مشيئة لطف قدرة إذن توفيق كتاب سبيل بيت شرع'),
  deedsUnderParticle: foldedSet('عون فضل حمد رحمة نصر'),
}
