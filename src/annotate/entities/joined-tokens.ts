/** What is one word of a name though marks part it: initials, doubled letters. */
import type { NameRules } from '../../languages/names/name-rules.ts'
import type { Token } from '../../text/tokens.ts'
import { Shape, shapeOf } from './shapes.ts'

/** `tokens` with initials between full stops as one word, and without possessives. */
export function joinTokens(
  text: string,
  tokens: Token[],
  { hasCase, hasPossessive }: NameRules,
): Token[] {
  if (!hasCase) return tokens
  const kept: Token[] = []
  for (const token of tokens) {
    const last = kept.at(-1)
    if (
      last &&
      token.end - token.start === 1 &&
      token.start - last.end === 1 &&
      text[last.end] === '.' &&
      shapeOf(text, token) === Shape.allCapitals &&
      (last.end - last.start === 1 || text[last.end - 2] === '.') &&
      shapeOf(text, last) <= Shape.allCapitals
    ) {
      kept[kept.length - 1] = {
        start: last.start,
        end: token.end,
        folded: last.folded + token.folded,
      }
    } else if (last && areDoubled(text, last, token)) {
      kept[kept.length - 1] = { ...token, start: last.start, folded: last.folded + token.folded }
    } else kept.push(hasPossessive ? withoutPossessive(text, token) : token)
  }
  return kept
}

/** "EE. UU.": the two halves of what Spanish shortens with doubled letters. */
function areDoubled(text: string, last: Token, token: Token): boolean {
  const isHalf = ({ start, end }: Token) =>
    end - start === 2 &&
    text[start] === text[start + 1] &&
    text[start]! !== text[start]!.toLowerCase()
  return isHalf(last) && isHalf(token) && /^\.?[ \u00a0]?$/.test(text.slice(last.end, token.start))
}

function withoutPossessive(text: string, token: Token): Token {
  const { start, end, folded } = token
  const mark = text[end - 2]
  // "the HLP-N's leader", not "the Selwyn A's"
  const isWord = end - start > 3 || text[start - 1] === '-'
  return isWord && folded.endsWith('s') && (mark === "'" || mark === '’')
    ? { start, end: end - 2, folded: folded.slice(0, -1) }
    : token
}
