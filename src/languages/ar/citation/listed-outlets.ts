/** The publishers of our lists by their spellings, Arabic and Latin: «رويترز», «Reuters». */
import {
  createOutletLexicon,
  publisherAt,
  type PublisherKind,
} from '../../citations/outlet-lexicon.ts'
import { once } from '../../../text/once.ts'
import { findTokens } from '../../../text/tokens.ts'
import type { ArabicBlockWord } from './block-word.ts'
import { bodies, news, platforms, pollsters } from './outlets.ts'
import { withVariants } from './spelling-variants.ts'

/** A Latin name this short is more often something else. */
const shortest = 3

/** Each name as it is written in Latin letters too, with its article and without. */
const withLatin = (list: string): string =>
  list.replace(/(\S+)=(?=\S)/g, (item: string, name: string) =>
    name.length < shortest
      ? item
      : `${item}${[...new Set([name, name.replace(/^The_/, '')])].join('|')}|`,
  )

const getLexicon = once(() =>
  createOutletLexicon(
    {
      news: withLatin(withVariants(news)),
      platform: withLatin(platforms),
      pollster: withLatin(pollsters),
      body: bodies,
    },
    (spelling) => findTokens(spelling).map(({ folded }) => folded),
    false,
  ),
)

const asWritten = ({ folded }: ArabicBlockWord) => folded

/** The publisher whose listed name begins at word `i`, its first word read as `first`. */
export function listedAs(
  words: readonly ArabicBlockWord[],
  i: number,
  first: string,
): { to: number; name: string; kind: PublisherKind; doubtful: boolean } | null {
  const hit = publisherAt(getLexicon(), { words, i, first }, asWritten)
  return (
    hit && {
      to: hit.to,
      name: hit.publisher.name,
      kind: hit.publisher.kind,
      doubtful: hit.publisher.doubtful,
    }
  )
}

/** A listed name, its first word with or without particles («لرويترز», «للجزيرة», «والغارديان»). */
export function listedAt(
  words: readonly ArabicBlockWord[],
  i: number,
): ReturnType<typeof listedAs> {
  const { folded, bare } = words[i]!
  const whole = listedAs(words, i, folded) ?? (bare === folded ? null : listedAs(words, i, bare))
  if (whole || !'لبك'.includes(bare[0]!) || bare.length < 3) return whole
  const behind = listedAs(words, i, bare.slice(1))
  // «لبي بي سي»: so short a word must begin a name of several
  return behind && (bare.length > 3 || behind.to > i + 1) ? behind : null
}
