import type { Citation, Claim, Reason, ReportRef } from '../../src/model/annotation.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import type { Localised } from '../../src/model/knowledge.ts'
import type { LinkedPiece } from '../../src/model/linked-piece.ts'
import type { Span } from '../../src/model/text.ts'
import { pickText } from '../../src/ui/language.ts'

const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end])
const given = <T>(value: T | null | undefined) => value ?? undefined

/** The output line of docs/annotate.md; absent optional fields are left out. */
export function toOutput(
  id: string,
  { document, article, entities, claims, citations, links, related, diagnostics }: Apparatus,
): object {
  const told = claims.map((claim) => inParagraphs(claim, document.blocks))
  return {
    id,
    lang: document.lang,
    title: given(document.title ?? (article.title || null)),
    date: given(document.date),
    text: document.text,
    entities: entities.map((entity) => ({
      id: entity.id,
      type: entity.type,
      name: entity.name,
      qid: given(entity.qid),
      note: entity.link ? `${entity.link.pack}:${entity.link.id}` : undefined,
      mentions: entity.mentions.map(({ start, end }) => ({ start, end })),
    })),
    claims: told.flat(),
    citations: citations.map((citation) => ({
      start: citation.start,
      end: citation.end,
      outlets: citation.outlets,
      kind: citation.kind,
      from: given(citation.from),
      to: given(citation.to),
      resolved: citation.resolved.map(report),
    })),
    links: links?.map((link) => linkLine(link, inLine(claims, told), citations)),
    related: related.map((one) => ({ ...report(one), via: given(one.via), event: one.event })),
    diagnostics: diagnostics?.map(({ step, block, message }) => ({
      step,
      start: block?.start,
      end: block?.end,
      message,
    })),
  }
}

/**
 * What the packs know of the linked names, by `pack:record`, in the document's language, else in
 * English.
 */
export function toNotes({ document, notes }: Apparatus): object {
  const inLanguage = (texts: Localised) => pickText(texts, document.lang)?.text ?? ''
  return Object.fromEntries(
    Object.entries(notes).map(([key, { record }]) => [
      key,
      {
        description: inLanguage(record.descriptions),
        facts: (record.facts ?? []).map(({ text, date, source, status }) => ({
          text: inLanguage(text),
          date,
          source: { url: source.url, name: inLanguage(source.name) },
          status,
        })),
      },
    ]),
  )
}

/** The claims as often as the line has them, so that places in the one hold in the other. */
const inLine = (claims: readonly Claim[], told: readonly object[][]): Claim[] =>
  claims.flatMap((claim, i) => told[i]!.map(() => claim))

/** The claim and the citation that a link belongs to, by their place in the lists of the line. */
function linkLine(
  { claim, citation, near, site: _, ...link }: LinkedPiece,
  claims: readonly Claim[],
  citations: readonly Citation[],
): object {
  const place = (list: readonly { id: string }[], id: string | null) =>
    id === null ? undefined : list.findIndex((one) => one.id === id)
  return {
    ...link,
    outlet: given(link.outlet),
    date: given(link.date),
    claim: place(claims, claim),
    citation: place(citations, citation),
    near: given(near),
  }
}

/**
 * A claim as the labelled data count them: words that go on in a further paragraph are a claim of
 * their own there, with no source and cue but the same speaker.
 */
function inParagraphs(claim: Claim, blocks: readonly Span[]): object[] {
  const blockOf = (span: Span | undefined) =>
    span ? blocks.find(({ start, end }) => start <= span.start && span.start < end) : undefined
  const { content, entity, basis } = claim
  const home = blockOf(claim.cue[0] ?? claim.source[0]) ?? blockOf(content[0])
  const paragraphs = [...new Set(content.map(blockOf))]
  return paragraphs.map((block) => {
    const own = content.filter((span) => blockOf(span) === block)
    const isHome = block === home
    return {
      source: isHome ? pairs(claim.source) : [],
      entity: given(entity),
      cue: isHome ? pairs(claim.cue) : [],
      content: pairs(own),
      kind: isHome || paragraphs.length === 1 ? claim.kind : 'direct',
      basis,
    }
  })
}

function report({
  url,
  title,
  outlet,
  date,
  score,
  why,
}: ReportRef & { score: number; why: Reason[] }): object {
  return {
    url,
    title,
    outlet,
    date: given(date),
    score: Math.round(score * 1000) / 1000,
    why: why.map(inWords),
  }
}

function inWords(reason: Reason): string {
  switch (reason.kind) {
    case 'shares':
      return `shares: ${reason.names.join(', ')}`
    case 'words':
      return `words: ${reason.words.join(', ')}`
    default:
      return reason.kind
  }
}
