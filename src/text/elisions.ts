import { ignoredUnit, separatorUnit } from './fold.ts'
import { foldTable } from './fold-table.ts'
import type { Token } from './tokens.ts'

/**
 * Splits words at an apostrophe that joins an elided word to the next: "l'Iran" is "l'" and "Iran".
 * `elided`: the elided words, folded ("l", "d", "qu"); any other apostrophe stays inside its word
 * ("aujourd'hui").
 */
export function splitElisions(
  text: string,
  tokens: readonly Token[],
  elided: ReadonlySet<string>,
): Token[] {
  return tokens.flatMap((token) => {
    const at = apostropheIn(text, token)
    const length = at < 0 ? 0 : lettersOf(text, token.start, at)
    const head = token.folded.slice(0, length)
    if (length === 0 || !elided.has(head) || length === token.folded.length) return [token]
    return [
      { start: token.start, end: at + 1, folded: head },
      { start: at + 1, end: token.end, folded: token.folded.slice(length) },
    ]
  })
}

/** Looks at the first ten units: elided words are short. */
function apostropheIn(text: string, { start, end }: Token): number {
  for (let i = start + 1; i < Math.min(end - 1, start + 10); i++)
    if (text[i] === "'" || text[i] === '\u2019' || text[i] === '\u02bc') return i
  return -1
}

function lettersOf(text: string, from: number, to: number): number {
  let letters = 0
  for (let i = from; i < to; i++) {
    const unit = foldTable[text.charCodeAt(i)]!
    if (unit !== ignoredUnit && unit !== separatorUnit) letters++
  }
  return letters
}
