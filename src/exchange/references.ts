/** The published pieces of an apparatus, as programs for references take them. */
import type { ReportRef } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import type { CitationKind } from '../model/kinds.ts'

/** How a piece stands to the article: it is the article itself, cited in it, linked from it, or on its matter. */
export type ReferenceRole = 'article' | 'cited' | 'linked' | 'related'

export interface Reference {
  /** of letters, digits and "-" alone, each once in a list: "guardian-2025-3" */
  key: string
  role: ReferenceRole
  title: string
  authors: string[]
  outlet: string | null
  /** ISO day, month or year */
  date: string | null
  /** BCP 47 */
  lang: string | null
  url: string
  /** null: news */
  kind: CitationKind | null
  /** ISO day on which the reader saw it; absent: the day of the file */
  read?: string
}

type Draft = Omit<Reference, 'key'>

const toDraft = (
  { title, outlet, date, lang, url }: ReportRef,
  role: ReferenceRole,
  kind: CitationKind | null,
): Draft => ({ role, title, authors: [], outlet, date, lang, url, kind })

/**
 * The article itself, then what it cites (the best piece of each reference and what was published
 * with it), links to, and what is related: each address once, in its first role.
 */
export function listReferences({
  article,
  document,
  citations,
  links = [],
  related,
}: Apparatus): Reference[] {
  const drafts: Draft[] = [
    {
      role: 'article',
      title: article.title,
      authors: article.authors,
      outlet: article.publisher,
      date: article.published?.slice(0, 10) ?? document.date,
      lang: document.lang,
      url: article.url,
      kind: 'article',
    },
    ...citations.flatMap(({ kind, resolved: [best, ...rest] }) =>
      [
        ...(best ? [best] : []),
        ...rest.filter(({ why }) => why.some((reason) => reason.kind === 'companion')),
      ].map((piece) => toDraft(piece, 'cited', kind)),
    ),
    ...links.map(({ title, outlet, site, date, url }) =>
      toDraft({ title, outlet: outlet ?? site, date, lang: null, url }, 'linked', null),
    ),
    ...related.map((piece) => toDraft(piece, piece.cited ? 'cited' : 'related', null)),
  ]
  const byUrl = new Map<string, Draft>()
  // a text without an address is no piece that anyone could find
  for (const draft of drafts)
    if (draft.url !== '' && !byUrl.has(draft.url)) byUrl.set(draft.url, draft)
  return [...byUrl.values()].map((draft, i) => ({ key: keyOf(draft, i + 1), ...draft }))
}

/** The outlet's first Latin word, the year, and the place in the list, by which it is the only one. */
function keyOf({ outlet, url, date }: Draft, place: number): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  const words = `${outlet ?? ''} ${host}`.toLowerCase().match(/[a-z0-9]{2,}/g) ?? []
  const word = words.find((one) => one !== 'the') ?? 'piece'
  return [word, /^\d{4}/.exec(date ?? '')?.[0], place].filter(Boolean).join('-')
}
