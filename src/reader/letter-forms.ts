/** Plain letters for those in one shape: names are looked up by letters, so the text has these. */
import { presentationForms as forms } from '../text/presentation-forms.ts'

/** Letters that stand in a text node unit for unit from `at` on, or all of them in its one unit at `at`. */
export interface LetterRun {
  text: string
  at: number
}

/**
 * The letters of a stretch of a text node, in runs: a ligature gives one for each of its letters.
 * Offsets in UTF-16 units.
 */
export function toLetterRuns(data: string, from: number, to: number): LetterRun[] {
  const words = data.slice(from, to)
  if (!forms.test(words)) return [{ text: words, at: from }]
  const runs: LetterRun[] = []
  let run: LetterRun | null = null
  for (let at = from; at < to; at++) {
    const letters = toLetters(data[at]!)
    if (letters.length > 1) {
      for (const text of letters) runs.push({ text, at })
      run = null
    } else if (run) run.text += letters
    else runs.push((run = { text: letters, at }))
  }
  return runs
}

/** A text of which no places are asked, such as a title. */
export const withPlainLetters = (text: string): string =>
  forms.test(text) ? [...text].map(toLetters).join('') : text

/** What stands for a mark alone or a phrase stays. */
function toLetters(character: string): string {
  if (!forms.test(character)) return character
  const letters = character.normalize('NFKC')
  return letters.includes(' ') ? character : letters
}
