/** The words of a block with their particles told apart. */
import type { Span } from '../../../model/text.ts'
import { fold } from '../../../text/fold.ts'
import { kindAt, letterKind } from '../../../text/letters.ts'
import { findTokens, type Token } from '../../../text/tokens.ts'
import type { ArabicBlockWord } from './block-word.ts'
import { wordSet } from '../../word-sets.ts'

export function readWords(text: string, { start, end }: Span): ArabicBlockWord[] {
  const words: ArabicBlockWord[] = []
  for (const token of findTokens(text, start, end)) {
    const at = findInnerFeminine(text, token)
    if (at < 3) words.push(readWord(token))
    else for (const part of partsAt(text, token, at)) words.push(readWord(part))
  }
  return words
}

/** «صحيفةالمنارة»: «ة» ends a word, so that a space is missing behind it. */
function partsAt(text: string, { start, end }: Token, at: number): [Token, Token] {
  const part = (from: number, to: number) => ({
    start: from,
    end: to,
    folded: fold(text.slice(from, to)),
  })
  return [part(start, start + at), part(start + at, end)]
}

/**
 * How many units a word has up to its first «ة» with two letters behind it; 0 without one. Asked of
 * every word: no expression.
 */
function findInnerFeminine(text: string, { start, end }: Span): number {
  for (let at = start; at + 2 < end; at++)
    if (
      text[at] === 'ة' &&
      kindAt(text, at + 1) === letterKind &&
      kindAt(text, at + 2) === letterKind
    )
      return at + 1 - start
  return 0
}

/** Words whose first و or ف is not a particle. */
const ownInitial = wordSet(
  'ورقه ورقات فيلم فيلما فصل وكاله وكالات وكالتي وكالتا وفق وفقا وسايل وثيقه وثايق وثايقي وزاره وزير وصف وصفت ورد وردت وجد وقع فيسبوك فيس فرانس فايننشال فاينانشال فاينانشيال فوكس فورين فوربس فضاييه فقط فيما فيديو فريق',
)

function readWord(token: Token): ArabicBlockWord {
  let bare = token.folded
  let particle: ArabicBlockWord['particle'] = ''
  if (bare.length > 3 && (bare[0] === 'و' || bare[0] === 'ف') && !ownInitial.has(bare))
    bare = bare.slice(1)
  if (bare.startsWith('لل') && bare.length > 4) {
    particle = 'ل'
    bare = `ا${bare.slice(1)}`
  } else if (bare.length > 6 && bare[1] === 'ا' && bare[2] === 'ل' && 'بلك'.includes(bare[0]!)) {
    particle = bare[0] as ArabicBlockWord['particle']
    bare = bare.slice(1)
  }
  const definite = bare.startsWith('ال') && bare.length > 4
  return {
    start: token.start,
    end: token.end,
    folded: token.folded,
    bare,
    particle,
    stem: definite ? bare.slice(2) : bare,
    definite,
  }
}
