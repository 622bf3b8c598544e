import { localNameOf } from '../../reader/dom.ts'

/** The element that holds our cards in a page. */
export const cardName = 'hashiya-card'

export const isCard = (target: EventTarget | null): boolean =>
  target instanceof Element && localNameOf(target) === cardName
