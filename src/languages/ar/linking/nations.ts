/** Adjectives of states, without article: «سوداني», «سودانية». */
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { nations } from '../names/demonyms.ts'
import { wordSet } from '../../word-sets.ts'

/** Those of no state, of several or of a part of one; and «مالي», which is of money as well. */
const ofNoState: ReadonlySet<string> = wordSet(
  'سوفيتي سوفياتي سوفييتي يوغسلافي يوغوسلافي إنجليزي إنكليزي إسكتلندي اسكتلندي ويلزي مالي',
)

const getNations = once(
  () =>
    new Set(
      nations
        .trim()
        .split(/\s+/)
        .filter((one) => !ofNoState.has(one))
        .flatMap((one) => [fold(one), fold(`${one}ة`)]),
    ),
)

/** Whether a folded word is the adjective of one state or its people. */
export const isOfNation = (folded: string): boolean => getNations().has(folded)
