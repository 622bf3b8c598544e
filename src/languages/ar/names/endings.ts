import type { NameEndings } from '../../name-endings.ts'
import { fold } from '../../../text/fold.ts'
import { foldedSet } from '../../word-sets.ts'

/** Participles as they describe a body, a place or an event; the feminine is made from them. */
const participles = foldedSet(`
التابع المعروف الداعم المناهض المؤيد المناوئ المعادي المرتبط المتعلق المتسم المكلف المنعقد الواقع المتهم
المدعوم الموالي المعارض المنتمي المنبثق المشارك المقام المجاور المطل المحاذي المخصص القادم المنضوي المقرر
المتمركز المؤهل الصادر الهادف الساعي المطالب الرافض المسؤول الآيل الموجود المتحالف المقرب المتورط المتاخم المشرف المعني المملوك الممول الناطق
`)

/** Where Arabic names end. */
export const endings: NameEndings = {
  participles: new Set([...participles].flatMap((word) => [word, `${word}ه`])),
  prepositions: foldedSet('في إلى على عن من مع'),
  towards: fold('إلى'),
  ways: foldedSet('الطريق العودة العبور الهجرة الرحلة'),
  accusative: 'ا',
  joinedPrepositions: foldedSet('وإلى ومن وعن وفي ومع وحول وبشأن وبعد وقبل وضد وعبر وخلال'),
  attachedPrepositions: 'بل',
  times: foldedSet('اليوم أمس غدا الآن'),
  beforeYears: foldedSet('عام سنة'),
  beforeDays: foldedSet('يوم مساء صباح ظهر فجر ليل ليلة'),
  ageGroup: { under: 'تحت', years: foldedSet('سنة عام عاما') },
  periods: foldedSet('الموسم العام السنة الشهر الأسبوع'),
  whichPeriod: foldedSet(
    'الماضي الماضية المقبل المقبلة القادم القادمة الجاري الجارية الحالي الحالية',
  ),
  ofOffices: foldedSet(
    'الأسبق السابق السابقة الحالي الحالية المستقيل المستقيلة الحاكم الحاكمة المساعد المساعدة المناوب المناوبة',
  ),
  ofPlaces: foldedSet('الكبرى الصغرى العليا السفلى الشرقية الغربية الشمالية الجنوبية الوسطى'),
  oneOf: foldedSet('أحد إحدى'),
  everybody: foldedSet('الجميع'),
  togetherWith: foldedSet(
    'بالتعاون بالتنسيق بالشراكة بالاشتراك بالإضافة بالتزامن بالتوازي بالمقارنة بالتشاور بالنيابة بقيادة برئاسة بإشراف بحضور بمشاركة برعاية بعضوية بعنوان بمناسبة بهدف بسبب بدعم بتمويل بواسطة بموجب بفضل',
  ),
  measures: foldedSet('نقطة نقاط بالمئة بالمائة دولار دولارا دولارات يورو درهم ريال دينار جنيه'),
  fractions: foldedSet('نصف ثلث ربع'),
  durations: foldedSet('سنتين عامين شهرين أسبوعين يومين ليلتين ساعتين دقيقتين مرتين جولتين'),
  ofActions: /^ال(?:است..ا.|ان..ا.|ا.ت.ا.|ت..ي.)$/,
  withObject: /^.{3,}(?:هما|هم|ها)$/,
  future: /^س[يتن].{3,}$/,
  notInPersons: foldedSet(
    'القائل القائلة الراحل الراحلة الفقيد الفقيدة قوله قولها غير أو الآن أمس اليوم غدا بنفسه بنفسها إلى ضد عن',
  ),
  objects: foldedSet(
    'المسؤولية المستجدات التطورات الاتهام الاتهامات المفاوضات المحادثات المباحثات العلاقات الأوضاع الجائزة التهمة',
  ),
  partsOfNames: foldedSet(
    'العربي العربية الإسلامي الإسلامية المسيحي المسيحية الإنجليزية الإنكليزية الشرقي الشرقية الغربي الغربية الشمالي الشمالية الجنوبي الجنوبية',
  ),
  agencies: foldedSet('فرانس رويترز الأناضول أسوشيتد بلومبرغ بلومبرج سبوتنيك نوفوستي شينخوا'),
  undividedHeads: foldedSet('جيش الجيش قوات القوات جماعة تنظيم ميليشيا ميليشيات'),
}
