import type { Certainty } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import { isJoined, type NumberText } from './number-text.ts'

const maxWords = 4
const signs = new Map<string, Certainty>([
  ['~', 'approximate'],
  ['≈', 'approximate'],
  ['±', 'approximate'],
  ['>', 'at-least'],
  ['≥', 'at-least'],
  ['<', 'at-most'],
  ['≤', 'at-most'],
])

/**
 * How sure the words before word `from` say that a number is, else those from word `to` on; null
 * when they say nothing.
 * `span` is the number with its unit.
 */
export function certaintyOf(
  source: NumberText,
  from: number,
  to: number,
  { start, end }: Span,
): Certainty | null {
  const sign = signs.get(source.text[start - 1] ?? '')
  return sign ?? before(source, from) ?? behind(source, to, end)
}

/** The longest phrase of certainty that ends right before word `at`. */
function before(source: NumberText, at: number): Certainty | null {
  let phrase = ''
  let found: Certainty | null = null
  for (let i = at - 1; i >= 0 && i >= at - maxWords && isNearMoney(source, i + 1); i--) {
    phrase = phrase === '' ? source.words[i]!.folded : `${source.words[i]!.folded} ${phrase}`
    found = source.lexicon.getCertainty(phrase) ?? found
  }
  return found
}

/** A sign of money may stand between the phrase and its number. */
function isNearMoney(source: NumberText, at: number): boolean {
  if (isJoined(source, at)) return true
  const from = source.words[at - 1]!.end
  const to = source.words[at]!.from
  return to - from <= 3 && /^\s[$€£₪¥₽₺₹﷼%٪]\s?$/.test(source.text.slice(from, to))
}

function behind({ words, rules, text }: NumberText, at: number, end: number): Certainty | null {
  if (text[end] === '+') return 'at-least'
  let phrase = ''
  let found: Certainty | null = null
  for (
    let i = at, last = end;
    i < words.length && i < at + maxWords && words[i]!.start - last === 1 && isSpace(text, last);
    i++
  ) {
    phrase += (phrase === '' ? '' : ' ') + words[i]!.folded
    found = rules.behind.get(phrase) ?? found
    last = words[i]!.end
  }
  return found
}

const isSpace = (text: string, at: number) => text[at] === ' ' || text[at] === '\u00a0'
