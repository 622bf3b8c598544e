import type { Apparatus } from '../../../model/apparatus.ts'
import type { LinkedPiece } from '../../../model/linked-piece.ts'
import type { Span } from '../../../model/text.ts'
import { isMixed } from '../../parts/foreign.tsx'
import { Words } from '../../parts/words.tsx'
import { quoteSpans } from '../../quote.ts'
import type { LinkStrings } from '../../strings/link-strings.ts'
import type { ViewProps } from '../view-props.ts'

/** What a link stands in or beside: the words to show, and what it is called. */
interface Neighbour {
  spans: Span[]
  label: string
}

/**
 * The claim or reference that a link stands by, as long as the reader has not hidden it; else the
 * link's sentence; of articles kept before sentences were, the link's own words.
 */
function getNeighbour(
  { claims, citations }: Apparatus,
  link: LinkedPiece,
  t: LinkStrings,
): Neighbour {
  const { claim, citation, near = null, sentence = link } = link
  const said = claims.find(({ id }) => id === claim)
  if (near && said) return { spans: said.content, label: t.standsBy[near].claim }
  const referred = citations.find(({ id }) => id === citation)
  if (near && referred) return { spans: [referred], label: t.standsBy[near].citation }
  return { spans: [sentence], label: t.beside }
}

/** Where a link stands in the article; a press goes there and marks it. */
export function LinkPlace({
  link,
  apparatus,
  t,
  onJump,
}: Pick<ViewProps, 'apparatus' | 't' | 'onJump'> & { link: LinkedPiece }) {
  const { spans, label } = getNeighbour(apparatus, link, t.linked)
  return (
    <button type="button" class="hit small" title={t.toPlace} onClick={() => onJump(spans)}>
      <span class="meta">{label}</span>
      <Words
        document={apparatus.document}
        spans={spans}
        look={isMixed(quoteSpans(apparatus.document.text, spans)) ? 'two mixed' : 'two'}
      />
    </button>
  )
}
