/** Words for somebody's kin, who stands behind them as another person: "her father, Ada Marle". */
import { wordSet } from '../word-sets.ts'

export const kinWords: ReadonlySet<string> = wordSet(
  'father mother son daughter brother sister uncle aunt cousin grandfather grandmother grandson granddaughter nephew niece',
)
