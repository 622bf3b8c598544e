/** One body or one in office, which no plural behind it describes: «المجلس | المواطنين». */
import { isOffice, isThing } from '../lexicon/basis.ts'

/** Whether a folded noun is one alone: «المجلس», «الوزير»; not «السلطات», «الوزراء». */
export const isOne = (folded: string): boolean =>
  folded.startsWith('ال') &&
  (isThing(folded) || isOffice(folded)) &&
  !/(ات|ون|ين|ان|اء|اب)$/.test(folded) &&
  !brokenPlurals.test(folded)

const brokenPlurals =
  /^ال(قاده|ساده|عمال|نقاد|كتاب|تجار|سكان|قضاه|دعاه|رواه|حراس|جنود|شهود|رعاه|طلبه)$/

/** «المجلس», «الوزارة»: with ال nothing completes it */
export const isBodyItself = (folded: string): boolean => folded.startsWith('ال') && isThing(folded)
