/** The claims of an article, one after the other, each with what is known when its speaker is asked for. */
import type { Entity } from '../../../model/annotation.ts'
import { atOnce, type InParts } from '../../../model/in-parts.ts'
import type { Span, TextDocument } from '../../../model/text.ts'
import { withoutArticleOf } from '../../../languages/names/without-article.ts'
import { isMinistryAlone } from '../../../languages/names/ministries-alone.ts'
import type { Language } from '../../../languages/language.ts'
import { once } from '../../../text/once.ts'
import type { RuledSpeakers, Unspoken } from '../unspoken.ts'
import { shownGender } from '../agreement.ts'
import { cueStart, endOf } from '../draft-places.ts'
import { isQuotedAt } from '../quoted-at.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import { inOrderOfSpeakers } from '../order-of-drafts.ts'
import { createEntityTable, type EntityTable } from './entity-table.ts'
import { History, type Speech } from './history.ts'
import { createOccasion, type Occasion } from './occasion.ts'
import { createOffices } from './offices.ts'
import type { Ranked } from './quoted-on.ts'
import { saidBySomebody } from './candidates/told-by-somebody.ts'
import { learnFromTitles } from './candidates/namesakes.ts'
import { learnGenders } from './learn-genders.ts'
import { saidWith } from './said-with.ts'
import { titleGender } from './title-gender.ts'
import { findWordPlaces } from './word-places.ts'

/** Gives who is taken for the speaker by the claims that follow, and whether surely. */
export type Decide = (occasion: Occasion, index: number) => Ranked

/**
 * Asks for the speaker of every draft, those of the article's own sentences before those inside
 * others' words. A draft that a rule doubts is passed over where it is not asked for.
 */
export const eachOccasion = (unspoken: Unspoken, read: RuledSpeakers, decide: Decide): void =>
  atOnce(eachOccasionInParts(unspoken, read, decide, () => true))

/** The same, which may be left behind each draft. */
export function* eachOccasionInParts(
  { document, drafts, entities, language }: Unspoken,
  { ruled, nested, genderOf }: RuledSpeakers,
  decide: Decide,
  isAsked: (index: number) => boolean,
): InParts<void> {
  const { text } = document
  const genderOfWord = language.names.genderOf ?? (() => null)
  const table = tableOf(document, entities, language, genderOf)
  learnGenders(table, drafts)
  const { sourcePhrases = null } = language.attribution
  learnFromTitles(table, (word) =>
    sourcePhrases?.titles.has(word) === true ? genderOfWord(word) : null,
  )
  const rules = language.attribution.offices
  const offices = rules ? createOffices(table, text, rules) : null
  const findWords = once(() => findWordPlaces(text))
  const history = new History()
  const ruledCounts = countRuled(drafts, ruled)
  const speakers = new Map<PlacedDraft, Entity | null>()
  const order = inOrderOfSpeakers(drafts)
  const hosts = hostsOf(drafts, nested)
  for (const isNested of [false, true])
    for (const index of order) {
      const by = ruled[index]
      const draft = drafts[index]!
      if (!by || nested[index] !== isNested || (draft.doubt && !isAsked(index))) continue
      const host = isNested ? hosts[index]! : null
      const occasion = createOccasion({
        draft,
        ruled: by,
        isNested,
        isQuoted: isQuotedAt(text, document.blocks[draft.block]!, cueStart(draft)),
        host,
        outer: host && (speakers.get(host) ?? null),
        before: draft.follows && (speakers.get(draft.follows) ?? null),
        next: nextSource(drafts, index),
        table,
        history,
        ruledCounts,
        text,
        hasCase: language.names.hasCase,
        isMinistry: (folded) => isMinistryAlone(folded, language.names.ministriesAlone),
        offices,
        exclusiveRoles: language.attribution.exclusiveRoles,
        rolesToTell: language.attribution.rolesToTell,
        sourcePhrases,
        nounFirst: language.attribution.nounFirst ?? null,
        findWords,
        withoutArticle: withoutArticleOf(language.names),
        gender: shownGender(draft) ?? titleGender(draft, text, genderOfWord),
      })
      const ranked = decide(occasion, index)
      if (!draft.doubt) speakers.set(draft, ranked.best)
      remember(history, occasion, ranked, genderOfWord)
      yield
    }
}

/** The people and bodies of a text, read with the words of its language. */
function tableOf(
  document: TextDocument,
  entities: readonly Entity[],
  { attribution, names, abbreviations }: Language,
  genderOf: RuledSpeakers['genderOf'],
): EntityTable {
  return createEntityTable(document, entities, {
    genderOf,
    genderOfWord: names.genderOf ?? (() => null),
    deathWords: attribution.deathWords ?? noWords,
    beneficiaryWords: attribution.beneficiaryWords ?? noWords,
    abbreviations,
    hasCase: names.hasCase,
  })
}

/** A claim that a rule doubts tells at most that somebody without a name spoke. */
function remember(
  history: History,
  occasion: Occasion,
  ranked: Ranked,
  genderOfWord: (folded: string) => 'm' | 'f' | null,
): void {
  const { draft } = occasion
  const isNamed = draft.agent === true || (ranked.sure && ranked.best !== null)
  const said = isNamed ? null : saidBySomebody(occasion, genderOfWord)
  if (said) history.addSomebody(said)
  if (!draft.doubt && (!draft.agent || ranked.best)) history.add(speechOf(occasion, ranked))
}

const speechOf = (occasion: Occasion, { best, sure }: Ranked): Speech => ({
  entity: best,
  isSure: sure,
  at: occasion.at,
  block: occasion.draft.block,
  end: endOf(occasion.draft),
  isQuoted: occasion.draft.kind !== 'indirect',
  asks:
    occasion.sourcePhrases !== null &&
    saidWith(occasion.draft, occasion.text, occasion.sourcePhrases.asking),
})

/** How many claims of the article the rules give to each. */
function countRuled(
  drafts: readonly PlacedDraft[],
  ruled: RuledSpeakers['ruled'],
): Map<Entity, number> {
  const counts = new Map<Entity, number>()
  drafts.forEach(({ doubt }, i) => {
    const entity = doubt ? null : ruled[i]?.entity
    if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  })
  return counts
}

/** The source of the draft that follows, no further off than the next block. */
function nextSource(drafts: readonly PlacedDraft[], index: number): Span | null {
  const next = drafts[index + 1]
  return next && next.block - drafts[index]!.block <= 1 ? (next.source[0] ?? null) : null
}

/** For each draft the last one up to it that stands in no other's words and is not doubted. */
function hostsOf(
  drafts: readonly PlacedDraft[],
  nested: readonly boolean[],
): (PlacedDraft | null)[] {
  let host: PlacedDraft | null = null
  return drafts.map((draft, i) => {
    if (!nested[i] && !draft.doubt) host = draft
    return host
  })
}

const noWords: ReadonlySet<string> = new Set()
