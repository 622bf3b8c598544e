/**
 * Where page script and card script meet. Views, styles and words of the card are half of what a page would pay for,
 * and most pages never open one: so they come only when a card is first wanted.
 */
import type { CardProps } from '../ui/card/card-props.ts'
import type { MountedCard } from '../ui/card/mount-card.tsx'

export type MountCard = (root: ShadowRoot, props: CardProps) => MountedCard

/** A property of the world that our scripts share and the page's own cannot see. */
const key = Symbol.for('hashiya-card')
const world = globalThis as unknown as Record<symbol, MountCard | undefined>

export function offerCard(mount: MountCard): void {
  world[key] ??= mount
}

/** null until the card script has run. */
export function getMountCard(): MountCard | null {
  return world[key] ?? null
}
