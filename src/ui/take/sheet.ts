import type { ReportRef } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { quoteClaim } from '../claim-spans.ts'
import { formatDate } from '../dates.ts'
import { getDirection } from '../language.ts'
import { getLinkOf, isLost, toReport } from '../linked-entries.ts'
import { getLocalName, getSpeaker } from '../lookups.ts'
import { quoteSpans, safeUrl } from '../quote.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { escapeHtml, isolate, linkHtml } from './html-text.ts'
import { shortAddress } from './short-address.ts'
import { directionOf } from './taken.ts'
import { groupClaims } from '../group-claims.ts'
import { knowsBasis, sayBasis } from '../say-basis.ts'
import { sayUnnamed } from '../say-unnamed.ts'

/**
 * Speakers, statements of each, and pieces on one sheet: even when each takes two lines all of them
 * fit on a page of A4.
 */
const speakers = 6
const statements = 2
const pieces = 4
/** UTF-16 units of a statement; the rest of a long one stands in the article */
const longest = 140

const style = `@page{size:A4;margin:14mm}
:root{color-scheme:light}
body{font:9.5pt/1.3 Georgia,"Noto Naskh Arabic","Amiri",serif;max-width:182mm;margin:0 auto;color:#111;background:#fff}
h1{font-size:15pt;line-height:1.25;margin:0 0 1mm}
h2{font-size:11pt;margin:2.5mm 0 1mm;border-bottom:1px solid #999}
p,li,dd{margin:0 0 1mm}ul,ol,dl{margin:0;padding-inline-start:5mm}dt{font-weight:bold}dd{margin-inline-start:0}
.small{font-size:9pt;color:#444}a{color:inherit}q:lang(ar){quotes:"«" "»"}.address{overflow-wrap:anywhere}.addresses{font-size:7.5pt;line-height:1.2;color:#444}.addresses li{margin:0}.line{border-bottom:1px solid #999;height:6mm}`

/**
 * One page to print for a class: who says what on which basis, the sources, and the questions that
 * the article leaves open. HTML without scripts; its policy lets nothing be loaded.
 */
export function toSheet(apparatus: Apparatus, t: AppStrings): string {
  const { article, document } = apparatus
  const words = t.take.sheet
  const imprint = [
    article.publisher && isolate(article.publisher),
    article.published && formatDate(article.published, t.card),
  ].filter(Boolean)
  return `<!doctype html>
<html lang="${t.card.lang}" dir="${t.card.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(article.title || article.url)}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="small">${words.heading}</p>
<h1 lang="${escapeHtml(document.lang)}" dir="${getDirection(document.lang)}">${linkHtml(article.title || article.url, article.url)}</h1>
<p class="small">${imprint.join(t.card.comma)}</p>
${writeAddress(article.url)}
${part(words.whoSays, writeSpeakers(apparatus, t))}
${part(words.sources, writeSources(apparatus, t))}
${part(words.openQuestions, writeQuestions(apparatus, t))}
<p>${words.yours}</p><div class="line"></div><div class="line"></div>
${part(words.addresses, writeAddresses(apparatus))}
<p class="small">${words.madeBy}</p>
</main>
</body>
</html>
`
}

/**
 * Where the article stands, for who holds the sheet as paper: nothing where no browser would find it.
 * It is read and typed from left to right in every language, a part in Arabic letters in its place.
 */
function writeAddress(url: string): string {
  const address = spellAddress(url)
  return address && `<p class="small address">${address}</p>`
}

/** Nothing where no browser would find it. */
function spellAddress(url: string): string {
  const address = safeUrl(url) && shortAddress(url)
  return address ? `<bdi dir="ltr">${address.split('/').map(isolate).join('/')}</bdi>` : ''
}

/** Where the sources stand, for who holds the sheet as paper, by their numbers. */
function writeAddresses(apparatus: Apparatus): string {
  const rows = chooseSources(apparatus).map(
    ({ url }) => `<li class="address">${spellAddress(url) || '—'}</li>`,
  )
  return rows.length > 0 ? `<ol class="addresses" dir="ltr">${rows.join('')}</ol>` : ''
}

const part = (heading: string, content: string): string =>
  content && `<section><h2>${heading}</h2>${content}</section>`

/**
 * Words of the article in its own language and direction. A statement is no `q`: it has quotation
 * marks where the article quotes it, and none where the words are the writer's.
 */
const quote = ({ document }: Apparatus, words: string, tag: 'q' | 'span'): string =>
  `<${tag} lang="${escapeHtml(document.lang)}" dir="${getDirection(document.lang)}">${escapeHtml(
    shorten(words),
  )}</${tag}>`

/** Cut at a word. */
const shorten = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, '')} …`

function writeSpeakers(apparatus: Apparatus, t: AppStrings): string {
  const groups = groupClaims(apparatus, t.card.lang)
  if (groups.length === 0) return ''
  const words = t.take.sheet
  const rows = groups.slice(0, speakers).map(({ name, isUnclear, basis, claims }) => {
    const who = name ?? sayUnnamed({ isUnclear }, t.card)
    const said = claims
      .slice(0, statements)
      .map(
        (claim) =>
          `<dd>${quote(apparatus, quoteClaim(apparatus.document.text, claim), 'span')}</dd>`,
      )
    const more = claims.length > statements ? words.moreSaid(claims.length - statements) : ''
    const beside = [sayBasis({ name, isUnclear, basis }, t.card), more]
      .filter(Boolean)
      .join(t.card.comma)
    return `<dt>${isolate(who)} <span class="small">${beside}</span></dt>${said.join('')}`
  })
  const more =
    groups.length > speakers
      ? `<p class="small">${words.moreSpeakers(groups.length - speakers)}</p>`
      : ''
  return `<dl>${rows.join('')}</dl>${more}`
}

/** The pieces that the sheet names: what is cited, then what is related. */
function chooseSources(apparatus: Apparatus): ReportRef[] {
  const cited = apparatus.citations.flatMap((citation) => {
    const link = getLinkOf(apparatus, citation)
    return link ? [toReport(link)] : citation.resolved.slice(0, 1)
  })
  const all = [...cited, ...apparatus.related]
  // a piece that is referred to again takes no second place
  return all.filter(({ url }, i) => all.findIndex((one) => one.url === url) === i).slice(0, pieces)
}

function writeSources(apparatus: Apparatus, t: AppStrings): string {
  const rows = chooseSources(apparatus).map(({ title, url, outlet, date }) => {
    const rest = [
      isolate(getLocalName(apparatus, outlet, t.card.lang)),
      date && formatDate(date, t.card),
    ].filter(Boolean)
    return `<li><bdi dir="${directionOf(title)}">${linkHtml(title, url)}</bdi> <span class="small">${rest.join(t.card.comma)}</span></li>`
  })
  return rows.length > 0 ? `<ol>${rows.join('')}</ol>` : ''
}

/** What the article leaves open, as far as its apparatus tells: never a judgement on it. */
function writeQuestions(apparatus: Apparatus, t: AppStrings): string {
  const { claims, citations, related, figures = [] } = apparatus
  const words = t.take.sheet
  // where no speaker was found, or it is unclear who is meant, none is kept back
  const unnamed = claims.filter(
    (claim) =>
      claim.basis === 'anonymous' &&
      knowsBasis({ ...claim, name: getSpeaker(apparatus, claim, t.card.lang) }),
  ).length
  const unclear = claims.filter(({ isUnclear }) => isUnclear).length
  const lost = citations.filter((citation) => isLost(apparatus, citation))
  const questions = [
    ...(unnamed > 0 ? [words.unnamed(unnamed)] : []),
    ...(unclear > 0 ? [words.unclear(unclear)] : []),
    ...lost
      .slice(0, 3)
      .map(
        (one) =>
          `${words.notFound} ${quote(apparatus, quoteSpans(apparatus.document.text, [one]), 'q')}`,
      ),
    ...(figures.length > 0
      ? [
          `${words.differ} ${figures[0]!.stated
            .slice(0, 3)
            .map((one) => isolate(one.words))
            .join(t.card.comma)}`,
        ]
      : []),
    ...(related.some(({ role }) => role === 'other-side') ? [words.oneSided] : []),
  ]
  const shown = questions.length > 0 ? questions : [words.nothingOpen]
  return `<ul>${shown.map((question) => `<li>${question}</li>`).join('')}</ul>`
}
