import { fold } from '../../../text/fold.ts'
import type { NameEndings } from '../../name-endings.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(fold))

/** Participles as they describe a body, a place or an event; the feminine is made from them. */
const participles = setOf(`
التابع المعروف الداعم المناهض المؤيد المناوئ المعادي المرتبط المتعلق المتسم المكلف المنعقد الواقع المتهم
المدعوم الموالي المعارض المنتمي المنبثق المشارك المقام المجاور المطل المحاذي المخصص القادم المنضوي المقرر
المتمركز الموجود المتحالف المقرب المتورط المتاخم المشرف المعني
`)

/** Where Arabic names end. */
export const endings: NameEndings = {
  participles: new Set([...participles].flatMap((word) => [word, `${word}ه`])),
  prepositions: setOf('في إلى على عن من مع'),
  attachedPrepositions: 'بل',
  times: setOf('اليوم أمس غدا الآن'),
  beforeDays: setOf('يوم مساء صباح ظهر فجر ليل ليلة'),
  periods: setOf('الموسم العام السنة الشهر الأسبوع'),
  whichPeriod: setOf('الماضي الماضية المقبل المقبلة القادم القادمة الجاري الجارية الحالي الحالية'),
  notInPersons: setOf('غير أو الآن بنفسه بنفسها إلى ضد عن'),
  partsOfNames: setOf(
    'العربي العربية الإسلامي الإسلامية المسيحي المسيحية الإنجليزية الإنكليزية الشرقي الشرقية الغربي الغربية الشمالي الشمالية الجنوبي الجنوبية',
  ),
  undividedHeads: setOf('جيش الجيش قوات القوات جماعة تنظيم ميليشيا ميليشيات'),
}
