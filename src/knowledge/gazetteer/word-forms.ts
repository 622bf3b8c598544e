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
const forms: WordForm[] = []

/** The other forms of word `i`. The answer is shared memory: use it before the next call. */
export function findWordForms(text: string, tokens: NameTokens, i: number): readonly WordForm[] {
  const start = tokens.starts[i]!, end = tokens.ends[i]!, unit = text.charCodeAt(start)
  if (unit < 0x250) return findPossessive(text, tokens, i) ? forms : none
  if (unit < 0x620 || unit > 0x64a || end - start <= SHORTEST_REST) return none
  forms.length = 0
  let at = start
  if (unit === WAW || unit === FEH) addForm(text, at = next(text, at, end), end, false)
  const inner = text.charCodeAt(at)
  if (inner === BEH || inner === KAF || inner === LAM) {
    const after = next(text, at, end)
    if (inner === LAM && text.charCodeAt(after) === LAM) {
      addForm(text, after, end, true)
      addForm(text, next(text, after, end), end, false)
      return forms
    }
    addForm(text, after, end, false)
    at = after
  }
  if (text.charCodeAt(at) === ALEF) {
    const lam = next(text, at, end)
    if (text.charCodeAt(lam) === LAM) addForm(text, next(text, lam, end), end, false)
  }
  return forms
}

/** Fills `forms` with the word before 's; false when the word has none. */
export function findPossessive(text: string, tokens: NameTokens, i: number): boolean {
  const start = tokens.starts[i]!, end = tokens.ends[i]!
  if (end - start < 4) return false
  const last = text.charCodeAt(end - 1)
  if (last !== 0x73 && last !== 0x53) return false
  const mark = text.charCodeAt(end - 2)
  if (mark !== 0x27 && mark !== 0x2019 && mark !== 0x2bc) return false
  forms.length = 0
  addForm(text, start, end - 2, false)
  if (forms.length === 0) return false
  forms[0]!.cut = true
  return true
}

export const possessive = (): WordForm => forms[0]!

/** The next unit that is not passed over. */
function next(text: string, at: number, end: number): number {
  let i = at + 1
  while (i < end && nameUnits[text.charCodeAt(i)] === IGNORED) i++
  return i
}

function addForm(text: string, start: number, end: number, restored: boolean): void {
  let first = 0, second = 0, letters = 0
  if (restored) {
    first = Math.imul(ALEF, FIRST_PRIME)
    second = Math.imul(ALEF, SECOND_PRIME)
  }
  for (let i = start; i < end; i++) {
    const letter = nameUnits[text.charCodeAt(i)]!
    if (letter === IGNORED) continue
    first = Math.imul(first ^ letter, FIRST_PRIME)
    second = Math.imul((second + letter) | 0, SECOND_PRIME)
    letters++
  }
  if (letters < SHORTEST_REST) return
  forms.push({ start, end, first: first ^ (first >>> 15), second: second ^ (second >>> 13), restored, cut: false })
}
