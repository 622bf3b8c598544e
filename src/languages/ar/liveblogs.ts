import { once } from '../../text/once.ts'
import type { LiveblogRules } from '../claims/liveblog-rules.ts'

export const getLiveblogs = once((): LiveblogRules => ({
  headline:
    /(?<![ء-ي])(?:تغطية مباشرة|تغطية حية|بث مباشر|تغطية مستمرة|لحظة بلحظة|أولا بأول|مباشر)(?![ء-ي])/,
  behindTime: /^ ?(?:ص|م|صباحا|مساء|بتوقيت \p{L}+|غرينتش|GMT)(?!\p{L})/u,
  relay: /\s(?:نقلا عن|عن)\s/u,
  addressee: /\s(?:لل|ل)(?:\p{L}+|ـ?\s?[«"“][^»"”]+[»"”])(?: \p{L}+)?$/u,
  sources: [
    {
      name: 'مراسل',
      words: /^(?:مراسل|مراسلة|موفد|موفدة) \S/u,
      basis: 'outlet',
      accepted: 'مراسل المنارة',
      refused: 'مراسلنا من بيروت',
    },
    {
      name: 'مصدر',
      words:
        /^(?:مصدر|مصادر|مسؤول|مسؤولون|مسؤولين|شهود|شاهد عيان|دبلوماسي|دبلوماسيون|دبلوماسيين|متحدث|ناشطون|سكان)(?!\p{L})/u,
      basis: 'anonymous',
      accepted: 'مصدر عسكري',
      refused: 'المصدر الرئيسي للمياه',
    },
    {
      name: 'الشرطة',
      words:
        /^(?:و?الشرطة|الجيش|الحكومة|الرئاسة|الدفاع المدني|الإسعاف|الخارجية|الداخلية|وزارة|وزير|هيئة|بلدية|بيان)(?!\p{L})/u,
      basis: 'organisation',
      accepted: 'الشرطة',
      refused: 'الطرق المغلقة',
    },
  ],
}))
