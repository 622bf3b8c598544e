/**
 * Last words of newspapers' and broadcasters' names: a capitalised name that ends in one is an
 * outlet even when no list holds it.
 */
import { wordSet } from '../../word-sets.ts'

export const outletEndings: ReadonlySet<string> = wordSet(
  'times post journal tribune herald gazette chronicle dispatch examiner inquirer enquirer observer courier register sentinel telegraph daily newspaper magazine radio tv television news press newswire review weekly monitor mail mirror star citizen ledger advertiser argus bulletin statesman republican record reporter globe independent bee sun wire',
)
