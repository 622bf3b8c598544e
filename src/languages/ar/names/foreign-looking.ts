/** How much a folded word looks like a foreign name, by its letters. */
import { once } from '../../../text/once.ts'
import { levelOf } from './letter-groups.ts'
import { makeLikeness } from './likeness.made.ts'

/** A shorter word tells nothing. */
const shortest = 3

const getWeights = once(() => {
  const { buffer, byteOffset, length } = makeLikeness()
  return new Int8Array(buffer, byteOffset, length)
})

/** 0 for a word of the language, and any too short to tell, to 7 for a foreign name. */
export const likenessOf = (folded: string): number =>
  folded.length < shortest ? 0 : levelOf(folded, getWeights())
