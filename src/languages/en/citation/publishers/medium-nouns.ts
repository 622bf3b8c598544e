/** What says that the name behind it is an outlet's: "the Selwyn daily Harbour Times". */
import { wordSet } from '../../../word-sets.ts'

export const mediumNouns: ReadonlySet<string> = wordSet(
  'daily weekly newspaper paper magazine website site portal broadcaster station network outlet agency',
)
