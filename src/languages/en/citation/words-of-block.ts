/** A block as the English citation rules read it: words with the possessive told apart. */
import type { CitationBlock } from '../../citations/citation-rules.ts'
import { overlaps } from '../../../model/spans.ts'
import { findTokens } from '../../../text/tokens.ts'
import type { EnglishBlockWord, NamedOutlet } from './block-word.ts'
import { findOutlets } from './find-outlets.ts'

export interface EnglishBlock extends CitationBlock {
  words: EnglishBlockWord[]
  outlets: NamedOutlet[]
  /** the named outlet that covers a word */
  outletOf: (NamedOutlet | undefined)[]
}

export function readBlock(input: CitationBlock): EnglishBlock {
  const words = findTokens(input.text, input.block.start, input.block.end).map(
    (token): EnglishBlockWord => {
      const { start, end, folded } = token
      const endsInS = folded.endsWith('s') && folded.length > 1
      const possessive = endsInS && isApostrophe(input.text[end - 2])
      const isPlural = endsInS && isApostrophe(input.text[end])
      return {
        start,
        end,
        folded,
        base: possessive ? folded.slice(0, -1) : folded,
        possessive: possessive || isPlural,
        capital: isCapital(input.text[start]!) || isArabicArticle(input.text, start),
      }
    },
  )
  const outlets = findOutlets(input, words)
  const outletOf: (NamedOutlet | undefined)[] = []
  for (const outlet of outlets) for (let i = outlet.from; i < outlet.to; i++) outletOf[i] = outlet
  return { ...input, words, outlets, outletOf }
}

/** Whether word `i` belongs to a date. */
export const isInDate = ({ words, dates }: EnglishBlock, i: number): boolean =>
  dates.some((date) => overlaps(date, words[i]!))

const isApostrophe = (character: string | undefined) => character === '’' || character === "'"
/** A capital or a digit: what a name may begin with. */
const isCapital = (character: string) =>
  (character >= '0' && character <= '9') || character !== character.toLowerCase()

/** "al-Ahram": agencies write the article of Arabic names with a small letter. */
const arabicArticle = /(?:a[dlnrstz]|ash|el)-\p{Lu}/uy

function isArabicArticle(text: string, start: number): boolean {
  arabicArticle.lastIndex = start
  return arabicArticle.test(text)
}
