/**
 * Cited pieces named by a noun: «تحقيق مشترك نشرته صحيفة…», «في بيان», «وفق تقديرات المنظمة»,
 * «دراسة نشرت في…».
 */
import type { CitationKind } from '../../../model/kinds.ts'
import type {
  CitationDraft,
  CitationProposal,
  CitedOutlet,
} from '../../citations/citation-rules.ts'
import { distinct, startingIn } from '../../citations/citation-drafts.ts'
import { overlaps } from '../../../model/spans.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { bodyPhraseAt, withoutIssued } from './body-phrases.ts'
import { issuerBefore } from './issuer-before.ts'
import { issuerAfter } from './issuer.ts'
import { getMedium } from './described-outlets.ts'
import { isStation } from './reporting-media.ts'
import { namedInMarks } from './names-in-marks.ts'
import { outletsAfter } from './outlets-after.ts'
import { isCount } from './counts.ts'
import { draftOf, isNear } from './drafting.ts'
import { pieceNounOf, type PieceNoun } from './piece-noun.ts'
import { sortOf, type ArabicBlock, type NamedOutlet } from './words-of-block.ts'
import { isSeen, makers } from './making.ts'
import { issuedBy, publisherBefore, subjectBefore } from './published-by.ts'
import { isNoPiece } from './no-pieces.ts'
import { withJoinedBehind } from './publishers/joined-behind.ts'
import { isOfOthers } from './publishers/of-others.ts'
import type { PieceAt } from './publishers/piece-at.ts'
import { publisherOf } from './publishers/publisher-rules.ts'
import { isReceiver, isShownBy } from './publishers/receivers.ts'
import { isLed } from './publishers/who-speaks.ts'
import { pieceAdjectives, pieces, reportVerbs } from './words.ts'
import { wordSet } from '../../word-sets.ts'
import { findEach } from '../../../text/find-each.ts'

export const findPieceNouns = (block: ArabicBlock): CitationDraft[] =>
  findEach(block.words, (word, i) => {
    if (block.outletOf[i]) return null
    const noun = pieceNounOf(word, block.text)
    return noun && !isNoPiece(block, i) ? readPiece(block, i, noun) : null
  })

const sameAgain = new Set(['ذات', 'نفس'])

function readPiece(block: ArabicBlock, i: number, noun: PieceNoun): CitationDraft {
  const { words, dates } = block
  const { stem, kind, owned } = noun
  const before = words[i - 1]?.bare ?? ''
  const { teller, outlets, to, publisher } = whoseAt(block, i, noun)
  const isJoint = [1, 2].some((step) => jointAdjectives.has(words[i + step]?.bare ?? ''))
  const isAgain = sameAgain.has(before)
  const draft = draftOf(block, {
    from: teller ? teller.from : isAgain || (before === 'في' && kind === 'statement') ? i - 1 : i,
    to,
    kind: kind === 'post' && isBroadcast(block, i) ? 'broadcast' : kind,
    outlets,
    joint: isJoint || outlets.length > 1,
  })
  const dated = kind === 'document' ? datedSoon(block, i, dates) : null
  const rule = owned ? 'own piece' : words[i]!.definite ? 'definite piece' : 'piece'
  return {
    ...draft,
    end: Math.max(draft.end, dated?.end ?? 0),
    seeksNamed: isAgain && outlets.length === 0,
    pointsBack: words[i]!.definite && !owned,
    proposal: { rule, word: stem, publisher },
    readOutlets: () =>
      withJoinedBehind(
        block,
        i,
        publisher === 'none'
          ? readOutlets(block, i, noun, outlets)
          : withoutReceiver(block, { i, ...noun }, outlets),
      ),
  }
}

/** Whose it is; how many there are nobody publishes, but the judge knows it as a neighbour of pieces. */
function whoseAt(block: ArabicBlock, i: number, noun: PieceNoun) {
  if (isCount(block, i)) return { teller: null, outlets: [], to: i + 1, publisher: 'none' as const }
  const teller = tellerOf(block, i) ?? publisherBefore(block, i) ?? subjectBefore(block, i)
  return { teller, ...publishersOf(block, i, noun, teller) }
}

/** «بيان تلقته «المنارة»»: whoever speaks in place of an outlet that only got it or shows it. */
function withoutReceiver(
  block: ArabicBlock,
  piece: PieceAt,
  outlets: CitedOutlet[],
): CitedOutlet[] {
  const [outlet] = outlets
  if (!outlet || outlets.length > 1) return outlets
  const speaker = publisherOf(block, piece)
  const issuer = speaker && speaker.name !== outlet.name ? [speaker] : null
  if (isReceiver(block, piece, outlet)) return issuer ?? []
  return isShownBy(block, piece, outlet) ? (issuer ?? outlets) : outlets
}

/** Whoever is told as the publisher when the words around the noun are read once more. */
function readOutlets(
  block: ArabicBlock,
  i: number,
  noun: PieceNoun,
  before: CitedOutlet[],
): CitedOutlet[] {
  const piece = { i, ...noun }
  const publisher = publisherOf(block, piece)
  if (publisher) return [publisher]
  return isLed(block, piece) || isOfOthers(block, i) ? [] : before
}

const jointAdjectives = new Set(['مشترك', 'مشتركه'])

interface Publishers {
  outlets: CitedOutlet[]
  /** the word behind the last of them, or behind the noun */
  to: number
  publisher: CitationProposal['publisher']
}

/** Whose piece it is: outlets behind the noun, else a body there, else whoever speaks. */
function publishersOf(
  block: ArabicBlock,
  i: number,
  { stem, kind, owned }: PieceNoun,
  teller: NamedOutlet | null,
): Publishers {
  if (teller) return { outlets: [teller], to: i + 1, publisher: sortOf(teller) }
  const before = block.words[i - 1]?.bare ?? ''
  const listed = outletsAfter(block, i)
  const giver = isOnPlatform(kind, listed) ? issuerAfter(block, i) : null
  if (giver) return { outlets: distinct(giver.names), to: giver.to, publisher: 'unlisted' }
  if (listed[0] && (kind !== 'document' || isHeldBy(block, i, listed[0]))) {
    const makers = makersBefore(block, i, kind, listed[0])
    return {
      outlets: distinct([...makers, ...listed]),
      to: listed.at(-1)!.to,
      publisher: sortOf(listed[0]),
    }
  }
  // «برنامج «المنارة»»: the programme, where no station is named
  const programme = stem === 'برنامج' || stem === 'بودكاست' ? namedInMarks(block, i + 1) : null
  if (programme) return { outlets: [programme.named], to: programme.to, publisher: 'programme' }
  const issuer = issuerAfter(block, i) ?? bodyBehind(block, i)
  if (issuer) return { outlets: distinct(issuer.names), to: issuer.to, publisher: 'unlisted' }
  const outlets = owned || before === 'في' ? issuerBefore(block, i, kind) : issuedBy(block, i)
  return { outlets, to: i + 1, publisher: 'none' }
}

/** «بيان المجلس على صفحته في «فيسبوك»»: a platform only shows what its owner gives out */
const isOnPlatform = (kind: CitationKind, [first]: readonly NamedOutlet[]): boolean =>
  kind === 'statement' && first?.kind === 'platform'

/**
 * «وثائق نشرتها صحيفة المنارة», «بيانات سرية لرويترز»; not «المكلف بملف الميناء في سيلوين لرويترز»,
 * «قرار بعد تحقيق نشرته رويترز»: a document stands beside its outlet or beside the verb.
 */
function isHeldBy(block: ArabicBlock, i: number, { from }: NamedOutlet): boolean {
  const { words } = block
  const between = words.slice(i + 1, from)
  const isOther = ({ bare, stem }: ArabicBlock['words'][number]) =>
    pieces.has(stem) && !makers.has(bare)
  return isSeen(block, i + 1, from) ||
    between.some(({ bare }) => makers.has(bare) || reportVerbs.has(bare))
    ? !between.some(isOther)
    : between.filter(({ stem }) => !pieceAdjectives.has(stem)).length < 2
}

const byOthers: ReadonlySet<CitationKind> = new Set(['study', 'poll', 'report', 'investigation'])

/** «دراسة لجامعة المنارة نشرت في مجلة…»: the body whose piece came out in an outlet. */
function makersBefore(
  block: ArabicBlock,
  i: number,
  kind: CitationKind,
  listed: NamedOutlet,
): CitedOutlet[] {
  if (!byOthers.has(kind)) return []
  const maker = bodyBehind(block, i) ?? issuerAfter(block, i)
  const isBody = ({ start, end, name }: CitedOutlet) =>
    end <= listed.start &&
    block.mentionedIn({ start, end }).some((one) => one.type === 'ORG' && one.name === name)
  return maker?.names.every(isBody) ? maker.names : []
}

const sending = wordSet('بث بثت بثه بثها بثته بثتها')
/** «لقطات بثتها قناة المنارة», «بثها التلفزيون الرسمي»; a page on the net sends posts. */
const isBroadcast = ({ words, outletOf }: ArabicBlock, i: number): boolean =>
  [i + 1, i + 2, i + 3].some(
    (at) =>
      sending.has(words[at]?.bare ?? '') &&
      words[at + 1] !== undefined &&
      (getMedium(words[at + 1]!) === 'station' ||
        isStation(words[at + 1]!) ||
        outletOf[at + 1]?.kind === 'news'),
  )

/** «ذكرت صحيفة المنارة في تقرير», «رأت الصحيفة في افتتاحيتها»: outlet and piece are one. */
function tellerOf({ words, outletOf }: ArabicBlock, i: number): NamedOutlet | null {
  const outlet = words[i - 1]?.bare === 'في' ? outletOf[i - 2] : undefined
  if (outlet?.kind !== 'news' || outlet.to !== i - 1) return null
  return outlet.again || outlet.hasNoun || !outlet.doubtful ? outlet : null
}

/** «دراسة أنجزتها جامعة المنارة», «استطلاع أجرته شركة…»: the body behind the verb of making. */
function bodyBehind(
  block: ArabicBlock,
  i: number,
): { names: CitationDraft['outlets']; to: number } | null {
  const { words, mentionedIn } = block
  for (let verb = i + 1; verb < i + 5 && verb + 1 < words.length; verb++) {
    if (!makers.has(words[verb]!.bare) || !isNear(block, i, verb + 1)) continue
    const behind = behindTeam(words, verb + 1)
    for (const at of [behind, behind + 1]) {
      const body = words[at] && mentionedIn(words[at]).find(({ type }) => type === 'ORG')
      const mention = body?.mentions.find((span) => overlaps(span, words[at]!))
      if (!body || !mention) continue
      const name = withoutIssued(body.name)
      return { names: [{ ...mention, name }], to: firstFrom(words, mention.end) }
    }
    const phrase = bodyPhraseAt(block, behind)
    if (phrase) return { names: [phrase.named], to: phrase.to }
  }
  return null
}

const team = wordSet('فريق عدد باحثون باحثين باحثو علماء خبراء اطباء مختصين مختصون من في دولي')

/** «أجراها فريق باحثين من جامعة المنارة»: the word behind those who are not named. */
function behindTeam(words: ArabicBlock['words'], from: number): number {
  let at = from
  while (at - from < 5 && team.has(words[at]?.bare ?? '')) at++
  return at
}

/** The date that «بتاريخ» gives within the next ten words. */
const datedSoon = (block: ArabicBlock, i: number, dates: ArabicBlock['dates']) => {
  const last = block.words[Math.min(i + 9, block.words.length - 1)]!
  const span = { start: block.words[i]!.start, end: last.end }
  const isDating = ({ bare }: { bare: string }) => bare === 'تاريخ' || bare === 'بتاريخ'
  return (
    startingIn(dates, span.start, span.end).find((date) =>
      block.words
        .slice(i, i + 10)
        .some((word) => isDating(word) && word.start <= date.start && date.start - word.start < 30),
    ) ?? null
  )
}
