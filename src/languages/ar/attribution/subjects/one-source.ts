/** The words that name somebody, read alike wherever a claim takes them up. */
import type { Span } from '../../../../model/text.ts'
import { createSpanIndex } from '../../../../text/span-index.ts'
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'

/**
 * The drafts of a block in which a verb without a subject has all the words of the source that its
 * speaker has with his own verb: «رئيسة لجنة القرية سلمى نصر», not «رئيسة».
 */
export function withOneSource(text: string, drafts: AttributionDraft[]): AttributionDraft[] {
  if (!drafts.some(({ taken }) => taken)) return drafts
  const named = drafts.filter(({ doubt, taken, source }) => !doubt && !taken && source.length === 1)
  const over = createSpanIndex(named.map(({ source }) => source))
  return drafts.map((draft) => {
    const [own] = draft.source
    if (!draft.taken || !own || draft.source.length > 1) return draft
    const whole = over(own)
      .map((i) => named[i]!)
      .find(({ source: [span] }) => isWhole(text, span!, own))
    if (!whole) return draft
    const { source, basis, anaphora, head } = whole
    return { ...draft, source, basis, anaphora, ...(head && { head }) }
  })
}

/** Whether `span`, which overlaps `own`, has all of it and more that tells who somebody is. */
const isWhole = (text: string, span: Span, own: Span): boolean =>
  span.end - span.start > own.end - own.start &&
  !bringing.test(text.slice(span.start, own.start)) &&
  !occasion.test(text.slice(own.end, span.end))

/** «هذه الوكالة حسب | ممثلها»: others than whom the words before tell of */
const bringing = /(?<!\S)(ب?حسب|وفق|من|عن|ف[يى]|[إا]لى|على)\s*$/

/** «، في مؤتمر صحفي», «، لصحيفة المنارة», «، التي زارت المدينة»: no part of a name taken up again */
const occasion = /^\s*[،,]\s*(في|خلال|عبر|لكن|[لو]\S|التي|الذي)/
