/** Who hears it, behind a Spanish verb of speech. */
import type { Item } from './items.ts'
import { personNouns } from './words.ts'

/** "le dijo | a la portavoz de Vox, Ana Blanco": behind "a" and a person's noun stands who hears it. */
export const isToldToHim = (items: readonly Item[], at: number): boolean => {
  const noun = items[at]?.text === 'al' ? at + 1 : at + 2
  const isPerson = personNouns.has(items[noun]?.text ?? '') && !items[noun]!.capital
  return (items[at]?.text === 'al' || items[at]?.text === 'a') && isPerson
}
