/**
 * Folding normalises spellings, one UTF-16 unit at a time, so that offsets stay valid. Latin
 * letters lose case and accents; Arabic letters lose hamza seats, the dots of ى/ة and Persian
 * shapes.
 */

import { makeFoldRuns } from './fold-runs.made.ts'
import { openFoldTable } from './fold-runs.ts'
import { ignoredUnit, separatorUnit } from './fold-units.ts'
import { once } from './once.ts'

export { ignoredUnit, separatorUnit } from './fold-units.ts'

/**
 * By UTF-16 unit: separatorUnit, ignoredUnit or the folded unit. Opened at first use; code that reads whole
 * texts imports fold-table.ts instead.
 */
export const getFoldTable: () => Uint16Array = once(() => openFoldTable(makeFoldRuns()))

/** The folded words of a phrase. Mostly asked of a single word, for which no list is cut. */
export function foldedWords(text: string): string[] {
  const folded = fold(text)
  if (folded === '') return []
  return folded.includes(' ') ? folded.split(' ') : [folded]
}

const space = 0x20

/** The folded spelling of a word or phrase, with one space between words. */
export function fold(text: string): string {
  const foldTable = getFoldTable()
  let folded = ''
  // what folds to itself is sliced in one piece: joining single letters is slower
  let taken = 0
  let gap = false
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i)
    const unit = foldTable[letter]!
    if (!gap && unit > ignoredUnit && unit === letter) continue
    // so does a space between two words
    const isBehindWord = letter === space && !gap && (taken < i || folded !== '')
    if (isBehindWord && i + 1 < text.length && foldTable[text.charCodeAt(i + 1)]! > ignoredUnit)
      continue
    if (taken < i) folded += text.slice(taken, i)
    taken = i + 1
    if (unit === ignoredUnit) continue
    if (unit === separatorUnit) {
      gap = folded !== ''
      continue
    }
    folded += (gap ? ' ' : '') + String.fromCharCode(unit)
    gap = false
  }
  return taken < text.length ? folded + text.slice(taken) : folded
}
