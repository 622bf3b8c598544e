/** What it is to be of a party, in three languages. */
import type { TitleWords } from './title-words.ts'

type Names = [ar: string, en: string, fr: string]

const republican: Names = ['الحزب الجمهوري', 'the Republican Party', 'du Parti républicain']
const democratic: Names = ['الحزب الديمقراطي', 'the Democratic Party', 'du Parti démocrate']
/** By the name that the sources give a party. */
const parties: Readonly<Record<string, Names>> = {
  Republican: republican,
  'Republican Party': republican,
  Democrat: democratic,
  Democratic: democratic,
  'Labour Party': ['حزب العمال', 'the Labour Party', 'du Parti travailliste'],
  'Australian Labor Party': [
    'حزب العمال الأسترالي',
    'the Australian Labor Party',
    'du Parti travailliste australien',
  ],
  'National Party': ['الحزب الوطني', 'the National Party', 'du Parti national'],
  'Green Party': ['حزب الخضر', 'the Green Party', 'du Parti vert'],
  'Liberal Party of Canada': [
    'الحزب الليبرالي الكندي',
    'the Liberal Party of Canada',
    'du Parti libéral du Canada',
  ],
  'Liberal Democratic Party': [
    'الحزب الليبرالي الديمقراطي',
    'the Liberal Democratic Party',
    'du Parti libéral-démocrate',
  ],
  'Christian Democratic Union': [
    'الاتحاد الديمقراطي المسيحي',
    'the Christian Democratic Union',
    'de l’Union chrétienne-démocrate',
  ],
  'Brothers of Italy': ['حزب إخوة إيطاليا', 'Brothers of Italy', 'de Frères d’Italie'],
  'Bharatiya Janata Party': [
    'حزب بهاراتيا جاناتا',
    'the Bharatiya Janata Party',
    'du Bharatiya Janata Party',
  ],
  'Chinese Communist Party': [
    'الحزب الشيوعي الصيني',
    'the Chinese Communist Party',
    'du Parti communiste chinois',
  ],
  'Communist Party of Vietnam': [
    'الحزب الشيوعي الفيتنامي',
    'the Communist Party of Vietnam',
    'du Parti communiste vietnamien',
  ],
  'African National Congress': [
    'المؤتمر الوطني الأفريقي',
    'the African National Congress',
    'du Congrès national africain',
  ],
  Fidesz: ['حزب فيدس', 'Fidesz', 'du Fidesz'],
  Renaissance: ['حزب النهضة', 'Renaissance', 'de Renaissance'],
  Morena: ['حزب مورينا', 'Morena', 'de Morena'],
  "Workers' Party": ['حزب العمال', "the Workers' Party", 'du Parti des travailleurs'],
  "People's Action Party": [
    'حزب العمل الشعبي',
    "the People's Action Party",
    'du Parti d’action populaire',
  ],
  "People's Justice Party": [
    'حزب عدالة الشعب',
    "the People's Justice Party",
    'du Parti de la justice du peuple',
  ],
  "Cambodian People's Party": [
    'حزب الشعب الكمبودي',
    "the Cambodian People's Party",
    'du Parti du peuple cambodgien',
  ],
  'Democratic Party of Korea': [
    'الحزب الديمقراطي الكوري',
    'the Democratic Party of Korea',
    'du Parti démocrate de Corée',
  ],
  'Bhumjaithai Party': ['حزب بومجايتاي', 'the Bhumjaithai Party', 'du parti Bhumjaithai'],
  'Freedom Advances': ['حزب الحرية تتقدم', 'La Libertad Avanza', 'de La Libertad Avanza'],
}
const independent: TitleWords = {
  ar: ['مستقل', 'مستقلة'],
  en: ['Independent', 'Independent'],
  fr: ['sans parti', 'sans parti'],
}
const formsWithout: Readonly<Record<string, TitleWords>> = {
  Independent: independent,
  'independent politician': independent,
}

/** The words of the record of a party's members. */
export function partyWords(party: string): TitleWords {
  const without = formsWithout[party]
  if (without) return without
  const [ar, en, fr] = parties[party] ?? []
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
