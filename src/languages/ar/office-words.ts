import { groupDigits, partsOf, type OfficeWords, type ThingFact } from '../packs/office-words.ts'

const months =
  'يناير/كانون الثاني,فبراير/شباط,مارس/آذار,أبريل/نيسان,مايو/أيار,يونيو/حزيران,يوليو/تموز,أغسطس/آب,سبتمبر/أيلول,أكتوبر/تشرين الأول,نوفمبر/تشرين الثاني,ديسمبر/كانون الأول'.split(
    ',',
  )

/** «24 يوليو/تموز 2022»، «يوليو/تموز 2022»، «عام 2022» */
function tell(iso: string, isShort = false): string {
  const { year, month, day } = partsOf(iso)
  if (month === 0) return `عام ${year}`
  const name = `${months[month - 1]} ${year}`
  return day === 0 || isShort ? name : `${day} ${name}`
}

/** Of a person whose gender is not known the noun is told instead of the verb. */
const lived = (iso: string, gender: 'm' | 'f' | null, words: readonly [string, string, string]) =>
  `${gender === 'm' ? words[0] : gender === 'f' ? words[1] : words[2]} ${tell(iso)}.`

/** Nouns, which do not agree with the gender of what they are told of. */
const opening: Record<ThingFact, string> = {
  founded: 'تاريخ التأسيس',
  dissolved: 'تاريخ الحل أو الإلغاء',
  published: 'تاريخ النشر',
  began: 'تاريخ البدء',
  ended: 'تاريخ الانتهاء',
  happened: 'التاريخ',
}

export const officeWords: OfficeWords = {
  held(title, { start, end, asof }) {
    if (end && start)
      return tell(start, true) === tell(end, true)
        ? `${title} في ${tell(end, true)}`
        : `${title} من ${tell(start, true)} إلى ${tell(end, true)}`
    if (end) return `${title} حتى ${tell(end, true)}`
    const from = start ? ` من ${tell(start, true)}` : ''
    return `${title}${from}، وفق المعروف في ${tell(asof, true)}`
  },
  past: (title, { start }) => `${title} سابقا${start ? `، من ${tell(start, true)}` : ''}`,
  ofEither: (title) => `المنصب: ${title}`,
  born: (day, gender) => lived(day, gender, ['وُلد في', 'وُلدت في', 'تاريخ الميلاد:']),
  died: (day, gender) => lived(day, gender, ['تُوفي في', 'تُوفيت في', 'تاريخ الوفاة:']),
  told: (what, day) => `${opening[what]}: ${tell(day)}.`,
  // Arabic papers write digits 0 to 9 with a comma at each thousand
  inhabitants: (count, day) =>
    `عدد السكان: ${groupDigits(count, ',')}${day ? ` (${tell(day)})` : ''}.`,
  source: (name, day) => `${name}، كما في ${tell(day)}`,
}
