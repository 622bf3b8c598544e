import { isParty } from './basis.ts'

/** «والوزارة», «ونصر»: whether «و» is written onto the word; not «والدة», «وزير». */
export const beginsWithAnd = (folded: string): boolean =>
  isParty(folded) ? folded.startsWith('وال') && isParty(folded.slice(1)) : /^و(ال|..)/.test(folded)
