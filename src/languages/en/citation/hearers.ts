/** Bodies that are told and publish nothing. */
import { foldedSet, wordSet } from '../../word-sets.ts'
import type { NamedBody } from './names.ts'
import type { EnglishBlock } from './words-of-block.ts'

/**
 * Whether the words of an unlisted name tell of one who hears: "told Kestrel Securities", "told the Commons", "told the
 * United Dockers of Norland", "told Mayor Orlo".
 */
export function onlyHears({ words, outletOf }: EnglishBlock, { from, to }: NamedBody): boolean {
  if (outletOf[from]) return false
  const { base } = words[to - 1]!
  if (sessions.has(base) || (to - from > 1 && otherTrades.has(base))) return true
  const isMembers = (at: number) => members.has(words[at]!.base) && words[at + 1]?.base === 'of'
  for (let at = from; at < to; at++) if (isMembers(at)) return true
  return to - from > 1 && titles.has(words[from]!.base)
}

/** Before "of" whose they are or what they do. */
const members = wordSet(
  `academy alliance association brotherhood chamber college confederation council federation fellowship guild institute
  league nurses teachers workers doctors farmers firefighters drivers pilots miners engineers physicians surgeons
  society union university`,
)

/** Before the name of a person. */
const titles = wordSet(
  'mayor governor judge justice senator councillor sheriff inspector sergeant garda detective',
)

/** Before these somebody speaks. */
const sessions = foldedSet(
  'assembly council committee subcommittee commission court courts parliament senate house commons lords dáil seanad althing knesset bundestag riksdag storting folketing duma congress msps tds conference convention summit panel inquiry tribunal nations union rally organization organisation ministry government',
)

/** Who is called so, with a name before it, does something else than tell news. */
const otherTrades = wordSet(
  'airline airlines airways bank banks brewery brothers capital chemicals clinic club constabulary energy enterprises estates foods foundation fund hospital hotel hotels industries insurance laboratories logistics mining minerals motors oil partners petroleum pharma pharmaceuticals police power properties railway resources school securities shipping solutions steel stores systems technologies trust university ventures',
)
