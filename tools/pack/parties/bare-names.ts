/** What papers of a country call its own parties: without the country. */
import { agree, type Nation } from '../nations/load-nations.ts'
import { isOneWord } from './telling-names.ts'

/** What is left must say that it is a party: "National Congress" and «المؤتمر الوطني» are much else. */
const isParty = /^(?:حزب|الحزب|حركة|الحركة) | Party$/

const genders = ['m', 'f'] as const

/**
 * "Australian Labor Party" and "Liberal Party of Australia" without the country, of English and of
 * Arabic names («حزب العمال الأسترالي»); none where one word would be left, or none of a party.
 */
export function bareNamesOf(
  names: { ar: readonly string[]; en: readonly string[] },
  { name, english, arabic }: Nation,
): { ar: string[]; en: string[] } {
  const before = english.map((adjective) => `${adjective} `)
  const after = [` of ${name.of}`, ` of ${name.en}`]
  const endings = arabic.flatMap((one) => genders.map((gender) => ` ${agree(one, gender)}`))
  const cut = (whole: string, starts: readonly string[], ends: readonly string[]) =>
    [
      ...starts.filter((one) => whole.startsWith(one)).map((one) => whole.slice(one.length)),
      ...ends.filter((one) => whole.endsWith(one)).map((one) => whole.slice(0, -one.length)),
    ].filter((rest) => !isOneWord(rest) && isParty.test(rest))
  return {
    ar: names.ar.flatMap((one) => cut(one, [], endings)),
    en: names.en.flatMap((one) => cut(one, before, after)),
  }
}
