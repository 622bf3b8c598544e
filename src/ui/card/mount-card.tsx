import { render } from 'preact'
import { Card } from './card.tsx'
import css from './card.css?inline'
import type { CardProps } from './card-props.ts'

export interface MountedCard {
  /** holds the card and nothing else: place this */
  element: HTMLElement
  /** the focus stays in the card, also where what had it goes */
  update(props: CardProps): void
  /** puts the keyboard into the card */
  focus(): void
  unmount(): void
}

let sheet: CSSStyleSheet | null = null

/**
 * Puts a card into a shadow root (with its style sheet as the root's only one: a page's policy
 * cannot forbid it) or an element. Placing and fading are the caller's. Several cards may live in
 * one root.
 */
export function mountCard(root: ShadowRoot | HTMLElement, props: CardProps): MountedCard {
  if ('adoptedStyleSheets' in root) {
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
    }
    root.adoptedStyleSheets = [sheet]
  }
  const element = document.createElement('div')
  root.append(element)
  const draw = (next: CardProps) => render(<Card {...next} />, element)
  const focus = () => element.querySelector<HTMLElement>('[role=dialog]')?.focus()
  const hasFocus = () =>
    element.contains((element.getRootNode() as Document | ShadowRoot).activeElement)
  draw(props)
  return {
    element,
    update(next) {
      const had = hasFocus()
      draw(next)
      if (had && !hasFocus()) focus()
    },
    focus,
    unmount: () => {
      render(null, element)
      element.remove()
    },
  }
}
