/** Bodies that are told and publish nothing. */
import { foldedSet, wordSet } from '../../word-sets.ts'
import type { NamedBody } from './names.ts'
import type { EnglishBlock } from './words-of-block.ts'

/** Whether the last word of an unlisted name tells of a body that hears: "told Kestrel Securities", "told the Commons". */
export function onlyHears({ words, outletOf }: EnglishBlock, { from, to }: NamedBody): boolean {
  const { base } = words[to - 1]!
  return !outletOf[from] && (sessions.has(base) || (to - from > 1 && otherTrades.has(base)))
}

/** Before these somebody speaks. */
const sessions = foldedSet(
  'assembly council committee subcommittee commission court courts parliament senate house commons lords dáil seanad althing knesset bundestag riksdag storting folketing duma congress msps tds conference convention summit panel inquiry tribunal nations union rally organization organisation ministry government',
)

/** Who is called so, with a name before it, does something else than tell news. */
const otherTrades = wordSet(
  'airline airlines airways bank banks brewery brothers capital chemicals clinic club constabulary energy enterprises estates foods foundation fund hospital hotel hotels industries insurance laboratories logistics mining minerals motors oil partners petroleum pharma pharmaceuticals police power properties railway resources school securities shipping solutions steel stores systems technologies trust university ventures',
)
