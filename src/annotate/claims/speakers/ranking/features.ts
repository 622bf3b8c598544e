/** What speaks for and against an entity as the speaker of a claim, as numbers of features. */
import { mentionsBefore, type EntityFacts, type MentionFacts } from '../entity-table.ts'
import { featureAt, rangeOf, template, wordFeatureAt, type Push } from './feature-space.ts'
import { type Occasion, isTitled } from '../occasion.ts'
import { overlaps } from '../../../../model/spans.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import { foldedWords } from '../../../../text/fold.ts'
import { nameMatch } from './name-match.ts'
import { sentencesSince } from '../sentences-since.ts'
import { pushWholeArticle } from './whole-article.ts'

/** The weights count on this order. */
export const basisNumbers = ['none', 'anonymous', 'organisation', 'document', 'outlet', 'named']

/** The features of one candidate, pushed to `out`. */
export function pushCandidate(o: Occasion, facts: EntityFacts, out: number[]): void {
  const push: Push = (number, value) => out.push(featureAt(number, o.kind, value))
  const inSource = o.named.get(facts)
  push(template.type, facts.type)
  push(template.byRule, !o.ruled.entity ? 0 : isRuled(o, facts) ? 1 : 2)
  pushSource(o, facts, inSource, { push, out })
  pushAgreement(o, facts, push)
  pushSpeech(o, facts, push)
  pushPlace(o, facts, { push, out })
  push(template.mentions, rangeOf(facts.mentions.length))
  push(template.people, facts.isPerson ? Math.min(3, o.table.people) : 4)
  push(template.inTitle, Number(facts.inTitle))
  push(template.isDead, Number(facts.isDead))
  push(template.outer, !o.isNested ? 0 : o.outer === null ? 3 : o.outer === facts.entity ? 1 : 2)
  push(template.isOutlet, Number(facts.isOutlet))
  push(
    template.goesOn,
    o.before === undefined ? 0 : o.before === null ? 1 : o.before === facts.entity ? 2 : 3,
  )
  pushWholeArticle(o, facts, inSource, push)
}

/** What takes features: values of templates, and numbers. */
interface Taking {
  push: Push
  out: number[]
}

const isRuled = ({ ruled }: Occasion, { entity, short }: EntityFacts) =>
  ruled.entity === entity || (ruled.entity !== null && short.includes(ruled.entity))

/** Where the source names the candidate, and how. */
function pushSource(
  o: Occasion,
  facts: EntityFacts,
  mention: MentionFacts | undefined,
  { push, out }: Taking,
): void {
  push(template.length, (facts.words.length > 1 ? 1 : 0) + (mention ? 2 : 0))
  push(template.nameMatch, nameMatch(o, facts))
  if (!mention || !o.head) {
    push(template.placeInHead, 0)
    return
  }
  const { head, text } = o
  const isInHead = overlaps(head, mention)
  push(template.placeInHead, placeInHead(head, mention, isInHead))
  const source = o.draft.source.find((span) => overlaps(span, mention))!
  const before = foldedWords(text.slice(Math.min(source.start, mention.start), mention.start))
  const after = foldedWords(text.slice(mention.end, Math.max(mention.end, source.end)))
  push(template.wordsBefore, Math.min(3, before.length) + (isInHead ? 4 : 0))
  const others = [...o.named.keys()].some((other) => other !== facts && other.isPerson)
  push(template.wordsBehind, Math.min(3, after.length) + (others ? 4 : 0))
  push(
    facts.isPerson ? template.personBefore : template.bodyBefore,
    Math.min(3, before.length) + (mention.isPossessive ? 4 : 0),
  )
  const kind = facts.isPerson ? 'p' : 'b'
  out.push(wordFeatureAt(`before ${kind}`, before.at(-1) ?? ''))
  out.push(wordFeatureAt(`first ${kind}`, o.sourceWords[0] ?? ''))
  out.push(wordFeatureAt(`last ${kind}`, o.sourceWords.at(-1) ?? ''))
  out.push(wordFeatureAt(`after ${kind}`, after[0] ?? ''))
}

function placeInHead(
  head: { start: number; end: number },
  mention: MentionFacts,
  isInHead: boolean,
): number {
  if (!isInHead) return mention.start < head.start ? 4 : 5
  if (mention.start <= head.start) return mention.end >= head.end ? 1 : 2
  return mention.end >= head.end ? 6 : 3
}

function pushAgreement({ draft, gender }: Occasion, facts: EntityFacts, push: Push): void {
  const { agreement } = draft
  push(
    template.gender,
    gender === null || facts.gender === null ? 0 : gender === facts.gender ? 1 : 2,
  )
  push(template.plural, agreement?.plural ? (facts.isPerson ? 3 : 4) : 0)
  const types = agreement?.types ?? []
  push(template.agreedType, types.length === 0 ? 0 : types.includes(facts.entity.type) ? 1 : 2)
}

/** When the candidate spoke before. */
function pushSpeech(o: Occasion, { entity, mentions }: EntityFacts, push: Push): void {
  const { spoken } = o
  const rank = spoken.findIndex((speech) => speech.entity === entity)
  const last = spoken[rank]
  push(template.speakerRank, rank < 0 ? 7 : rank)
  push(template.blocksSinceSpeech, last ? Math.min(6, rangeOf(o.draft.block - last.block)) : 7)
  push(template.speeches, Math.min(6, rangeOf(o.history.countOf(entity))))
  const nameless = spoken.findIndex((speech) => speech.entity === null)
  push(template.afterNameless, nameless < 0 ? 0 : rank >= 0 && rank < nameless ? 1 : 2)
  const lastMention = mentions[mentionsBefore({ mentions }, o.from) - 1]
  push(template.lastSpeaker, rank === 0 ? 1 + Math.min(3, o.draft.block - last!.block) : 0)
  const between = spoken[0]
  push(
    template.sinceSpoken,
    rank === 0 ? 1 + o.sinceSpoken + (last!.isQuoted ? 3 : 0) : rank > 0 ? 7 : 0,
  )
  push(
    template.mentionedSince,
    !between || !lastMention ? 0 : lastMention.start > between.at ? 1 : rank === 0 ? 2 : 3,
  )
}

/** Where the candidate was mentioned. */
function pushPlace(o: Occasion, facts: EntityFacts, { push, out }: Taking): void {
  const { draft, table, from } = o
  const count = mentionsBefore(facts, from)
  const last = facts.mentions[count - 1]
  push(template.blocksSinceMention, last ? Math.min(6, rangeOf(draft.block - last.block)) : 7)
  push(template.mentionRank, last ? Math.min(6, rangeOf(rankOf(o, facts, last.start))) : 7)
  push(template.mentionHere, mentionHere(facts, count, draft.block))
  push(template.lastMention, last ? Number(last.beginsSentence) + (last.isPossessive ? 2 : 0) : 4)
  if (last) {
    push(template.attached, Number(last.isAttached) + (last.block === draft.block ? 2 : 0))
    if (!o.named.has(facts))
      out.push(wordFeatureAt(facts.isPerson ? 'near p' : 'near b', last.before))
  }
  push(template.namedNext, Number(o.namedNext.has(facts)))
  push(
    template.sentencesSinceMention,
    last ? Math.min(6, sentencesSince(table.sentences, last.end, from)) : 7,
  )
  pushTold(o, facts, push)
  const next = facts.mentions[count]
  push(
    template.nextMention,
    last ? 0 : next ? 1 + Math.min(4, Math.max(0, next.block - draft.block)) : 7,
  )
}

/** Whether one of the first `count` mentions stands in the block: 0, 1 where it begins a sentence, else 2. */
function mentionHere({ mentions }: EntityFacts, count: number, block: number): 0 | 1 | 2 {
  let found: 0 | 2 = 0
  for (let i = count - 1; i >= 0; i--) {
    if (mentions[i]!.block !== block) continue
    if (mentions[i]!.beginsSentence) return 1
    found = 2
  }
  return found
}

/** Whether the claim tells of the candidate, is told to it, or takes it up by its office. */
function pushTold(o: Occasion, facts: EntityFacts, push: Push): void {
  const { draft } = o
  const inContent = o.told.has(facts)
  push(template.inContent, !inContent ? 0 : draft.kind === 'direct' ? 1 : 2)
  push(template.addressed, Number(o.addressed.has(facts)) * (inContent ? 2 : 1))
  const { introduction } = facts.entity
  push(template.titled, !isTitled(o, facts) ? 0 : introduction!.start < o.at ? 1 : 2)
}

/** As many as are told apart from fewer. */
const mostTold = 9

/** How many others of its sort were mentioned between the candidate's last mention and the claim. */
function rankOf({ table, from }: Occasion, { isPerson }: EntityFacts, since: number): number {
  // so few that a list is searched sooner than a set is made
  const others: EntityFacts[] = []
  const { places } = table
  for (let i = firstFrom(places, since + 1); i < places.length; i++) {
    const { facts, start } = places[i]!
    if (start >= from || others.length === mostTold) break
    if (facts.isPerson === isPerson && !others.includes(facts)) others.push(facts)
  }
  return others.length
}

/** The features of the answer that nobody in particular is meant, or that it is open. */
export function pushOpen(o: Occasion, candidates: readonly EntityFacts[], out: number[]): void {
  const push: Push = (number, value) => out.push(featureAt(number, o.kind, value))
  const { draft } = o
  push(template.openRule, o.ruled.entity ? (o.ruled.entity.type === 'PER' ? 1 : 2) : 0)
  push(template.openBasis, draft.basis === null ? 6 : basisNumbers.indexOf(draft.basis))
  push(template.openWords, rangeOf(o.sourceWords.length))
  const named = candidates.filter((facts) => o.named.has(facts))
  push(template.openNamed, named.length === 0 ? 0 : named.some(({ isPerson }) => isPerson) ? 1 : 2)
  const [last] = o.spoken
  push(template.openLast, !last ? 0 : (last.entity ? 1 : 2) + (last.block === draft.block ? 2 : 0))
  push(
    template.openSinceSpoken,
    last && !last.entity ? 1 + o.sinceSpoken + (last.isQuoted ? 3 : 0) : 0,
  )
  push(template.openNested, Number(o.isNested) + (o.outer ? 1 : 0))
  push(template.openKind, draft.kind === 'direct' ? 0 : draft.kind === 'mixed' ? 1 : 2)
  push(template.goesOn, o.before === undefined ? 0 : o.before === null ? 4 : 5)
  push(template.openPeople, Math.min(7, candidates.filter(({ isPerson }) => isPerson).length))
  out.push(wordFeatureAt('open first', o.sourceWords[0] ?? ''))
  out.push(wordFeatureAt('open last', o.headWords.at(-1) ?? ''))
}
