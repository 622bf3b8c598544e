/** «قضت المحكمة، برئاسة القاضي، بالسجن»: who led a session and who was there. */
import { isOffice } from '../lexicon/basis.ts'
import type { ArabicWord } from './sentence.ts'

const led = /^ب(رئاسه|رياسه|عضويه)$/
const attended = /^ب(رعايه|اشراف|حضور|قياده)$/
const judges = /^المستشار(ين|ه)?$/

/**
 * Whether the word in ب at `at` brings no act but whoever led or was there: behind a comma, or where
 * a person is named behind who led.
 */
export function isWhoLed(words: readonly ArabicWord[], at: number): boolean {
  const { folded, before } = words[at]!
  if (before.comma) return led.test(folded) || attended.test(folded)
  const next = words[at + 1]
  if (!next || !led.test(folded)) return false
  return next.personEnd > 0 || isOffice(next.folded) || judges.test(next.folded)
}
