import type { PageState } from './apparatus.ts'

/**
 * How a page stands, in a word: marks were found; nothing was, or not yet; switched off; in a
 * language that is not read; it could not be read.
 */
export const pageLooks = ['reading', 'nothing', 'off', 'language', 'failed'] as const
export type PageLook = (typeof pageLooks)[number]

/** What the toolbar shows of a page. */
export interface PageSummary {
  look: PageLook
  claims: number
}

export function summarise(state: PageState): PageSummary {
  if (state.state === 'ready') {
    const { entities, claims, citations } = state.apparatus
    const isMarked = entities.length + claims.length + citations.length > 0
    return { look: isMarked ? 'reading' : 'nothing', claims: claims.length }
  }
  return { look: lookOf(state), claims: 0 }
}

function lookOf(state: PageState): PageLook {
  if (state.state === 'off') return 'off'
  if (state.state === 'error') return 'failed'
  const isForeign =
    state.state === 'no-article' &&
    (state.reason === 'unsupported-language' || state.reason === 'unclear-language')
  return isForeign ? 'language' : 'nothing'
}
