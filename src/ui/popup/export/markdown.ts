import type { Apparatus } from '../../../model/apparatus.ts'
import type { Origin, ReportRef } from '../../../model/annotation.ts'
import type { Localised, SourceRef } from '../../../model/knowledge.ts'
import { getChain } from '../../claim-chain.ts'
import { formatDate, formatRange } from '../../dates.ts'
import { pickText } from '../../language.ts'
import {
  getLocalName,
  getName,
  getNotes,
  getSpeaker,
  groupPositions,
  splitFacts,
} from '../../lookups.ts'
import { plainText, quoteSpans, safeUrl } from '../../quote.ts'
import type { AppStrings } from '../../strings/app-strings.ts'
import { groupClaims } from '../claims/group-claims.ts'
import { getOwnDay, placeReports } from '../related/timeline.ts'

/** Text of strangers on one line, with nothing in it that Markdown would read as its own. */
const literal = (text: string): string =>
  plainText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')

const linked = (text: string, url: string | null): string => {
  const safe = safeUrl(url)
  return safe
    ? `[${literal(text)}](<${safe.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
    : literal(text)
}

/** The apparatus as a Markdown page in the interface's language. */
export function toMarkdown(apparatus: Apparatus, t: AppStrings): string {
  const { article, document, citations, claims, related, figures = [], entities } = apparatus
  const { lang, comma } = t.card
  const quote = (spans: { start: number; end: number }[]) =>
    literal(quoteSpans(document.text, spans))
  const piece = (report: ReportRef) =>
    `${linked(report.title, report.url)}${comma}${literal(getLocalName(apparatus, report.outlet, lang))}${report.date ? comma + formatDate(report.date, lang) : ''}`
  const origin = ({ how, outlet, report }: Origin) =>
    linked(
      t.card.reporting[how](getLocalName(apparatus, outlet, lang)).replace(/\.$/, ''),
      report?.url ?? null,
    )
  const lines = [`# ${linked(article.title, article.url)}`, '']
  if (article.publisher || article.published)
    lines.push(
      [
        article.publisher && literal(article.publisher),
        article.published && formatDate(article.published, lang),
      ]
        .filter(Boolean)
        .join(comma),
      '',
    )
  if (citations.length > 0) {
    lines.push(`## ${t.views.cited}`, '')
    for (const citation of citations) {
      lines.push(`- ${quote([citation])}`)
      if (citation.resolved.length === 0)
        lines.push(
          `  - **${t.notFoundShort}**${citation.from ? comma + formatRange({ from: citation.from, to: citation.to ?? citation.from }, lang) : ''}`,
        )
      for (const report of citation.resolved)
        lines.push(`  - ${piece(report)}${report.origin ? ` (${origin(report.origin)})` : ''}`)
    }
    lines.push('')
  }
  if (claims.length > 0) {
    lines.push(`## ${t.views.claims}`, '')
    for (const group of groupClaims(apparatus, lang)) {
      lines.push(
        `- **${group.name ? literal(group.name) : t.card.noSpeaker}** (${t.card.basis[group.basis]})`,
      )
      for (const claim of group.claims) {
        const chain = getChain(apparatus, claim).map((link) =>
          literal(getSpeaker(apparatus, link, lang) ?? t.card.noSpeaker),
        )
        lines.push(
          `  - ${quote(claim.cue)}: ${quote(claim.content)}${chain.length > 1 ? ` (${t.card.chain}: ${chain.join(' › ')})` : ''}`,
        )
      }
    }
    lines.push('')
  }
  const known = entities.filter((entity) => getNotes(apparatus, entity).length > 0)
  if (known.length > 0) {
    lines.push(`## ${t.views.background}`, '')
    for (const entity of known) {
      const { record } = getNotes(apparatus, entity)[0]!
      const { facts, described } = splitFacts(record, lang)
      const local = (texts: Localised) => literal(pickText(texts, lang)?.text ?? '')
      const source = (ref: SourceRef | null | undefined) =>
        ref ? ` ${linked(pickText(ref.name, lang)?.text ?? ref.url, ref.url)}` : ''
      lines.push(
        `- **${literal(getName(apparatus, entity, lang).text)}**: ${local(record.descriptions)}${source(described?.source)}`,
      )
      for (const fact of facts)
        lines.push(
          `  - ${formatDate(fact.date, lang)}: ${local(fact.text)}${source(fact.source)} (${t.card.statuses[fact.status]})`,
        )
      for (const { who, text, date, source: ref } of groupPositions(record.positions ?? []).flat())
        lines.push(
          `  - ${date ? `${formatDate(date, lang)}: ` : ''}**${local(who)}** ${text ? local(text) : t.card.noPosition}${source(ref)}`,
        )
    }
    lines.push('')
  }
  if (related.length > 0) {
    lines.push(`## ${t.views.related}`, '')
    for (const { moment, reports } of placeReports(related, getOwnDay(apparatus))) {
      lines.push(`### ${t.timeline[moment]}`, '')
      for (const report of reports) {
        const said = [
          report.cited && t.citedHere,
          report.role &&
            (report.role === 'other-side' ? t.timeline.otherSide : t.timeline.statement),
          report.origin && origin(report.origin),
        ].filter(Boolean)
        lines.push(`- ${piece(report)}${said.length > 0 ? ` (${said.join(comma)})` : ''}`)
      }
      lines.push('')
    }
  }
  if (figures.length > 0) {
    lines.push(`## ${t.timeline.figures}`, '', t.timeline.figuresNote, '')
    for (const { stated } of figures)
      lines.push(
        ...stated.map(
          ({ words, report }) =>
            `- ${literal(words)}${comma}${report ? linked(getLocalName(apparatus, report.outlet, lang), report.url) : t.thisArticle}${report?.date ? comma + formatDate(report.date, lang) : ''}`,
        ),
        '',
      )
  }
  return [...lines, `*${t.markdown.madeBy}*`, ''].join('\n')
}
