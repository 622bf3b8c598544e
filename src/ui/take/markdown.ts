import type { Citation, Claim, Origin, RelatedReport, ReportRef } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { LinkedPiece } from '../../model/linked-piece.ts'
import type { Span } from '../../model/text.ts'
import { getChain } from '../claim-chain.ts'
import { formatDate, formatRange } from '../dates.ts'
import { getLinkedEntries, getLinkOf, getNeighbour, isLost, toReport } from '../linked-entries.ts'
import { getCitedDays, getLocalName, getSpeaker } from '../lookups.ts'
import { quoteSpans } from '../quote.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { groupClaims } from '../group-claims.ts'
import { getOwnDay, placeReports } from '../timeline.ts'
import { writeBackground } from './markdown-background.ts'
import { linked, literal, literalIn, underHeading } from './markdown-text.ts'
import { sayBasis } from '../say-basis.ts'
import { sayUnnamed } from '../say-unnamed.ts'

/** The apparatus as a Markdown page in the interface's language. */
export function toMarkdown(apparatus: Apparatus, t: AppStrings): string {
  return [
    ...writeHead(apparatus, t),
    ...underHeading(`## ${t.views.cited}`, writeCited(apparatus, t)),
    ...underHeading(`## ${t.linked.heading}`, writeLinked(apparatus, t)),
    ...underHeading(`## ${t.views.claims}`, writeClaims(apparatus, t)),
    ...underHeading(`## ${t.views.background}`, writeBackground(apparatus, t)),
    ...writeRelated(apparatus, t),
    ...writeFigures(apparatus, t),
    `*${t.markdown.madeBy}*`,
    '',
  ].join('\n')
}

function writeHead({ article }: Apparatus, t: AppStrings): string[] {
  const { title, url, publisher, published } = article
  const imprint = [
    publisher && literalIn(publisher, t.card.dir),
    published && formatDate(published, t.card),
  ].filter(Boolean)
  const name = title || url
  return [
    ...(name ? [`# ${linked(name, url, t.card.dir)}`, ''] : []),
    ...(imprint.length > 0 ? [imprint.join(t.card.comma), ''] : []),
  ]
}

const writeCited = (apparatus: Apparatus, t: AppStrings): string[] =>
  apparatus.citations.flatMap((citation) => [
    `- ${quote(apparatus, [citation])}`,
    ...(isLost(apparatus, citation) ? [writeNotFound(citation, t)] : []),
    ...writeLinkOf(getLinkOf(apparatus, citation), apparatus, t),
    ...citation.resolved.map(
      (report) =>
        `  - ${writePiece(report, apparatus, t)}${inBrackets(report.origin && writeOrigin(report.origin, apparatus, t))}`,
    ),
  ])

const writeLinkOf = (link: LinkedPiece | null, apparatus: Apparatus, t: AppStrings): string[] =>
  link ? [`  - ${t.linked.here.touches(1)} ${writePiece(toReport(link), apparatus, t)}`] : []

/** What the text links to, each piece with the words that it is linked beside. */
const writeLinked = (apparatus: Apparatus, t: AppStrings): string[] =>
  getLinkedEntries(apparatus).flatMap(({ piece, places }) => [
    `- ${writePiece(toReport(piece), apparatus, t)}`,
    ...places.map((place) => {
      const { label, spans } = getNeighbour(apparatus, place, t.linked)
      return `  - ${label} ${quote(apparatus, spans)}`
    }),
  ])

function writeNotFound(citation: Citation, t: AppStrings): string {
  const days = getCitedDays(citation)
  const when = days ? t.card.comma + formatRange(days, t.card) : ''
  return `  - **${t.notFoundShort}**${when}`
}

const writeClaims = (apparatus: Apparatus, t: AppStrings): string[] =>
  groupClaims(apparatus, t.card.lang).flatMap(({ name, isUnclear, basis, claims }) => [
    `- **${name ? literalIn(name, t.card.dir) : sayUnnamed({ isUnclear }, t.card)}**${inBrackets(sayBasis({ name, isUnclear, basis }, t.card))}`,
    ...claims.map((claim) => writeClaim(claim, apparatus, t)),
  ])

function writeClaim(claim: Claim, apparatus: Apparatus, t: AppStrings): string {
  const chain = getChain(apparatus, claim).map((link) =>
    literalIn(getSpeaker(apparatus, link, t.card.lang) ?? sayUnnamed(link, t.card), t.card.dir),
  )
  const passedOn = chain.length > 1 && `${t.card.chain}: ${chain.join(' › ')}`
  // words may be introduced by the cue's own colon
  const cue = claim.cue.length > 0 ? `${quote(apparatus, claim.cue).replace(/\s*:$/, '')}: ` : ''
  return `  - ${cue}${quote(apparatus, claim.content)}${inBrackets(passedOn)}`
}

function writeRelated(apparatus: Apparatus, t: AppStrings): string[] {
  const groups = placeReports(apparatus.related, getOwnDay(apparatus))
  if (groups.length === 0) return []
  return [
    `## ${t.views.related}`,
    '',
    ...groups.flatMap(({ moment, reports }) =>
      underHeading(
        `### ${t.timeline[moment]}`,
        reports.map((report) => writeReport(report, apparatus, t)),
      ),
    ),
  ]
}

function writeReport(report: RelatedReport, apparatus: Apparatus, t: AppStrings): string {
  const { cited, role, origin } = report
  const said = [
    cited && t.citedHere,
    role && (role === 'other-side' ? t.timeline.otherSide : t.timeline.statement),
    origin && writeOrigin(origin, apparatus, t),
  ].filter(Boolean)
  return `- ${writePiece(report, apparatus, t)}${inBrackets(said.join(t.card.comma))}`
}

function writeFigures(apparatus: Apparatus, t: AppStrings): string[] {
  const { figures = [] } = apparatus
  if (figures.length === 0) return []
  const { comma, lang, dir } = t.card
  const writeStated = ({ words, report }: (typeof figures)[number]['stated'][number]) => {
    const where = report
      ? linked(getLocalName(apparatus, report.outlet, lang), report.url, dir)
      : t.thisArticle
    return `- ${literalIn(words, dir)}${comma}${where}${report?.date ? comma + formatDate(report.date, t.card) : ''}`
  }
  return [
    `## ${t.timeline.figures}`,
    '',
    t.timeline.figuresNote,
    '',
    ...figures.flatMap(({ stated }) => [...stated.map(writeStated), '']),
  ]
}

const quote = ({ document }: Apparatus, spans: Span[]): string =>
  literal(quoteSpans(document.text, spans))

function writePiece(
  { title, url, outlet, date }: ReportRef,
  apparatus: Apparatus,
  { card }: AppStrings,
): string {
  const { comma, lang, dir } = card
  const when = date ? comma + formatDate(date, card) : ''
  return `${linked(title, url, dir)}${comma}${literalIn(getLocalName(apparatus, outlet, lang), dir)}${when}`
}

const writeOrigin = ({ how, outlet, report }: Origin, apparatus: Apparatus, t: AppStrings) =>
  linked(
    t.card.reporting[how](getLocalName(apparatus, outlet, t.card.lang)).replace(/\.$/, ''),
    report?.url ?? null,
    t.card.dir,
  )

const inBrackets = (words: string | false | null | undefined): string =>
  words ? ` (${words})` : ''
