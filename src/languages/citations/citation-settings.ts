/** How a sentence leads to a draft of a cited piece: what all languages tell alike. */
import type { Span } from '../../model/text.ts'
import type { CitationSetting } from './citation-rules.ts'
import { firstFrom } from '../../text/first-from.ts'

/** What a language tells of the words of a block, by their numbers. */
export interface SettingReading {
  /** so many words before a draft are looked at */
  reach: number
  /** whether no stop parts two words; the second is one of the block */
  isNear(a: number, b: number): boolean
  /** the class of a verb or preposition of citing */
  cueAt(i: number): string | undefined
  /** what a draft's own first word tells where nothing leads to it */
  ownCueAt(i: number): string | undefined
  /** the word itself where it is a preposition */
  prepositionAt(i: number): string | undefined
  /** the particle written onto a word */
  particleAt?(i: number): string | undefined
}

/** The numbers of a draft's first word, at most the last one, and of the word behind the draft. */
export function placeOfDraft(
  words: readonly Span[],
  { start, end }: Span,
): { from: number; to: number } {
  const at = Math.max(0, firstFrom(words, start + 1) - 1)
  const from = Math.min(words[at]!.end > start ? at : at + 1, words.length - 1)
  return { from, to: firstFrom(words, end) }
}

/** What leads to the draft whose first word is `from`. */
export function leadTo(from: number, reading: SettingReading): Omit<CitationSetting, 'follow'> {
  const { isNear } = reading
  const at = nearestCue(from, reading)
  const cue = (at < 0 ? reading.ownCueAt(from) : reading.cueAt(at)) ?? 'none'
  const far = at < 0 ? 0 : Math.min(4, from - at)
  if (from === 0 || !isNear(from - 1, from)) return { beside: 'first', cue, far }
  // "In an interview" where a sentence begins
  const opens = from === 1 || !isNear(from - 2, from) ? 'first ' : ''
  const other = at === from - 1 ? 'cue' : (reading.particleAt?.(from) ?? 'word')
  return { beside: opens + (reading.prepositionAt(from - 1) ?? other), cue, far }
}

/** The number of the nearest word of citing before word `from`; -1 where none is near. */
function nearestCue(from: number, { reach, isNear, cueAt }: SettingReading): number {
  for (let at = from - 1; at >= 0 && at >= from - reach && isNear(at, from); at--)
    if (cueAt(at) !== undefined) return at
  return -1
}
