import type { ComponentChildren } from 'preact'
import { Press } from '../parts/press.tsx'
import type { CardStrings } from '../strings/card-strings.ts'

/** Matches what stands open: Escape closes it before the card. */
export const openWrong = 'details.correct[open]'

/** One quiet line behind which stand all ways to say that something in a card is wrong. */
export function SomethingWrong({ t, children }: { t: CardStrings; children: ComponentChildren }) {
  return (
    <details class="correct" onToggle={({ currentTarget }) => showWhole(currentTarget)}>
      <summary>{t.correct.ask}</summary>
      {children}
    </details>
  )
}

/** The same of what is wrong on this page alone, in one way. */
export const WrongHere = ({
  t,
  words,
  onPress,
}: {
  t: CardStrings
  words: string
  onPress: () => Promise<unknown>
}) => (
  <SomethingWrong t={t}>
    <p>
      <Press look="link" t={t} onPress={onPress}>
        {words}
      </Press>
    </p>
    <p class="meta">{t.correct.scopeHere}</p>
  </SomethingWrong>
)

/**
 * It is the last of the card's middle: what it opens would else stand below the middle's edge. What is
 * higher than the middle begins at its upper edge.
 */
function showWhole({ open, offsetTop, parentElement: middle }: HTMLDetailsElement): void {
  if (open && middle) middle.scrollTop = offsetTop - middle.offsetTop
}
