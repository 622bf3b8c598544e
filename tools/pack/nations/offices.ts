import type { Localised } from '../../../src/model/knowledge.ts'

/** An office as a record tells it: before the country's name («رئيس مصر», "president of Egypt"). */
export interface Office {
  kind:
    | 'head-of-state'
    | 'head-of-government'
    | 'royal'
    | 'politician'
    | 'religious-leader'
    | 'governor'
  ar: string
  /** the form for a woman */
  arFemale: string
  en: string
}

const office = (kind: Office['kind'], ar: string, en: string, arFemale = ar): Office => ({
  kind,
  ar,
  arFemale,
  en,
})

/** Titles of The World Factbook and what they mean, the more particular first. */
const titles: readonly [RegExp, Office][] = [
  [/Heir to the Crown Prince/, office('royal', 'ولي ولي عهد', 'heir to the crown prince')],
  [/Crown Prince/, office('royal', 'ولي عهد', 'crown prince')],
  [/Queen/, office('royal', 'ملكة', 'queen')],
  [/King/, office('royal', 'ملك', 'king')],
  [/Emperor/, office('royal', 'إمبراطور', 'emperor')],
  [/Amir/, office('royal', 'أمير', 'emir')],
  [/Sultan/, office('royal', 'سلطان', 'sultan')],
  [/Grand Duke/, office('royal', 'دوق', 'grand duke')],
  [/Prince /, office('royal', 'أمير', 'prince')],
  [/Pope/, office('religious-leader', 'بابا', 'pope')],
  [/Supreme Leader/, office('head-of-state', 'مرشد', 'supreme leader')],
  [/Governor General/, office('governor', 'حاكم عام', 'governor-general')],
  [
    /Speaker of the House of Representatives/,
    office('politician', 'رئيس مجلس النواب في', 'speaker of the House of Representatives'),
  ],
  [
    /Vice President and Prime Minister/,
    office(
      'head-of-government',
      'نائب رئيس الدولة ورئيس الوزراء في',
      'vice president and prime minister',
    ),
  ],
  [
    /First Vice President/,
    office('politician', 'النائب الأول لرئيس', 'first vice president', 'النائبة الأولى لرئيس'),
  ],
  [
    /Vice President|Deputy President/,
    office('politician', 'نائب رئيس', 'vice president', 'نائبة رئيس'),
  ],
  [
    /Deputy (?:Prime Minister|Premier)/,
    office('politician', 'نائب رئيس وزراء', 'deputy prime minister', 'نائبة رئيس وزراء'),
  ],
  [/Vice Chancellor/, office('politician', 'نائب مستشار', 'vice chancellor')],
  [/Chancellor/, office('head-of-government', 'مستشار', 'chancellor', 'مستشارة')],
  [/Secretary of State/, office('politician', 'أمين سر دولة', 'secretary of state')],
  [/CEO/, office('politician', 'الرئيس التنفيذي في', 'chief executive')],
  [
    /Prime Minister|Premier|Chairman of the Council of Ministers|prime minister/,
    office('head-of-government', 'رئيس وزراء', 'prime minister', 'رئيسة وزراء'),
  ],
  [/President|president/, office('head-of-state', 'رئيس', 'president', 'رئيسة')],
]

/** The office that a title names; null for one of none. */
export const getOffice = (title: string): Office | null =>
  titles.find(([words]) => words.test(title))?.[1] ?? null

/** The office in both languages with its country. */
export function describeOffice(
  { ar, arFemale, en }: Office,
  isWoman: boolean,
  country: { ar: string; of: string },
): Localised {
  return { ar: `${isWoman ? arFemale : ar} ${country.ar}`, en: `${en} of ${country.of}` }
}
