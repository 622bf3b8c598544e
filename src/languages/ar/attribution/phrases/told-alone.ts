/** Who stands alone behind a verb of telling and is told: its subject was named before. */
import { isRefused, type Rule } from '../rule.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import type { Verb } from '../lexicon/verb-table.ts'
import { isOffice } from '../lexicon/basis.ts'
import { getEverydayNouns } from '../../names/everyday-nouns.ts'
import type { ArabicWord } from './sentence.ts'

/** Words right behind a verb of telling that cannot be its subject. */
export const toldAlone: readonly Rule<ArabicWord>[] = [
  {
    name: 'plural or dual in the oblique',
    accepted: 'وحذر الأمين العام من إغلاق الطريق.',
    refused: 'ونصحت السائقين بتجنب الطريق.',
    refuses: ({ folded, named, personEnd }) =>
      !named &&
      personEnd === 0 &&
      /^ال.{3,}ين$/.test(folded) &&
      (!brokenPlural.test(folded) || isOfTrade(folded)) &&
      !isAbstract(folded.slice(2)) &&
      !isOffice(folded),
  },
]

/** «القوانين», «الموازين», «المساكين», and «المسكين»: their ين is their own */
const brokenPlural = /^ال(..ا.|مسك)ين$/
/** «الصيادين», «النجارين»: several of a trade, whose one is spelt without the ending */
const isOfTrade = (folded: string): boolean => getEverydayNouns().has(folded.slice(2, -2))

/** Whether whoever stands right behind a verb is told: «نصحت | السائقين بتجنب». */
export const isToldAlone = (word: ArabicWord, { told, addressee }: Verb): boolean =>
  (told || addressee) && isRefused(toldAlone, word)
