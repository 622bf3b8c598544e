/** Verbs that tie a piece to who made it, gave it out or saw it, and what stands between them. */
import { wordSet } from '../../word-sets.ts'

export const makers = wordSet(
  'اجراه اجرته اعده اعدته انجزه انجزته نشره نشرته نشرها نشرتها اعدها اعدتها اجراها اجرتها اصدرها اصدرتها اصدره اصدرته اجري اجرت اعد اعدت انجزت اعلنته اعلنه قام بها به بثه بثته بثها بثتها نفذته نفذه نشر نشرت اورده اوردته اوردها اوردتها نقله نقلته نقلها نقلتها تناقلته تناقلتها',
)
/** «وثيقة اطلعت عليها صحيفة…», «رسالة تلقتها قناة…»: an outlet has it. */
const seeing = wordSet('اطلع اطلعت حصل حصلت')
const receiving = wordSet('تلقاه تلقاها تلقته تلقتها استعرضته استعرضتها')
const seen = wordSet('عليه عليها')
/** «أجرتها معه قناة…», «أجري معه أمس» */
const withWhom = wordSet('معه معها معهم')

interface Words {
  words: readonly { bare: string }[]
}

/** The word behind a verb of having or seeing a piece that begins at word `i`; `i` for any other. */
export function behindSeeing({ words }: Words, i: number): number {
  const verb = words[i]?.bare ?? ''
  if (receiving.has(verb)) return i + 1
  return seeing.has(verb) && seen.has(words[i + 1]?.bare ?? '') ? i + 2 : i
}

/** Whether a verb of having or seeing stands among words [from, to). */
export const isSeen = (block: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (behindSeeing(block, at) > at) return true
  return false
}

/** The word behind «معه», where one stands at word `i`. */
export const behindWith = ({ words }: Words, i: number): number =>
  withWhom.has(words[i]?.bare ?? '') ? i + 1 : i
