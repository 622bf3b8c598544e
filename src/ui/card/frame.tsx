import type { ComponentChildren } from 'preact'
import type { MarkKind } from '../../model/settings.ts'
import { Line } from '../parts/gloss.tsx'
import { closePath, Icon, pinPath } from '../parts/icon.tsx'
import type { CardStrings } from '../strings/card-strings.ts'
import type { CardProps } from './card-props.ts'
import { openWrong } from './something-wrong.tsx'

/** What each of the three cards is given. */
export interface ViewProps {
  props: CardProps
  t: CardStrings
  /** the reader asked for all there is */
  all: boolean
  onAll: () => void
}

interface FrameProps extends ViewProps {
  /** null: selected words bear no mark */
  line: MarkKind | null
  kind: ComponentChildren
  /** the dialog's name */
  label: string
  /**
   * id of the words that describe the dialog, so that who hears the page hears them with its name;
   * of a statement also whether it is quoted
   */
  told?: string
  head: ComponentChildren
  foot: ComponentChildren
  children: ComponentChildren
}

/**
 * The id of what a card tells first. Two cards of one thing, one of them pinned, have it both, and
 * tell the same.
 */
export const toldId = ({ target: { kind, id } }: Pick<CardProps, 'target'>): string =>
  `told-${kind}-${id}`

/** Head and foot that stay, and between them the middle that scrolls. */
export function Frame({
  props: { theme, textSize = 1, position, pinned, isAdrift, onPin, onClose, onLeave },
  t,
  line,
  kind,
  label,
  told,
  head,
  foot,
  children,
}: FrameProps) {
  const kindId = line === 'cue' && `${told}-kind`
  return (
    <div
      class="hashiya card"
      role="dialog"
      aria-label={
        position ? t.stepped(t.marks[position.kind], position.at, position.of, label) : label
      }
      aria-describedby={kindId ? `${kindId} ${told}` : told}
      tabIndex={-1}
      lang={t.lang}
      dir={t.dir}
      data-theme={theme ?? undefined}
      style={{ '--text': String(textSize) }}
      onKeyDown={(event) => followKey(event, onClose, pinned ? onLeave : undefined)}
    >
      <div class="head">
        <div class="kind meta">
          {line && <Line kind={line} />}
          <span>{kind}</span>
          {/* before what the card tells it is heard with a pause, without which it runs on into that */}
          {kindId && (
            <span id={kindId} hidden>
              {kind}
              {t.comma}
            </span>
          )}
          <Tools pinned={pinned} onPin={onPin} onClose={onClose} t={t} />
        </div>
        {pinned && (
          <p class="adrift meta" role="status">
            {isAdrift && t.pageChanged}
          </p>
        )}
        {head}
      </div>
      <div
        class="middle"
        tabIndex={0}
        role="group"
        aria-label={t.content}
        onPointerMove={({ currentTarget }) => keepScrolling(currentTarget)}
      >
        {children}
      </div>
      <div class="foot">{foot}</div>
    </div>
  )
}

/**
 * What can be scrolled keeps the scrolling to itself: at its end the page would go on, and take the
 * card from under the pointer. What cannot lets the page scroll, which Chromium else holds too.
 */
function keepScrolling({ style, scrollHeight, clientHeight }: HTMLElement): void {
  style.overscrollBehavior = scrollHeight > clientHeight ? 'contain' : ''
}

function Tools({
  pinned,
  onPin,
  onClose,
  t,
}: Pick<CardProps, 'pinned' | 'onPin' | 'onClose'> & { t: CardStrings }) {
  return (
    <span class="tools">
      <button
        type="button"
        class="icon"
        aria-pressed={pinned}
        // one name in both states: beside "pressed" another one would say the opposite
        aria-label={t.pin}
        onClick={() => onPin(!pinned)}
      >
        <Icon path={pinPath} tip={pinned ? t.unpin : t.pin} />
      </button>
      <button type="button" class="icon" aria-label={t.close} onClick={onClose}>
        <Icon path={closePath} tip={t.close} />
      </button>
    </span>
  )
}

/**
 * Escape closes: what stands open of "something wrong?" first, then the card. Tab stays inside a card
 * that goes with the next mark, whose position in the page's order means nothing to the reader; out of
 * one that stays (`onLeave`) it leads.
 */
function followKey(event: KeyboardEvent, onClose: () => void, onLeave: CardProps['onLeave']): void {
  const card = event.currentTarget as HTMLElement
  if (event.key === 'Escape') {
    event.stopPropagation()
    if (!closeWrong(card)) onClose()
  }
  if (event.key !== 'Tab') return
  const stops = findStops(card)
  if (!isAtEdge(card, stops, event.shiftKey)) return
  if (onLeave) {
    if (onLeave()) event.preventDefault()
    return
  }
  event.preventDefault()
  stops.at(event.shiftKey ? -1 : 0)?.focus()
}

/** False when nothing of it stands open. The focus goes to what opened it. */
function closeWrong(card: HTMLElement): boolean {
  const opened = card.querySelector<HTMLDetailsElement>(openWrong)
  if (!opened) return false
  opened.open = false
  opened.querySelector('summary')?.focus()
  return true
}

const findStops = (card: HTMLElement): HTMLElement[] =>
  [...card.querySelectorAll<HTMLElement>('a, button, summary, [tabindex="0"]')].filter(
    (stop) => !stop.closest('details:not([open]) > :not(summary)'),
  )

/** Whether Tab (`isBack`: with Shift) would lead out of the card. */
function isAtEdge(card: HTMLElement, stops: HTMLElement[], isBack: boolean): boolean {
  const active = (card.getRootNode() as ShadowRoot).activeElement
  return active === (isBack ? stops[0] : stops.at(-1)) || (isBack && active === card)
}
