/** What it is to be of a party, in three languages. */
import type { TitleWords } from './title-words.ts'

type Names = [ar: string, en: string, fr: string]

const AMERICAN: Record<string, Names> = {
  Republican: ['الحزب الجمهوري', 'the Republican Party', 'du Parti républicain'],
  Democrat: ['الحزب الديمقراطي', 'the Democratic Party', 'du Parti démocrate'],
  Democratic: ['الحزب الديمقراطي', 'the Democratic Party', 'du Parti démocrate'],
}
const WITHOUT: Record<string, TitleWords> = {
  Independent: {
    ar: ['مستقل', 'مستقلة'],
    en: ['Independent', 'Independent'],
    fr: ['sans parti', 'sans parti'],
  },
}

/** The words of the record of a party's members. */
export function partyWords(party: string): TitleWords {
  const without = WITHOUT[party]
  if (without) return without
  const [ar, en, fr] = AMERICAN[party] ?? []
  const twice = (words: string): [string, string] => [words, words]
  if (ar && en && fr)
    return {
      ar: [`عضو ${ar}`, `عضوة ${ar}`],
      en: twice(`Member of ${en}`),
      fr: twice(`membre ${fr}`),
    }
  return {
    ar: twice(`الحزب السياسي: ${party}`),
    en: twice(`Party: ${party}`),
    fr: twice(`parti : ${party}`),
  }
}
