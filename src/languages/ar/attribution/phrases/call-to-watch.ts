/** «شاهد» before a colon: “watch”, and no witness. */
import type { Stretch } from './noun-phrase.ts'
import type { ArabicWord } from './sentence.ts'

/** «شاهد: هدف سامي نصر»: a call to watch; several witnesses, or one told more of, do speak. */
export const isCallToWatch = (words: readonly ArabicWord[], { from, to }: Stretch): boolean =>
  to - from === 1 && words[from]!.folded === 'شاهد'
