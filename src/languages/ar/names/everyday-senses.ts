import { fold } from '../../../text/fold.ts'
import type { BesideWords } from '../../names/plain-phrases.ts'
import { foldedSet } from '../../word-sets.ts'

/** Each: the name; words before it (with a preposition too), words behind it that show the other sense. */
const senses: readonly [string, string, string][] = [
  // irresistible
  ['القاهرة', 'القوة قوة قوته قوتها', ''],
  // where one was born
  ['مسقط', '', 'رأس رأسه رأسها رأسي رأسهم'],
  // floods
  [
    'سيول',
    'أضرار مياه مجاري خطر أخطار مخاطر متضرري ضحايا وجود حدوث اجتياح هطول أمطار جريان تشكل عواصف ' +
      'تحذر_من يحذر_من حذر_من حذرت_من محذرا_من محذرة_من تحذير_من تحذيرات_من التحذير_من مخاوف_من ' +
      'خوفا_من خشية_من',
    'الأمطار جارفة خطيرة محتملة حطامية مفاجئة عارمة غزيرة وفيضانات وانهيارات وانزلاقات جرفت',
  ],
  // a cable
  ['كابل', 'مد قطع انقطاع', 'بحري كهربائي كهرباء ضوئي إنترنت الإنترنت الألياف شحن'],
  // enthusiasm
  [
    'حماس',
    'ألهب ألهبت أشعل أشعلت بكل',
    'شديد شديدين بالغ منقطع لافت جماهيري الجماهير الجمهور المشجعين',
  ],
  // a part that somebody plays
  [
    'بدور',
    'يضطلع تضطلع اضطلع اضطلعت قام قامت يقوم تقوم القيام',
    'محوري كبير مهم هام بارز فاعل فعال رئيسي حيوي أساسي قيادي ريادي مركزي تاريخي إيجابي سلبي',
  ],
  // a mood, the weather
  [
    'جو',
    'ساد يسود سادت في',
    'هادئ مشحون ماطر غائم حار بارد صحو ودي أسري عائلي احتفالي روحاني أخوي تنافسي إيجابي حماسي رمضاني مليء مفعم',
  ],
  // how well, with what good will
  [
    'حسن',
    '',
    'نية النية النوايا الجوار الضيافة الظن الاستقبال السير السلوك السيرة التصرف الاستماع الخلق الأخلاق الحظ ' +
      'الختام المعاملة التدبير التنظيم التعامل',
  ],
  // faith
  ['إيمان', 'بكل', 'راسخ عميق صادق تام كامل مطلق منه منها منهم بأن بأهمية بدور'],
  // honouring
  ['إكرام', '', 'الضيف الضيوف الميت'],
  // a breeze
  ['نسيم', '', 'البحر الصباح الليل الجبل الربيع'],
  // happy
  [
    'سعيد',
    '',
    'بمشاركتي بوجودي بعودتي بالفوز بالمشاركة بالعودة باللقاء بالتتويج بالتأهل بهذا بهذه لأنني جدا للغاية',
  ],
  // a grandmother
  ['جدة', 'وهي عندنا هناك', ''],
  // sunset
  [
    'المغرب',
    'صلاة صليت صلى صلينا صلوا يصلي نصلي أذان آذان عند وعند بحلول وبحلول قبيل بعيد غروب ركعة',
    'بنصف بساعة بدقائق بربع والعشاء',
  ],
  // a goalpost
  ['القائم', 'بجوار بمحاذاة أصاب أصابت لامست', 'الأيمن الأيسر البعيد'],
  // the new moon
  ['الهلال', 'ولادة رؤية تحري ترائي استطلاع', ''],
  // health
  ['سلامة', '', 'عودته عودتها وصوله وصولها الغذاء الأغذية المرضى الطيران المواطنين الركاب'],
  // a weevil
  ['سوسة', '', 'النخيل'],
  // a fever, a blood disease
  ['الوادي المتصدع', 'حمى', ''],
  ['البحر المتوسط', 'أنيميا حمى', ''],
  // names of several
  ['أسماء', 'ذكر كتابة قائمة لائحة نشر إعلان كشف إدراج', ''],
  // an exchange
  [
    'بورصة',
    '',
    `لندن نيويورك باريس فرانكفورت طوكيو شنغهاي هونغ ميلانو مدريد زيوريخ كوبنهاغن القاهرة بيروت عمان دمشق
    الكويت قطر دبي أبوظبي البحرين مسقط الرياض بغداد تونس الجزائر الخرطوم فلسطين مصر السعودية نيجيريا نيروبي`,
  ],
  // of a medal
  ['الأولمبية', 'الميدالية الميداليات الذهبية الفضية البرونزية', ''],
  // and a mother
  ['وام', '', 'من لطفل لطفلة لطفلين لثلاثة لأربعة لخمسة لستة'],
  // civil peace
  ['الأهلي', 'السلم', ''],
  // what somebody did
  ['بدر', 'ما لما عما مما', 'منه منها منهم التمام'],
  // words that were exchanged
  ['دار الحديث', '', 'حول عن بين'],
  // pictures
  ['صور', '', 'حديثة جديدة قديمة جوية فضائية متداولة الأقمار أقمار'],
  // eager
  ['حريصا', 'كان كانت كنت كنا وكان وكنت ليس ليكون يكون أكون ظل بقي دائما', 'على'],
  // earlier
  ['أبكر', 'وقت موعد سن مرحلة تاريخ', 'من'],
  // what somebody said in an interview
  ['حوارة', 'في خلال', 'مع له لها'],
  // a ligament
  ['الرباط', 'قطع تمزق إصابة', 'الصليبي الداخلي الخارجي الجانبي'],
  // an anthem
  ['السلام', '', 'الوطني الملكي الجمهوري الأميري السلطاني'],
  // a generation
  ['جيل جديد', '', 'من'],
  // tents
  ['الخيام', 'عدد نصب نصبوا إقامة توزيع مئات آلاف عشرات تحت', ''],
  // a war
  ['حرب', 'جاءت اندلعت نشبت تندلع دارت اندلاع نشوب', ''],
  // a just peace
  ['سلام عادل', '', 'وشامل ودائم ومستدام ومستقر شامل دائم'],
  // a share
  ['حصة', 'شراء بيع', 'الفرد الأسد مسيطرة أقلية'],
]

/** Of whom something is in the interest: a مصلحة is an authority too. */
const inWhoseInterest =
  'الشعب الوطن المواطن المواطنين البلاد البلد الدولة الأمة الجميع الطرفين الطفل المريض الطالب المجتمع الفريق النادي اللاعب المستهلك'
/** «مفتي الديار المصرية»: lands, in an office's name. */
const lands = 'المصرية المقدسة السعودية التونسية العراقية الليبية السودانية اليمنية اللبنانية'

const phrasesOf = (head: string, completed: string): string[] =>
  completed.split(' ').map((word) => fold(`${head} ${word}`))

export const everydayPhrases: ReadonlySet<string> = new Set([
  fold('السلاح الأبيض'),
  ...phrasesOf('مصلحة', inWhoseInterest),
  ...phrasesOf('الديار', lands),
])

/** Names that are nouns of every day with the article: «بالحماس» is no movement, «القطر» no country. */
export const neverDefinite = foldedSet('حماس قطر')

/** Places that are none with the article, though a body may be called so: «للبورصة» is no city. */
export const placesNeverDefinite = foldedSet('بورصة')

/** By what deed or fate somebody is known, before the place: «عروس النهر», «سفاح الساحل» are no names. */
export const knownByPlace = foldedSet('عروس عروسة عريس سفاح سفاحة طفل طفلة فتاة ضحية قاتل قاتلة')

/**
 * Words that begin like a particle and end like a name: «فلكيا» is no «كيا», «كسول» no «سول», «للنيل من»
 * no river.
 */
export const wholeWords = foldedSet('فلكيا وزاريا باكرا كبارا كسول كسولا كنيس كنيسا للنيل')

/** States of a kind, which are no place. */
export const kindsOfStates: ReadonlySet<string> = new Set(
  'الغربية الإسلامية الأوروبية الأفريقية الإفريقية الآسيوية الصناعية النامية الغنية الفقيرة'
    .split(' ')
    .map((kind) => fold(`الدول ${kind}`)),
)

/** Names that are words of every day too, and the words that show it: our own list. */
export const everydaySenses: ReadonlyMap<string, BesideWords> = new Map(
  senses.map(([name, before, behind]) => [
    fold(name),
    { before: foldedSet(before), behind: foldedSet(behind) },
  ]),
)
