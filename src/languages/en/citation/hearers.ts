/** Bodies that are told and publish nothing. */
import { fold } from '../../../text/fold.ts'
import { wordSet } from '../../word-sets.ts'
import type { NamedBody } from './names.ts'
import type { EnglishBlock } from './words-of-block.ts'

/** Whether an unlisted name is that of whom somebody speaks before or does business with. */
export const onlyHears = (block: EnglishBlock, name: NamedBody): boolean =>
  isInSession(block, name) || isFirm(block, name)

/** "told the Harbour Council", "told the Commons": whom somebody speaks before publishes nothing. */
const isInSession = ({ words, outletOf }: EnglishBlock, { from, to }: NamedBody): boolean =>
  !outletOf[from] && sessions.has(words[to - 1]!.base)

/** "told Kestrel Securities": nor does a firm by whose last word it deals in something else than news. */
const isFirm = ({ words, outletOf }: EnglishBlock, { from, to }: NamedBody): boolean =>
  !outletOf[from] && to - from > 1 && firms.has(words[to - 1]!.base)

const firms = wordSet(
  'airline airlines airways bank banks brewery brothers capital chemicals clinic club constabulary energy enterprises estates foods foundation fund hospital hotel hotels industries insurance laboratories logistics mining minerals motors oil partners petroleum pharma pharmaceuticals police power properties railway resources school securities shipping solutions steel stores systems technologies trust university ventures',
)

const sessions = new Set(
  'assembly council committee subcommittee commission court courts parliament senate house commons lords dáil seanad althing knesset bundestag riksdag storting folketing duma congress msps tds conference convention summit panel inquiry tribunal nations union rally organization organisation ministry government'
    .split(' ')
    .map(fold),
)
