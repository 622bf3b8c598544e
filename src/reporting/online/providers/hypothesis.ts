/**
 * Hypothesis: groups of the reader, what they wrote about a page, and what is sent to one.
 * https://h.readthedocs.io/en/latest/api-reference/v1/
 *
 * A key that it does not know counts as none: no error, and whatever everyone may see
 * (github.com/hypothesis/h/issues/4752). So an empty answer is looked into (background/online).
 */
import type {
  AnnotationGroup,
  ClaimToSend,
  GroupAnnotation,
  GroupAnswer,
  PlacedQuote,
} from '../../../model/group-annotations.ts'
import type { OutwardRequest, Purpose } from '../../../model/outward.ts'
import {
  getFields,
  getList,
  getNumber,
  getRecords,
  getText,
  readObject,
  readRecords,
} from './json-fields.ts'
import { json, UnreadableAnswer, type Provider } from './provider.ts'

export const hypothesisHost = 'api.hypothes.is'
const base = `https://${hypothesisHost}/api`

/** As many as one answer holds (`limit`, at most 200). */
const mostAnnotations = 200
/** Groups that are shown. */
const mostGroups = 200
/** UTF-16 units of a field; longer ones are cut. */
const longest = 4000

interface InGroup {
  group: string
}

export interface Hypothesis {
  /** the reader's groups, those that everyone is in left out */
  groups: Provider<null, AnnotationGroup[]>
  /** whether it knows whose key that is */
  profile: Provider<null, boolean>
  /** what a group wrote about a page */
  annotations: Provider<InGroup & { url: string }, Omit<GroupAnswer, 'isMember'>>
  /** puts one claim into a group, for its members */
  send: Provider<InGroup & { claim: ClaimToSend }, null>
}

/** `key`: the reader's own (hypothes.is/account/developer). It goes along in a header. */
export function createHypothesis(key: string): Hypothesis {
  const request = (
    purpose: Purpose,
    path: string,
    more: Pick<OutwardRequest, 'words'> & Partial<OutwardRequest>,
  ): OutwardRequest | null =>
    key === ''
      ? null
      : {
          source: 'hypothesis',
          purpose,
          url: `${base}/${path}`,
          headers: { authorization: `Bearer ${key}` },
          accept: json,
          maxBytes: 2_000_000,
          timeout: 15_000,
          ...more,
        }
  // another member may have written meanwhile, and what a group says is kept nowhere
  const shared = { source: 'hypothesis', keepFor: 0 } as const
  return {
    groups: {
      ...shared,
      request: () => request('list-groups', 'profile/groups', { words: [] }),
      parse: ({ body }) => readGroups(body),
    },
    profile: {
      ...shared,
      request: () => request('list-groups', 'profile', { words: [] }),
      parse: ({ body }) => getText(readObject(body), 'userid') !== null,
    },
    annotations: {
      ...shared,
      request({ group, url }) {
        const query = new URLSearchParams({ uri: url, group, limit: `${mostAnnotations}` })
        return request('group-annotations', `search?${query}`, { words: [url] })
      },
      parse: ({ body }) => readAnnotations(readObject(body)),
    },
    send: {
      ...shared,
      request: ({ group, claim }) =>
        request('send-annotation', 'annotations', {
          words: wordsOf(claim),
          body: JSON.stringify(toAnnotation(claim, group)),
        }),
      parse({ body }) {
        const answer = readObject(body)
        if (getText(answer, 'id') === null) throw new UnreadableAnswer(JSON.stringify(answer))
        return null
      },
    },
  }
}

/** All that is told of a claim, as the log shows it. */
const wordsOf = ({ url, title, quote, words, tags }: ClaimToSend): string[] =>
  [url, title, quote.prefix + quote.exact + quote.suffix, words, ...tags].filter(Boolean)

/**
 * Shared with the group: without `permissions` it would be seen by the reader alone
 * (h/schemas/annotation.py). Of several targets it keeps the first.
 */
const toAnnotation = ({ url, title, quote, words, tags }: ClaimToSend, group: string): object => ({
  uri: url,
  document: { title: [title] },
  group,
  permissions: { read: [`group:${group}`] },
  text: words,
  tags,
  target: [{ source: url, selector: [{ type: 'TextQuoteSelector', ...quote }] }],
})

const cut = (text: string | null): string => (text ?? '').slice(0, longest).toWellFormed()

const readGroups = (body: Uint8Array): AnnotationGroup[] =>
  readRecords(body)
    .flatMap((group): AnnotationGroup[] => {
      const id = getText(group, 'id')
      if (id === null || id.length > 200 || id === '__world__') return []
      const name = cut(getText(group, 'name')) || id
      return [{ id, name, isPublic: getText(group, 'type') !== 'private' }]
    })
    .slice(0, mostGroups)

function readAnnotations(answer: ReturnType<typeof readObject>): Omit<GroupAnswer, 'isMember'> {
  if (!Array.isArray(answer.rows)) throw new UnreadableAnswer(JSON.stringify(answer).slice(0, 1000))
  const annotations = getRecords(answer, 'rows').slice(0, mostAnnotations).map(readAnnotation)
  return { annotations, total: Math.max(getNumber(answer, 'total'), annotations.length) }
}

function readAnnotation(row: Record<string, unknown>): GroupAnnotation {
  const [target] = getRecords(row, 'target')
  const shown = cut(getText(getFields(row, 'user_info'), 'display_name'))
  return {
    at: readPlace(getRecords(target, 'selector')),
    words: cut(getText(row, 'text')),
    tags: getList(row, 'tags')
      .filter((tag) => typeof tag === 'string')
      .slice(0, 50)
      .map((tag) => cut(tag)),
    creator: shown || cut(getText(row, 'user')).replace(/^acct:/, '') || null,
  }
}

function readPlace(selectors: Record<string, unknown>[]): PlacedQuote | null {
  const of = (type: string) => selectors.find((selector) => getText(selector, 'type') === type)
  const quote = of('TextQuoteSelector')
  const exact = cut(getText(quote, 'exact'))
  if (exact.trim() === '') return null
  const start = of('TextPositionSelector')?.start
  return {
    quote: { exact, prefix: cut(getText(quote, 'prefix')), suffix: cut(getText(quote, 'suffix')) },
    position: Number.isSafeInteger(start) ? (start as number) : null,
  }
}
