import type { BareName } from './body-names.ts'

const masculine = (ar: string, en: string): BareName => ({ ar, gender: 'm', en })
const feminine = (ar: string, en: string): BareName => ({ ar, gender: 'f', en })

/** Every legislature is also called this, but for those that nobody calls a parliament. */
export const parliament = masculine('البرلمان', 'parliament')
const apart = new Set([
  'الكونغرس',
  'مجلس الشورى',
  'المجلس الوطني الاتحادي',
  'المجلس الوطني لنواب الشعب',
])
export const isCalledParliament = ({ ar }: BareName): boolean => !apart.has(ar)

/** What all armed forces are called. */
export const army = [
  masculine('الجيش', 'armed forces'),
  feminine('القوات المسلحة', 'army'),
  masculine('الجيش', 'military'),
]

/**
 * Names of legislatures and their chambers in The World Factbook, with the Arabic that Arab papers
 * use.
 */
export const assemblies: ReadonlyMap<string, BareName> = new Map(
  [
    feminine('الجمعية الوطنية', 'National Assembly'),
    masculine('الكونغرس', 'Congress'),
    masculine('الكونغرس', 'National Congress'),
    masculine('البرلمان', 'National Parliament'),
    feminine('الجمعية التشريعية', 'Legislative Assembly'),
    feminine('الجمعية الاتحادية', 'Federal Assembly'),
    masculine('مجلس النواب', 'House of Representatives'),
    masculine('مجلس النواب', 'Chamber of Deputies'),
    masculine('مجلس النواب', 'Council of Deputies'),
    masculine('مجلس النواب', 'Chamber of Representatives'),
    masculine('مجلس النواب', 'Council of Representatives'),
    masculine('مجلس النواب', 'Congress of Deputies'),
    masculine('مجلس الشيوخ', 'Senate'),
    masculine('مجلس الشيوخ', 'Chamber of Senators'),
    masculine('مجلس الشيوخ', 'Federal Senate'),
    masculine('مجلس الشعب', "People's Assembly"),
    masculine('المجلس الوطني', 'National Council'),
    masculine('المجلس الوطني الاتحادي', 'Federal National Council'),
    masculine('مجلس الشورى', 'Advisory Council'),
    masculine('مجلس الشورى', 'Consultative Council'),
    masculine('مجلس الشورى', 'Shura Council'),
    masculine('مجلس الشورى الإسلامي', 'Islamic Consultative Assembly'),
    masculine('مجلس الأمة', 'Council of the Nation'),
    masculine('مجلس الدولة', 'Council of State'),
    masculine('مجلس المستشارين', 'Chamber of Advisors'),
    masculine('مجلس المستشارين', 'House of Councillors'),
    masculine('مجلس العموم', 'House of Commons'),
    masculine('مجلس اللوردات', 'House of Lords'),
    masculine('مجلس الدوما', 'State Duma'),
    masculine('مجلس الاتحاد', 'Federation Council'),
    masculine('المجلس الاتحادي', 'Federal Council'),
    masculine('مجلس الولايات', 'Council of States'),
    masculine('المجلس الأعلى', 'Supreme Council'),
    feminine('الجمعية التأسيسية', 'Constituent Assembly'),
    feminine('الجمعية العامة', 'General Assembly'),
    masculine('مجلس القوميات', 'House of Nationalities'),
    masculine('مجلس نواب الشعب', "Chamber of the People's Deputies"),
    masculine('المجلس الشعبي الوطني', "National People's Assembly"),
    masculine('المجلس الوطني لنواب الشعب', "National People's Congress"),
    masculine('المجلس التشريعي الوطني', 'National Legislature'),
  ].map((name) => [name.en, name]),
)

/** Names of the highest courts there. */
export const courts: ReadonlyMap<string, BareName> = new Map(
  [
    feminine('المحكمة العليا', 'Supreme Court'),
    feminine('المحكمة العليا', 'Supreme Court of Justice'),
    feminine('محكمة النقض', 'Court of Cassation'),
    feminine('محكمة النقض', 'Supreme Court of Cassation'),
    feminine('محكمة الاستئناف', 'Court of Appeal'),
    feminine('المحكمة الاتحادية العليا', 'Federal Supreme Court'),
    feminine('المحكمة الدستورية', 'Constitutional Court'),
    feminine('المحكمة الدستورية العليا', 'Supreme Constitutional Court'),
    feminine('المحكمة العليا', 'High Court'),
    feminine('محكمة الشعب العليا', "Supreme People's Court"),
    feminine('المحكمة الاتحادية', 'Federal Court'),
    feminine('محكمة العدل الاتحادية', 'Federal Court of Justice'),
    feminine('المحكمة الاتحادية العليا', 'Supreme Federal Court'),
    feminine('محكمة العدل العليا', 'Supreme Tribunal of Justice'),
    feminine('المحكمة الوطنية العليا', 'National Supreme Court'),
  ].map((name) => [name.en, name]),
)

/**
 * What Arabic calls a body of one country where the Factbook's English name would be translated
 * otherwise: Arab states have names of their own, and the Folketing is no people's council.
 */
const own: ReadonlyMap<string, Partial<BareName>> = new Map([
  ...['BH', 'IQ', 'JO', 'KW', 'LB', 'QA'].map(
    (code) => [`${code} Court of Cassation`, { ar: 'محكمة التمييز' }] as const,
  ),
  ['TN Court of Cassation', { ar: 'محكمة التعقيب' }],
  ['KW National Assembly', { ar: 'مجلس الأمة', gender: 'm' }],
  ['JO National Assembly', { ar: 'مجلس الأمة', gender: 'm' }],
  ['LB National Assembly', { ar: 'مجلس النواب', gender: 'm' }],
  ['BH National Assembly', { ar: 'المجلس الوطني', gender: 'm' }],
  ["DK People's Assembly", { ar: 'البرلمان', gender: 'm' }],
])

export const inCountry = (name: BareName, code: string): BareName => ({
  ...name,
  ...own.get(`${code} ${name.en}`),
})

/**
 * Bodies that the edition of 2015 lists and that were dissolved or replaced since: no record tells
 * of them as if they sat today.
 */
export const dissolved: ReadonlySet<string> = new Set([
  'parliament-np-constituent-assembly',
  'chamber-mr-senate',
  'parliament-sd-national-legislature',
  'chamber-sd-council-of-states',
  'chamber-sd-national-assembly',
])
