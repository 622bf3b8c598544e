import type { Citation } from '../model/annotation.ts'
import type { TextDocument } from '../model/text.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { findOwnerOfAddress } from '../knowledge/owner-of-address.ts'
import { fold } from '../text/fold.ts'

/** What an outlet tells in its own name, unless a day or a link says which piece is meant. */
const ownWork: readonly Citation['kind'][] = [
  'interview',
  'statement',
  'report',
  'article',
  'broadcast',
]

/**
 * Without what refers to no other piece: what somebody told the outlet whose article this is, or
 * what it says to report itself. Resolved ones stay, and those with a day or a link.
 */
export function withoutOwnWork(
  citations: readonly Citation[],
  document: TextDocument,
  knowledge: KnowledgeBase,
): Citation[] {
  const names = getOwnNames(document, knowledge)
  return citations.filter(
    (citation) =>
      !ownWork.includes(citation.kind) ||
      citation.outlets.length !== 1 ||
      !names.has(fold(citation.outlets[0]!)) ||
      citation.from !== null ||
      citation.resolved.length > 0 ||
      document.links.some(({ start, end }) => start < citation.end && citation.start < end),
  )
}

/** The outlet of an article by all its names, folded. */
function getOwnNames({ url, publisher }: TextDocument, knowledge: KnowledgeBase): Set<string> {
  const record = findOwnerOfAddress(url, knowledge)?.record
  return new Set(
    [
      ...(publisher ? [publisher] : []),
      ...Object.values(record?.labels ?? {}),
      ...Object.values(record?.aliases ?? {}).flat(),
    ].map(fold),
  )
}
