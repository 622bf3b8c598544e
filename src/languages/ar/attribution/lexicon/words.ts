/** Closed classes of words around speech, all folded. */
import { fold } from '../../../../text/fold.ts'
import { foldedSet } from '../../../word-sets.ts'

const withPrefixes = (list: string, prefixes: string[]): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map(fold)
      .flatMap((word) => prefixes.map((prefix) => prefix + word)),
  )

/** أنّ and إنّ, alone, with pronouns, with ب. */
const thats = 'أن أنه أنها أنهم أنهما أنهن أنني أني أننا أنك أنكم إنا'
export const complementisers = withPrefixes(thats, ['', 'ب'])
/** the same after و and ف: one more content of the same cue */
export const furtherComplementisers = withPrefixes(thats, ['و', 'وب', 'ف'])

/** أنّ with a pronoun: before a verb of speech the pronoun is the speaker. */
export const pronounHosts = withPrefixes('أنه أنها أنهم أنهما', ['', 'ب', 'و', 'وب', 'ف', 'ل'])
/** Words before أن with which it joins clauses, rather than bring what is said: «بعد أن», «رغم أن», «من شأنها أن». */
export const thatJoiners = foldedSet(
  'بعد قبل منذ رغم برغم حيث كما مع دون بدون حتى غير بيد إلا سوى لولا بمجرد لدرجة علما أجل شأنه شأنها شأنهم شأنهما شريطة مخافة وبعد وقبل ومنذ ورغم وحيث وكما ومع ودون',
)
/** Nouns with أن behind them that are what is told: «أكد الوزير | ضرورة أن يفتح الطريق». */
export const thatNouns = foldedSet('ضرورة أهمية وجوب احتمال احتمالية إمكانية استحالة حقيقة')
export const butPronouns = foldedSet('لكنه لكنها لكنهم ولكنه ولكنها ولكنهم')

/** Words that stand between a verb and its subject without being either. */
export const particles = foldedSet(`
أيضا كذلك بدوره بدورها بدورهم مرارا مجددا لاحقا سابقا حينها وقتها آنذاك اليوم أمس الأمس مساء صباح ظهر فجر ليل
الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت بشدة صراحة رسميا علنا مؤخرا قبيل هنا بالفعل نفسه ذاته أول أخيرا كثيرا حديثا
`)
export const dayWords = foldedSet(`
اليوم أمس الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت مساء صباح فجر ليلة ليل ظهر يوم مؤخرا مجددا أول حديثا الماضي الجاري المقبل سابقا لاحقا أيضا كذلك بدوره بدورها مرارا
`)

/** Words that end the speaker's noun phrase. */
export const phraseStops = foldedSet(`
خلال أثناء عبر عقب بعد قبل قبيل أمام لدى حول بشأن بخصوص ردا تعليقا إلى على عندما حين حينما بينما فيما إذ حيث كما وذلك قائلا قائلة قائلين
أن إن إنه أنه أنها أنهم بأن بأنه بأنها فإن فإنه فإنها قد لم لن لا ليس سوف هل لكن ولكن وقد وهو وهي وكان وكانت كان كانت ما مما كي لكي حتى سوى إلا بكل فيها فيه خلالها خلاله
لماذا كيف متى أين ماذا عما بهذا بهذه بذلك تحت ضد ضمن بمناسبة حيال تجاه إزاء بالقول بدلا بدل دونما رغم برغم فور منذ فإنها بأنهم هاتفيا نقلا طبقا استنادا عليه عليها وفق وفقا حسب بحسب حسبما
`)

/** «في X»: X is where or when it was said, no part of the speaker. */
const saying = `
بيان تصريح تصريحات حديث مقابلة حوار كلمة خطاب مؤتمر تقرير رسالة تدوينة تغريدة وقت ختام إطار اتصال لقاء خطبة برنامج افتتاح جلسة منشور نشرة إيجاز
إفصاح تعميم إحاطة خطاب ندوة حيثيات منطوق مرافعة افتتاحية مستهل أعقاب بداية نهاية سياق صدد تعليق رد معرض مقال مقطع تسجيل شهادة مداخلة مذكرة بلاغ رسائل وثيقة مناسبة حفل اجتماع ظل هذا هذه ذات نفس تلك الوقت غضون أول آخر
`
export const sayingNouns: ReadonlySet<string> = new Set(
  [...foldedSet(saying)].flatMap((word) => [
    word,
    `ال${word}`,
    `${word}ه`,
    `${word}ها`,
    `${word}هم`,
    ...(word.endsWith('ه') ? [`${word.slice(0, -1)}ته`, `${word.slice(0, -1)}تها`] : []),
  ]),
)

/** Conjunctions with which a clause of its own begins. */
export const clauseOpeners = foldedSet(`
حيث إذ كما بينما فيما لكن ولكن عندما حين حينما بعدما ثم لذلك بل وقد فقد قد وكما وحيث وإذ وفيما وبينما إلا غير بيد أما فيه لأن كي حتى لو إذا عما عندئذ فيها مع هذا كذلك وكذلك
`)
/** Conjunctions that set another speaker or fact against what was said. */
export const contrasts = foldedSet('بينما فيما وفيما وبينما')
export const relatives = foldedSet('الذي التي الذين اللذان اللتان اللواتي اللاتي والذي والتي والذين')
/** First words of a question that is told: «تساءل | كيف». */
export const questionWords = foldedSet('كيف لماذا متى هل أين كم')
export const helpers = foldedSet('قد وقد فقد سبق كان كانت كانوا وكان وكانت وكانوا فكان فكانت سوف')
export const negations = foldedSet('لم لن لا ولم ولن ولا ما فلم فلا')
export const beVerbs = foldedSet('كان كانت كانوا وكان وكانت وكانوا فكان فكانت')

/** Prepositions as words of their own. */
export const prepositions = foldedSet(
  'في من عن على إلى خلال بعد قبل منذ لدى عند حول بين ضد تحت أمام عبر عقب بشأن بخصوص حسب بحسب وفق وفقا مع بسبب رغم نظرا بدون دون وفي ومن وعن وعلى وعند وبعد ومنذ ومع وخلال وقبل وحول فيما',
)

/** Verbal and abstract nouns that people announce, refuse, confirm… rather than speak. */
export const abstractNouns = foldedSet(`
مزيد مزيدا قرار قرارات خطة خطط موقف مواقف وجود عدم رفض وقف دعم تصريحات اتهامات سياسة سياسات سلوك إجراءات مشروع مشاريع أنباء عزم نية صحة وقوع مقتل وفاة فوز بدء بداية انتهاء هجوم
ضرورة أهمية حرص قلق أمل أسف رغبة مخاوف شكوك نتائج تفاصيل حدوث صدور موعد أسباب سبب مسؤولية فكرة مقترح مقترحات عرض طلب دعوة دعوات مطالب مطالبة أي كل ما كون هذا هذه تلك ذلك كيفية
ندم خوف ترحيب تهم تهمة تهديدات وصول سقوط زيادة عودة خروج دخول رفع خفض فتح غلق منع حظر فرض قبول رغبته أزمة قصف حل حلول بيع شراء صفقة مبادرة دخل نشر سحب ضلوع ضرب شن عقد عقوبات قانون اتفاق اتفاقية
حجم عدد ارتفاع انخفاض تورط علاقة صلة أحداث خبر الخبر ادعاءات مزاعم معلومات حكم حالة إجلاء عملية هوية هويات قيام نقل تعيين تمسك التزام ملاحظات استعداد مؤشرات مؤشر نسبة مدى تراجع تزايد تحسن انكماش فصل عزل حبس سجن قتل طرد ضم دمج فك نقض هدم حفظ ضبط حجز كشف نزع إغلاق إخلاء إقالة إعادة بذل وضع صنع كبح ردع حماية زيارة ضمان نبأ
قبض عثور سيطرة حداد إضراب اعتصام عفو تصد هطول هبوب نزول ظهور نمو صعود هبوط بلوغ ضعف غياب نقص عجز غلاء قلة كثرة سوء بطء شح رضا خشية امتنان غضب جاهزية أحقية خطورة صعوبة حصول نشوب نفوق قدوم عبور لجوء صمود نجاح فشل قدرة علمه علمها علمهم
مضي نفاد رحيل ضياع تكرار منح ثبات طرح سماع نزاهة جهوزية دهشة حسرة ثقة جدوى خسارة رصد مصرع فقدان حيازة براءة حجب نصب فسخ شطب بسط صرف غلق ضخ حسم خوض خطف نهب جلب
`)

/** Crowds without a name of their own: where one stands after a speaker, it is spoken to. */
export const crowds = foldedSet(
  'جميع كل كافة الأطراف المجتمع العالم الناس الجميع سائر نظيره نظيرته بلاده بلادها أنصاره أنصارها المواطنين السكان الأهالي الجمهور الجماهير الحشد الحضور الحاضرين الآخرين العاملين المسؤولين المعنيين المرضى الطلاب الطلبة العمال التجار الزوار الركاب النساء الشباب الأسر العائلات الدول',
)

/** Words that begin with a و of their own. */
export const withWaw =
  /^(وزير|وزرا|وزار|وكال|وفد|وفود|واشنط|وساي|وثي|وثاي|ولاي|ولي|وحد|وضع|وقت|وقف|وجود|ورش|ورق|وسط|وظيف|وعد|وصول|وفا|وقع|وكيل|والي$|والد|وارسو|وطن|وديع|وايل|وسام|ويل|وود|وول|وير|وين|وصف|واصل|وافق|وقعت|وصل)/

/** Words of news agencies' names. */
export const agencies =
  /^(ال)?(انباء|فرانس|رويترز|صحافه|اسوشيتد|اسوشييتد|اسوشيتيد|اسوشييتيد|سبوتنيك|اناضول|شينخوا|بلومبرغ|تاس|نوفوستي|اخبار)$/
