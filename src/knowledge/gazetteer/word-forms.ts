/**
 * Other readings of a word's place in a text: an Arabic word without its attached particles, an English one without 's.
 * The particles are those of src/languages/ar/clitics.ts; here they are hashed, not listed.
 */
import { IGNORED } from '../../text/fold.ts'
import { FIRST_PRIME, nameUnits, SECOND_PRIME, type NameTokens } from './name-tokens.ts'

export interface WordForm {
  /** where the form begins and ends in the text */
  start: number
  end: number
  first: number
  second: number
  /** «للأمم» read as «الأمم»: the alif is not in the text */
  restored: boolean
  /** the end was cut, so that no further word may follow in the same name */
  cut: boolean
}

const WAW = 0x648, FEH = 0x641, BEH = 0x628, KAF = 0x643, LAM = 0x644, ALEF = 0x627
/** What must be left of a word: shorter rests are too often no word at all. */
const SHORTEST_REST = 3
const none: readonly WordForm[] = []

/** Whether a word that begins with this unit may begin with a particle. */
export const mayCarryParticles = (unit: number): boolean =>
  unit >= ALEF && unit <= WAW && (unit === WAW || unit === ALEF || unit === LAM || unit === BEH || unit === FEH || unit === KAF)

/** Word `i` without و ف, then without ب ك ل, then without ال; longest first. */
export function findArabicForms(text: string, { starts, ends }: NameTokens, i: number): readonly WordForm[] {
  const start = starts[i]!, end = ends[i]!, unit = text.charCodeAt(start)
  if (!mayCarryParticles(unit) || end - start <= SHORTEST_REST) return none
  const forms: WordForm[] = []
  let at = start
  if (unit === WAW || unit === FEH) addForm(forms, text, at = next(text, at, end), end, false)
  const inner = text.charCodeAt(at)
  if (inner === BEH || inner === KAF || inner === LAM) {
    const after = next(text, at, end)
    if (inner === LAM && text.charCodeAt(after) === LAM) {
      addForm(forms, text, after, end, true)
      addForm(forms, text, next(text, after, end), end, false)
      return forms
    }
    addForm(forms, text, after, end, false)
    at = after
  }
  if (text.charCodeAt(at) === ALEF) {
    const lam = next(text, at, end)
    if (text.charCodeAt(lam) === LAM) addForm(forms, text, next(text, lam, end), end, false)
  }
  return forms
}

/** Word `i` before its 's; empty when it has none. */
export function findPossessive(text: string, { starts, ends }: NameTokens, i: number): readonly WordForm[] {
  const start = starts[i]!, end = ends[i]!, last = text.charCodeAt(end - 1), mark = text.charCodeAt(end - 2)
  if (end - start < 4 || (last !== 0x73 && last !== 0x53) || (mark !== 0x27 && mark !== 0x2019 && mark !== 0x2bc)) return none
  const forms: WordForm[] = []
  addForm(forms, text, start, end - 2, false)
  return forms.map((form) => ({ ...form, cut: true }))
}

/** The next unit that is not passed over. */
function next(text: string, at: number, end: number): number {
  let i = at + 1
  while (i < end && nameUnits[text.charCodeAt(i)] === IGNORED) i++
  return i
}

/** Adds the word from `start` to `end` when enough of it is left. */
function addForm(forms: WordForm[], text: string, start: number, end: number, restored: boolean): void {
  if (end - start < SHORTEST_REST) return
  let first = restored ? Math.imul(ALEF, FIRST_PRIME) : 0, second = restored ? Math.imul(ALEF, SECOND_PRIME) : 0
  for (let i = start; i < end; i++) {
    const letter = nameUnits[text.charCodeAt(i)]!
    if (letter === IGNORED) continue
    first = Math.imul(first ^ letter, FIRST_PRIME)
    second = Math.imul((second + letter) | 0, SECOND_PRIME)
  }
  forms.push({ start, end, first: first ^ (first >>> 15), second: second ^ (second >>> 13), restored, cut: false })
}
