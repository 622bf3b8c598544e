/** «قال المدير: "الجسر مغلق، مضيفا أن…»: where a quotation ends whose closing mark was forgotten. */
import type { Quote } from '../../../../text/quotes.ts'
import { findTokens, type Token } from '../../../../text/tokens.ts'
import { trimEnd } from '../../../../text/trim-end.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { complementisers } from '../lexicon/words.ts'

/** Words between such a participle and its أنّ: «مشددا على أن». */
const reach = 2

/**
 * A quotation that nothing closes ends before a participle of speech behind a comma that brings
 * أنّ: the report goes on there, not who is quoted.
 */
export function withoutReport(text: string, quote: Quote): Quote {
  if (quote.closed) return quote
  const tokens = findTokens(text, quote.inner.start, quote.end)
  const at = tokens.findIndex((_, i) => i > 0 && goesOnTelling(text, tokens, i))
  if (at < 0) return quote
  const end = trimEnd(text, quote.start, tokens[at - 1]!.end)
  return { ...quote, end, inner: { ...quote.inner, end } }
}

function goesOnTelling(text: string, tokens: readonly Token[], at: number): boolean {
  const { folded, start } = tokens[at]!
  if (!/[،,]/.test(text.slice(tokens[at - 1]!.end, start))) return false
  if (findVerb(folded)?.form.tense !== 'participle') return false
  return tokens.slice(at + 1, at + 2 + reach).some((token) => complementisers.has(token.folded))
}
