import { once } from '../../../text/once.ts'
import { foldedSet } from '../../word-sets.ts'
import { everydayNouns } from './everyday.ts'

/** The everyday nouns without their article, folded. */
export const getEverydayNouns = once(() => foldedSet(everydayNouns))
