import type { LinkedPiece } from '../../../model/linked-piece.ts'
import { getNeighbour } from '../../linked-entries.ts'
import { isMixed } from '../../parts/foreign.tsx'
import { Words } from '../../parts/words.tsx'
import { quoteSpans } from '../../quote.ts'
import type { ViewProps } from '../view-props.ts'

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
