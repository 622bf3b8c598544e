import { isClose } from '../name-words.ts'
import { isFinished } from '../finished-noun.ts'
import { isBehindReaching, nounOfThing, thingBefore } from '../named-things.ts'
import { looksForeign } from './borders.ts'
import type { Pattern } from './pattern.ts'

const longest = 3

/**
 * «المدمرة كارني», «ناقلة النفط سي ستار»: foreign words that no list has behind the noun of a ship or a
 * storm that is finished by its article, unless a place may stand there: «بلغت السفينة تاكورا».
 */
export const namedCraft: Pattern = (words, i, { names }) => {
  if (names.hasCase || !isClose(words[i]) || !looksForeign(words[i]!, names)) return null
  const type = thingBefore(words, i, names)
  if (!type || !isFinished(words[i - 1]!, names)) return null
  if (isBehindReaching(words, nounOfThing(words, i, names), names)) return null
  let to = i + 1
  while (to - i < longest && isClose(words[to]) && looksForeign(words[to]!, names)) to++
  return { type, from: i, to }
}
