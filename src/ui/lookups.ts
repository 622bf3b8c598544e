/** What the views ask of an apparatus: gets, no search over the text. */
import { newestFirst } from '../model/newest-first.ts'
import { overlaps } from '../model/spans.ts'
import type { Citation, Claim, Entity, ResolvedReport } from '../model/annotation.ts'
import type { EntityType } from '../model/kinds.ts'
import type { Apparatus } from '../model/apparatus.ts'
import type { EntityRecord, Fact, Note, Position } from '../model/knowledge.ts'
import type { MarkKind } from '../model/settings.ts'
import { ownPack } from '../model/own-note.ts'
import { recordKey } from '../model/record-key.ts'
import type { DayRange, Span } from '../model/text.ts'
import { guessLanguage, pickText } from './language.ts'
import { quoteSpans } from './quote.ts'

/** The line under a name of this type, on the page and everywhere else. */
export function getLine(type: EntityType): MarkKind {
  return type === 'PER'
    ? 'person'
    : type === 'ORG' || type === 'GROUP'
      ? 'organisation'
      : type === 'LOC'
        ? 'place'
        : 'thing'
}

/**
 * The linked record's note first, then those of other packs on the same thing (same QID). Empty
 * when it was linked to none.
 */
export function getNotes({ notes }: Apparatus, { link }: Entity): Note[] {
  const first = link && notes[recordKey(link)]
  if (!first) return []
  const { qid } = first.record
  return [
    first,
    ...Object.values(notes).filter(
      (note) => note.pack !== first.pack && qid !== undefined && note.record.qid === qid,
    ),
  ]
}

/** The reader's own notes on a name. */
export function getOwnNotes({ notes }: Apparatus, { own = [] }: Entity): Note[] {
  return own.flatMap((id) => notes[recordKey({ pack: ownPack, id })] ?? [])
}

export interface NamePair {
  text: string
  lang: string
  /** the same name in the other language, where a pack has it */
  other: { text: string; lang: string } | null
}

/** The language whose name of a thing stands beside the reader's own. */
const besideOf: Record<string, string | undefined> = { ar: 'en', en: 'ar', fr: 'en' }

/**
 * A name for showing: the pack's, in the reader's language with the other one beside it; where it
 * has none in that language, the article's if that is written in it; else one in another language.
 */
export function getName(apparatus: Apparatus, entity: Entity, lang: string): NamePair {
  const labels = getNotes(apparatus, entity)[0]?.record.labels ?? {}
  const asWritten = {
    text: entity.name,
    lang: languageOfName(entity.name, apparatus.document.lang),
  }
  const isOfReader = asWritten.lang === lang && !labels[lang]
  const name = isOfReader ? asWritten : (pickText(labels, lang) ?? asWritten)
  const code = [besideOf[lang], apparatus.document.lang].find(
    (other) =>
      other !== undefined && other !== name.lang && labels[other] && labels[other] !== name.text,
  )
  return { ...name, other: code ? { text: labels[code]!, lang: code } : null }
}

/** Of a name as an article writes it: the article's, but by its script where that is another. */
function languageOfName(name: string, ofArticle: string): string {
  const byScript = guessLanguage(name)
  return (byScript === 'ar') === (ofArticle === 'ar') ? ofArticle : byScript
}

/**
 * A name as the packs call it in the reader's language, where a note on the page, an entity of the
 * article or a source of the notes has it by that name: an outlet is called alike wherever it
 * stands.
 */
export function getLocalName(apparatus: Apparatus, name: string, lang: string): string {
  for (const { record } of Object.values(apparatus.notes))
    if (Object.values(record.labels).includes(name)) return record.labels[lang] ?? name
  const entity = apparatus.entities.find((one) => one.link && one.name === name)
  if (entity) return getName(apparatus, entity, lang).text
  for (const { record } of Object.values(apparatus.notes))
    for (const { source } of [...(record.facts ?? []), ...(record.positions ?? [])])
      if (source && Object.values(source.name).includes(name)) return source.name[lang] ?? name
  return name
}

export function getEntity({ entities }: Apparatus, id: string | null): Entity | null {
  return entities.find((entity) => entity.id === id) ?? null
}

export function getClaims({ claims }: Apparatus, entity: Entity): Claim[] {
  return claims.filter((claim) => claim.entity === entity.id)
}

/** Who says it, as the article has it; null when it names nobody. */
export function getSpeaker(apparatus: Apparatus, claim: Claim, lang: string): string | null {
  const entity = getEntity(apparatus, claim.entity)
  if (entity) return getName(apparatus, entity, lang).text
  const source = sourceOf(apparatus, claim)
  return source.length > 0 ? quoteSpans(apparatus.document.text, source) : null
}

/** The words for who says it, where it goes on with another claim that claim's. */
function sourceOf({ claims, doubtful = [] }: Apparatus, { source, goesOn }: Claim): Span[] {
  if (source.length > 0 || goesOn === undefined) return source
  return [...claims, ...doubtful].find(({ id }) => id === goesOn)?.source ?? []
}

/** The claims that rest on a citation. */
export function getClaimsOn(apparatus: Apparatus, citation: Citation): Claim[] {
  return apparatus.claims.filter((claim) => getCitation(apparatus, claim) === citation)
}

/**
 * The citation that a claim rests on: one whose words are the claim's own, else one to which they
 * point back: "the report said".
 */
export function getCitation({ citations }: Apparatus, claim: Claim): Citation | null {
  const spans = [...claim.source, ...claim.cue, ...claim.content]
  const isIn = (place: Span) => spans.some((span) => overlaps(span, place))
  return citations.find(isIn) ?? citations.find(({ again = [] }) => again.some(isIn)) ?? null
}

const byDate = newestFirst(({ date }: { date: string | null }) => date)

/** Newest first. */
export function sortFacts(facts: Fact[]): Fact[] {
  return [...facts].sort(byDate)
}

/**
 * Each side's words together, newest first; the sides in the order in which the pack names them.
 */
export function groupPositions(positions: Position[]): Position[][] {
  const sides = new Map<string, Position[]>()
  for (const position of positions) {
    const key = JSON.stringify(position.who)
    const side = sides.get(key)
    if (side) side.push(position)
    else sides.set(key, [position])
  }
  return [...sides.values()].map((side) => side.sort(byDate))
}

/** A sentence for comparing: without its case and its full stop. */
export const bare = (text: string | undefined): string =>
  (text ?? '').trim().replace(/\.$/, '').toLowerCase()

/**
 * The facts that add to a record's description, newest first, and the fact that only repeats it,
 * for its source.
 */
export function splitFacts(
  { descriptions, facts = [] }: EntityRecord,
  lang: string,
): { facts: Fact[]; described: Fact | null } {
  const described =
    facts.find((fact) => fact.text[lang] && bare(fact.text[lang]) === bare(descriptions[lang])) ??
    null
  return { facts: sortFacts(facts.filter((fact) => fact !== described)), described }
}

/** What a citation was resolved to: the piece, what was published with it, other candidates. */
export function splitResolved({ resolved: [best, ...rest] }: Citation): {
  best: ResolvedReport | undefined
  companions: ResolvedReport[]
  others: ResolvedReport[]
} {
  const isCompanion = ({ why }: ResolvedReport) => why.some(({ kind }) => kind === 'companion')
  return {
    best,
    companions: rest.filter(isCompanion),
    others: rest.filter((report) => !isCompanion(report)),
  }
}

/**
 * Whether a citation leads to its piece, or says enough to look for it: who published it, on which
 * day, or where. Posts and statements are many, and by their author alone none of them is found.
 */
export function canResolve(
  { start, end, kind, outlets, from, resolved }: Citation,
  links: readonly Span[],
): boolean {
  if (resolved.length > 0 || links.some((link) => overlaps(link, { start, end }))) return true
  return kind === 'post' || kind === 'statement'
    ? from !== null && outlets.length > 0
    : outlets.length > 0 || from !== null
}

/** The days that the text gives a citation; null when it gives none. */
export const getCitedDays = ({ from, to }: Citation): DayRange | null =>
  from === null ? null : { from, to: to ?? from }

/** Names that a report shares with the article, as they are called here. */
export const getSharedNames = (
  apparatus: Apparatus,
  { why }: Pick<ResolvedReport, 'why'>,
  lang: string,
): string[] =>
  why
    .flatMap((reason) => (reason.kind === 'shares' ? reason.names : []))
    .map((name) => getLocalName(apparatus, name, lang))
