/**
 * An apparatus in the W3C Web Annotation Data Model (recommendation of 23 February 2017), as one
 * page of annotations in JSON-LD.
 */
import type { Apparatus } from '../model/apparatus.ts'
import { fnv } from '../model/fnv.ts'
import type { Quote } from '../model/group-annotations.ts'
import type { Span, TextDocument } from '../model/text.ts'
import { joinSpans } from './join-spans.ts'

/** Letters around a quote, as many as Hypothesis keeps. */
const around = 32

/** What stands at a place of the text. Both selectors say the same: a page may have changed. */
export type TextSelector =
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  | { type: 'TextPositionSelector'; start: number; end: number }

export interface SpecificTarget {
  type: 'SpecificResource'
  source: string
  selector: TextSelector[]
}

type Body =
  | {
      type: 'TextualBody'
      purpose: 'describing' | 'tagging'
      value: string
      format: 'text/plain'
      language?: string
    }
  | { type: 'SpecificResource'; purpose: 'identifying' | 'linking'; source: string }

export interface WebAnnotation {
  id: string
  type: 'Annotation'
  motivation: 'describing' | 'identifying' | 'linking'
  creator: Agent
  created: string
  body: Body[]
  target: SpecificTarget[]
}

interface Agent {
  type: 'Software'
  name: string
}

export interface AnnotationPage {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'AnnotationPage'
  items: WebAnnotation[]
}

const creator: Agent = { type: 'Software', name: 'Hashiya' }

/** The words of a place, with some around them: none begins or ends with half a character. */
export const quotePlace = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - around), start).replace(/^[\udc00-\udfff]/, ''),
  suffix: text.slice(end, end + around).replace(/[\ud800-\udbff]$/, ''),
})

/** Both selectors of a place. Offsets are UTF-16 units of the article's text, not of the page's. */
const selectPlace = (text: string, span: Span): TextSelector[] => [
  { type: 'TextQuoteSelector', ...quotePlace(text, span) },
  { type: 'TextPositionSelector', start: span.start, end: span.end },
]

/**
 * A UUID of version 8 (RFC 9562: of one's own making) from the article's address and the
 * annotation's id: the same annotation has the same name in every file.
 */
function toUrn(url: string, id: string): string {
  const parts = [0, 1, 2, 3].map((turn) =>
    (fnv(`${turn}\n${url}\n${id}`) >>> 0).toString(16).padStart(8, '0'),
  )
  const hex = parts.join('')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** `about`: the address of the article, or all addresses, by which the page is named. */
export const toPage = (about: string, items: WebAnnotation[]): AnnotationPage => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: toUrn(about, 'page'),
  type: 'AnnotationPage',
  items,
})

const tagged = (value: string): Body => ({
  type: 'TextualBody',
  purpose: 'tagging',
  value,
  format: 'text/plain',
})
const described = (value: string, language: string): Body => ({
  type: 'TextualBody',
  purpose: 'describing',
  value,
  format: 'text/plain',
  language,
})

type Parts = Pick<Apparatus, 'document' | 'entities' | 'claims' | 'citations'>

/**
 * Names (identifying: the Wikidata item where a record has one), claims (describing: who says it,
 * tagged with kind and basis) and citations (linking to the piece that was found). `url`: of the
 * article. `created`: ISO date and time.
 */
export const toWebAnnotations = (parts: Parts, url: string, created: string): AnnotationPage =>
  toPage(
    url,
    draftAll(parts)
      .filter(({ spans }) => spans.length > 0)
      .map(({ id, motivation, body, spans }) => ({
        id: toUrn(url, id),
        type: 'Annotation',
        motivation,
        creator,
        created,
        body,
        target: spans.map((span) => ({
          type: 'SpecificResource',
          source: url,
          selector: selectPlace(parts.document.text, span),
        })),
      })),
  )

interface Draft extends Pick<WebAnnotation, 'id' | 'motivation' | 'body'> {
  spans: readonly Span[]
}

const draftAll = (parts: Parts): Draft[] => [
  ...parts.entities.map(({ id, type, name, qid, mentions }): Draft => ({
    id,
    motivation: 'identifying',
    body: [
      described(name, parts.document.lang),
      tagged(`name: ${type}`),
      ...(qid ? [itemOf(qid)] : []),
    ],
    spans: mentions,
  })),
  ...parts.claims.map((claim): Draft => ({
    id: claim.id,
    motivation: 'describing',
    body: [
      described(speakerOf(parts, claim), parts.document.lang),
      tagged(`claim: ${claim.kind}`),
      tagged(`basis: ${claim.basis}`),
    ],
    spans: claim.content.length > 0 ? claim.content : [...claim.source, ...claim.cue],
  })),
  ...parts.citations.map(({ id, kind, resolved: [piece], start, end }): Draft => ({
    id,
    motivation: 'linking',
    body: [
      tagged(`citation: ${kind}`),
      ...(piece ? [linkOf(piece.url), described(piece.title, piece.lang ?? 'und')] : []),
    ],
    spans: [{ start, end }],
  })),
]

const linkOf = (source: string): Body => ({ type: 'SpecificResource', purpose: 'linking', source })

/** The item's name in linked data: Wikidata's concept URI. */
const itemOf = (qid: string): Body => ({
  type: 'SpecificResource',
  purpose: 'identifying',
  source: `http://www.wikidata.org/entity/${qid}`,
})

/** Who says it: the entity's name, else the article's own words for the source. */
function speakerOf(
  { document, entities }: { document: TextDocument; entities: Parts['entities'] },
  { entity, source }: Parts['claims'][number],
): string {
  const named = entities.find(({ id }) => id === entity)?.name
  return named ?? joinSpans(document.text, source)
}
