import type { Entity } from '../../../model/annotation.ts'
import type { Span, TextDocument } from '../../../model/text.ts'
import type { InterviewRules } from '../../../languages/claims/interview-rules.ts'
import type { SpokenClaim } from '../resolve-speakers.ts'

/** Where the headline and the lead stand: all before the first question. */
export interface Opening {
  headline: Span | null
  /** the headline too */
  lead: Span
}

/** The headline: the title block, else the first line where it has the document's title. */
export function openingOf({ text, title, blocks }: TextDocument, end: number): Opening {
  const [first] = blocks
  const isHeadline =
    first !== undefined &&
    first.end <= end &&
    (first.kind === 'title' ||
      first.kind === 'heading' ||
      (title !== null && text.slice(first.start, first.end) === title) ||
      !/[.!…]["”»’]?\s*$/u.test(text.slice(first.start, first.end)))
  return { headline: isHeadline ? first : null, lead: { start: 0, end } }
}

/** A name of one word introduces nobody. */
export const isFullName = ({ type, name }: Entity): boolean => type === 'PER' && name.includes(' ')

/**
 * Those who may be interviewed, as sure as the opening tells: behind "interview with" in the
 * headline, else in the headline, else in lines that tell of an interview, where no others name
 * anybody.
 */
export function findGuests(
  text: string,
  { headline, lead }: Opening,
  entities: readonly Entity[],
  rules: InterviewRules,
): readonly Entity[] {
  const namedIn = (span: Span | null) =>
    span ? entities.filter((entity) => isFullName(entity) && placeIn(entity, span) !== null) : []
  const titled = namedIn(headline)
  const guest = headline && namedBehind(text, headline, titled, rules)
  if (guest) return [guest]
  if (titled.length > 0) return titled
  const lines = linesOf(text, lead).filter((line) => !rules.credit.test(cut(text, line)))
  const guests = new Set(lines.filter((line) => tells(text, line, rules)).flatMap(namedIn))
  // one of several who are named there is one of an article's sources
  return lines.flatMap(namedIn).every((named) => guests.has(named)) ? [...guests] : []
}

/**
 * Where others are named in the lead too: the one person who speaks there. `claims`: what is read in the
 * text; empty where nobody or more than one speaks.
 */
export function onlySpeakerIn(
  { lead }: Opening,
  entities: readonly Entity[],
  claims: readonly SpokenClaim[],
): readonly Entity[] {
  const inLead = claims.filter(
    ({ entity, source }) => entity !== null && source.some(({ end }) => end <= lead.end),
  )
  const ids = new Set(inLead.map(({ entity }) => entity))
  const speakers = entities.filter((entity) => ids.has(entity.id))
  return ids.size === 1 ? speakers.filter(isFullName) : []
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end)

/** A line that tells of an interview, and not only who made it. */
function tells(text: string, span: Span, { occasions, credit }: InterviewRules): boolean {
  const line = cut(text, span)
  return !credit.test(line) && occasions.some(({ words }) => words.test(line))
}

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  for (let at = start; at < end;) {
    const stop = text.indexOf('\n', at)
    const next = stop < 0 || stop > end ? end : stop
    lines.push({ start: at, end: next })
    at = next + 1
  }
  return lines
}

/** "Interview with …": the first person named behind it. */
function namedBehind(
  text: string,
  { start, end }: Span,
  named: readonly Entity[],
  rules: InterviewRules,
): Entity | null {
  const line = text.slice(start, end)
  for (const { words, guestFollows } of rules.occasions) {
    const found = guestFollows ? words.exec(line) : null
    if (!found) continue
    const rest = { start: start + found.index + found[0].length, end }
    const behind = named
      .map((entity) => ({ entity, at: placeIn(entity, rest) ?? Infinity }))
      .sort((a, b) => a.at - b.at)
    if (behind[0] && behind[0].at < Infinity) return behind[0].entity
  }
  return null
}

/** Where an entity is first mentioned in a span; null where it is not. */
export function placeIn({ mentions }: Entity, { start, end }: Span): number | null {
  const places = mentions.filter((mention) => mention.start >= start && mention.end <= end)
  return places.length > 0 ? Math.min(...places.map((mention) => mention.start)) : null
}

const spokenHeadline = /["“«‘„][^"”»’“]{6,}["”»’“]/u

/**
 * Whether headline or lead tell of an interview, or the headline lets a person speak: "Amin: …",
 * "“…”, says Amin".
 */
export function tellsOfInterview(
  text: string,
  { headline, lead }: Opening,
  entities: readonly Entity[],
  rules: InterviewRules,
): boolean {
  if (linesOf(text, lead).some((line) => tells(text, line, rules))) return true
  if (!headline) return false
  const line = text.slice(headline.start, headline.end)
  const named = entities.filter(
    (entity) => isFullName(entity) && placeIn(entity, headline) !== null,
  )
  return (
    named.length > 0 &&
    (spokenHeadline.test(line) ||
      named.some(({ mentions }) =>
        mentions.some(({ end }) => /^ ?: /.test(text.slice(end, end + 3))),
      ))
  )
}
