/** Adjectives of states. */
import { once } from '../../../text/once.ts'
import { nationalities } from '../names/demonyms.ts'
import { wordSet } from '../../word-sets.ts'

/** Those that tell of no state, of several, or of a part of one. */
const ofNoState = wordSet(
  'african arab arabian asian basque bavarian californian catalan chechen english european kurdish latin londoner ottoman parisian persian roman scottish soviet tatar texan tibetan welsh yugoslav',
)

const getNations = once(
  () =>
    new Set(
      nationalities
        .trim()
        .split(' ')
        .filter((one) => !ofNoState.has(one)),
    ),
)

/** Whether a folded word is the adjective of one state or its people. */
export const isOfNation = (folded: string): boolean => getNations().has(folded)
