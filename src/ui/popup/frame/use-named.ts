import type { TargetedEvent } from 'preact'
import { useState } from 'preact/hooks'

type OfSigns = TargetedEvent<HTMLElement>

const nameAt = ({ target }: OfSigns): string =>
  (target instanceof Element &&
    target.closest('button')?.querySelector<HTMLElement>('.tip')?.title) ||
  ''

/**
 * The name of the sign that the pointer or the focus is at, '' for none; and what the element that
 * holds the signs listens to.
 */
export function useNamed() {
  const [named, setNamed] = useState('')
  const take = (event: OfSigns) => setNamed(nameAt(event))
  const leave = () => setNamed('')
  return [
    named,
    { onPointerOver: take, onPointerLeave: leave, onFocusIn: take, onFocusOut: leave },
  ] as const
}
