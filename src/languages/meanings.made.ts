/** What news words mean, by their stems: see meanings.ts. */
import { matterWords as arabic } from './ar/matter-words.ts'
import { matterWords as english } from './en/matter-words.ts'
import { packMeanings } from './reports/meanings.ts'
import { looseStemOf, stemOf } from './stems-in-reports.ts'

export const makeMeanings = (): string => packMeanings([english, arabic], stemOf, looseStemOf)
