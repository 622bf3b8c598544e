/** Words with the letters of a piece that are none: verbs, and what was never published. */
import { covers } from '../../../model/spans.ts'
import { baseAt } from './block-word.ts'
import { isNotYetOut } from './not-yet-out.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { wordSet } from '../../word-sets.ts'

/** Whether the noun at word `head` names no piece. */
export const isNoPiece = (block: EnglishBlock, head: number): boolean =>
  isVerb(block, head) ||
  isDenied(block, head) ||
  isSilent(block, head) ||
  isAnswering(block, head) ||
  isVote(block, head) ||
  isOfCourt(block, head) ||
  isOfBody(block, head) ||
  isOfMarket(block, head) ||
  isOfDevice(block, head) ||
  isWhereabouts(block, head) ||
  isHandedOver(block, head) ||
  isNotYetOut(block, head)

/** "the Geological Survey", "the Bureau of Investigation": a body that is called so. */
function isOfBody({ words, mentionedIn }: EnglishBlock, head: number): boolean {
  const { base, capital, start, end } = words[head]!
  return (
    capital &&
    /^(survey|surveys|research|studies|programme|investigations?|statistics)$/.test(base) &&
    mentionedIn({ start, end }).some(
      ({ type, mentions }) =>
        type === 'ORG' &&
        mentions.some(
          (name) => covers(name, { start, end }) && name.end - name.start > end - start,
        ),
    )
  )
}

const handing = wordSet('handed handing delivered delivering presented presenting gave')
/** So many words before the noun its verb may stand: "handed the mayor a letter". */
const farthestHanded = 4

/** "handed a letter to the mayor": somebody got it, and nobody tells what is in it. */
function isHandedOver({ words, text }: EnglishBlock, head: number): boolean {
  if (!/^(?:letter|letters|petition|petitions)$/.test(baseAt(words, head))) return false
  const next = baseAt(words, head + 1)
  if (next !== 'to' && next !== 'on' && next !== 'in') return false
  for (let at = head - 1; at >= 0 && head - at <= farthestHanded; at--) {
    if (/[.,;:?!]/.test(text.slice(words[at]!.end, words[at + 1]!.start))) return false
    if (handing.has(baseAt(words, at))) return true
  }
  return false
}

const aired = wordSet('on aired about titled called featuring broadcast hosted')

/** "the client segment", "a wider segment of buyers"; not "a segment on Sky News". */
const isOfMarket = ({ words, outletOf }: EnglishBlock, head: number): boolean =>
  /^segments?$/.test(baseAt(words, head)) &&
  !aired.has(baseAt(words, head + 1)) &&
  outletOf[head - 1] === undefined

/** "said in reply to a councillor": how it was said. */
const isAnswering = ({ words }: EnglishBlock, head: number): boolean =>
  baseAt(words, head) === 'reply' && baseAt(words, head - 1) === 'in'

const devices = wordSet('camera cameras crew crews game games call calls link conference')

/** "an Al Jazeera video camera", "a video call": what it was recorded or held with. */
const isOfDevice = ({ words }: EnglishBlock, head: number): boolean =>
  /^videos?$/.test(baseAt(words, head)) && devices.has(baseAt(words, head + 1))

const beforeAddresses = wordSet('written final closing email home web postal street mailing ip')

/** "the written addresses of counsel", "an email address": nobody broadcasts them. */
const isWhereabouts = ({ words }: EnglishBlock, head: number): boolean =>
  /^address(?:es)?$/.test(baseAt(words, head)) && beforeAddresses.has(baseAt(words, head - 1))

/** "went to the polls", "at the polls": a vote. "According to the polls" cites. */
const isVote = (block: EnglishBlock, head: number): boolean =>
  baseAt(block.words, head) === 'polls' &&
  baseAt(block.words, head - 1) === 'the' &&
  ['to', 'at'].includes(baseAt(block.words, head - 2)) &&
  baseAt(block.words, head - 3) !== 'according'

const ofCourts = wordSet(
  'stand stands standing stood on awaiting awaits face faces facing murder manslaughter rape assault robbery fraud corruption bribery terrorism treason criminal civil court jury show impeachment',
)

/** "stand trial", "the murder trial of a mother"; not "a clinical trial", "published a trial". */
const isOfCourt = ({ words }: EnglishBlock, head: number): boolean =>
  /^trials?$/.test(baseAt(words, head)) && ofCourts.has(baseAt(words, head - 1))

/** "The paper said nothing." */
const isSilent = (block: EnglishBlock, head: number): boolean =>
  baseAt(block.words, head + 1) === 'said' && baseAt(block.words, head + 2) === 'nothing'

const beforeVerbs = wordSet(
  'to not will would can could might should must did does cannot didnt doesnt dont wont wouldnt couldnt',
)

/** "to splash out", "would not release": a noun in the singular has an article or the like. */
const isVerb = (block: EnglishBlock, head: number) =>
  beforeVerbs.has(baseAt(block.words, head - 1)) &&
  baseAt(block.words, head - 2) !== 'according' &&
  !/(?:s|data|research|coverage|analysis)$/.test(baseAt(block.words, head))

const issuing = wordSet(
  'issue issued issuing release released releasing publish published publishing',
)
/** Apostrophes are folded away: "didn't". */
const negations = wordSet(
  'no not never without didnt doesnt hasnt havent hadnt wont decline declined refused',
)
/** Only what is new to the reader is denied: "did not publish the report" tells of one. */
const indefinite = new Set([
  'a',
  'an',
  'any',
  'further',
  'immediate',
  'official',
  'public',
  'formal',
])

/** "No statement was issued", "did not issue a statement", "without issuing any statement". */
function isDenied(block: EnglishBlock, head: number): boolean {
  if (
    baseAt(block.words, head - 1) === 'no' &&
    ['was', 'were', 'has', 'have'].includes(baseAt(block.words, head + 1))
  )
    return true
  let verb = head - 1
  while (indefinite.has(baseAt(block.words, verb)) && head - verb < 4) verb--
  return (
    verb < head - 1 &&
    issuing.has(baseAt(block.words, verb)) &&
    [1, 2, 3].some((back) => negations.has(baseAt(block.words, verb - back)))
  )
}
