/**
 * Folding: what two spellings of one word have in common, one UTF-16 unit at a time, so that
 * offsets stay true.
 * Latin letters lose case and accents; Arabic letters lose hamza seats, dots of ى/ة and Persian
 * shapes.
 */

import { makeFoldRuns } from './fold-runs.made.ts'
import { openFoldTable } from './fold-runs.ts'
import { IGNORED, SEPARATOR } from './fold-units.ts'
import { once } from './once.ts'

export { IGNORED, SEPARATOR } from './fold-units.ts'

/**
 * By UTF-16 unit: SEPARATOR, IGNORED or the folded unit. Opened when it is first needed:
 * fold-table.ts has it at once for whoever reads whole texts.
 */
export const getFoldTable: () => Uint16Array = once(() => openFoldTable(makeFoldRuns()))

/** The folded spelling of a word or phrase: words parted by one space. */
export function fold(text: string): string {
  const foldTable = getFoldTable()
  let folded = ''
  let gap = false
  for (let i = 0; i < text.length; i++) {
    const unit = foldTable[text.charCodeAt(i)]!
    if (unit === IGNORED) continue
    if (unit === SEPARATOR) {
      gap = folded !== ''
      continue
    }
    if (gap) {
      folded += ' '
      gap = false
    }
    folded += String.fromCharCode(unit)
  }
  return folded
}
