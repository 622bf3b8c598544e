/**
 * Folding normalises spellings, one UTF-16 unit at a time, so that offsets stay valid. Latin
 * letters lose case and accents; Arabic letters lose hamza seats, the dots of ى/ة and Persian
 * shapes.
 */

import { makeFoldRuns } from './fold-runs.made.ts'
import { openFoldTable } from './fold-runs.ts'
import { IGNORED, SEPARATOR } from './fold-units.ts'
import { once } from './once.ts'

export { IGNORED, SEPARATOR } from './fold-units.ts'

/**
 * By UTF-16 unit: SEPARATOR, IGNORED or the folded unit. Opened at first use; code that reads whole
 * texts imports fold-table.ts instead.
 */
export const getFoldTable: () => Uint16Array = once(() => openFoldTable(makeFoldRuns()))

/** The folded spelling of a word or phrase, with one space between words. */
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
