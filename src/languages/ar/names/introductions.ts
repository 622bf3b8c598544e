/** How Arabic texts go on behind a name, other than with what somebody is. */
import { foldedSet } from '../../word-sets.ts'
import type { IntroductionRules } from '../../names/introduction-rules.ts'
import { doneToPeople } from './done-to-people.ts'

/** Verbs that tell what somebody is by trade or office. */
const ofTrade = foldedSet(
  'يعمل تعمل يدير تدير يرأس ترأس يترأس تترأس يمثل تمثل يدرس تدرس يملك تملك يقود تقود يشغل تشغل يتولى تتولى ينتمي تنتمي يشرف تشرف يعد تعد يعتبر تعتبر',
)

/** Verbs of "he" in the past whose last letter is a root's. */
const rootsInTa = foldedSet('مات بات فات ثبت أثبت سكت صمت التفت نبت')

export const introductions: IntroductionRules = {
  relatives: new Map([
    ['الذي', 'm'],
    ['التي', 'f'],
  ]),
  beforeVerbs: foldedSet('لا لم لن قد سوف ما'),
  isDoneBy: (verb, gender) =>
    gender === 'f'
      ? /^س?ت|ت$/.test(verb)
      : verb !== 'تم' && (!verb.endsWith('ت') || rootsInTa.has(verb)),
  pronouns: foldedSet('وهو وهي'),
  isDoneMeanwhile: (verb) =>
    /^[يت](?!..ي.$)[^اه]{2,5}$/.test(verb) && !/[يى]$/.test(verb) && !ofTrade.has(verb),
  calledBy: foldedSet('يدعى تدعى ويدعى وتدعى'),
  ageVerbs: foldedSet('يبلغ تبلغ بلغ بلغت يناهز تناهز'),
  otherWords: foldedSet('حكم سير'),
  bareTitles: foldedSet(
    'سيناتور لورد سير ليدي مستر مسيو مدام مولانا معالي سمو فضيلة سماحة نيافة غبطة د كابتن بابا سلطان ملك',
  ),
  inNames: foldedSet('الملك الملكة الأمير الأميرة الشيخ الشيخة السلطان الإمام الرئيس الشهيد'),
  endings: foldedSet('قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة موضحا موضحة مشيرا مشيرة أمس'),
  toOutlets: foldedSet('لصحيفة لوكالة لقناة لإذاعة لموقع لشبكة لمجلة'),
  telling: foldedSet('أخبر أخبرت يخبر تخبر'),
  doneToPeople,
  holders: foldedSet(
    'رئيس رئيسة وزير وزيرة سفير سفيرة مدير مديرة أمين أمينة حاكم حاكمة محافظ محافظة قائد ' +
      'قائدة ملك ملكة أمير أميرة مبعوث مبعوثة عمدة مفتي قنصل نائب نائبة مستشار مستشارة ولي بطريرك',
  ),
  object: /^(?!ال|اسبوع|يوم|شهر|عام|صباح|مساء)\p{L}{3,}ا$/u,
  day: 'يوم',
  his: 'ه',
  mine: 'ي',
  possessed: /(?:ها|هم|هما|نا|ي)$/,
  // «الوكيل العام للملك» is an office
  isServed: (before, title) => /^لل.{3,}/.test(title) && before !== 'العام',
  about: 'عن',
  announcing: foldedSet(
    'أعلن أعلنت يعلن تعلن كشف كشفت يكشف تكشف أعرب أعربت يعرب تعرب عبر عبرت يعبر تعبر تحدث تحدثت يتحدث تتحدث دافع دافعت أفصح أفصحت أجاب أجابت غاب غابت',
  ),
  representing: foldedSet(
    'عضو عضوة العضو نائب نائبة النائب النائبة مرشح مرشحة المرشح المرشحة مسؤول مسؤولة المسؤول المسؤولة ممثل ممثلة',
  ),
}
