/** Whether an article introduces somebody at the head of a body that is no part of a state. */
import type { Entity } from '../../../model/annotation.ts'
import { findTokens } from '../../../text/tokens.ts'
import { getSort, getSortsOfHead, type SortName } from '../kind-words.ts'
import type { LinkQuestion } from '../link-question.ts'

/** Whose presidents and chairmen sit in no parliament. */
const sorts: ReadonlySet<SortName> = new Set(['company', 'club', 'university', 'outlet'])
/** Bodies besides, by their kind in packs. */
const kinds: ReadonlySet<string> = new Set(['central-bank', 'hospital', 'professional-body'])

/**
 * "the president of the Bank of Marle", «رئيس جامعة الواحة»: what packs hold as such a body, or what
 * begins or ends as one ("Marle University").
 */
export function leadsOtherBody({ entity: { introduction }, context }: LinkQuestion): boolean {
  if (!introduction) return false
  const { start, end } = introduction
  return findTokens(context.text, start, end).some((token) => {
    const body = context.entityAt(token.start)
    return body?.type === 'ORG' && isOutsideState(body)
  })
}

function isOutsideState({ name, candidates }: Entity): boolean {
  if (candidates.length > 0)
    return candidates.every(({ kind }) => kinds.has(kind) || isOfSort(getSort({ kind })))
  const words = findTokens(name)
  return [words[0], words.at(-1)].some((word) => {
    const said = word && getSortsOfHead(word.folded)
    return said ? [...said].every(isOfSort) : false
  })
}

const isOfSort = (sort: SortName | null): boolean => sort !== null && sorts.has(sort)
