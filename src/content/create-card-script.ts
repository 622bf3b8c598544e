import { rootOf } from '../reader/dom.ts'
import type { AskBackground } from '../platform/messages/messages.ts'
import type { CardProps } from '../ui/card/card-props.ts'
import { mountCard } from '../ui/card/mount-card.tsx'
import type { CardScript } from './card-script.ts'
import type { MountCard, PageProps } from './page-card.ts'
import { createChoosing } from './choosing.ts'
import { createLookUp } from './look-up.ts'
import { createCardLayer } from './mark/card-layer.ts'
import { measureCard } from './mark/measure-card.ts'
import { findPageHead } from './mark/page-head.ts'
import { placeCard, placeInMargin } from './mark/place-card.ts'
import { getSeenView, placeSheetInView } from './mark/seen-view.ts'
import { createOwnNotes } from './own-notes.ts'
import { createCardAsker } from '../ui/ask/card-asker.ts'

/** Creates the cards of one page, with a shared cache of their online requests. */
export function createCardScript(ask: AskBackground): CardScript {
  const online = createCardAsker(ask)
  const completed = ({ lookUp, byTouch: _, beforeChoice, ...props }: PageProps): CardProps => ({
    ...props,
    online: online.forCard(lookUp),
    choosing: createChoosing(props.apparatus.document.lang, beforeChoice, ask),
    onNote: (draft, id) => ask('open-notes', { draft, id }),
  })
  const mount: MountCard = (root, props) => {
    const card = mountCard(root, completed(props))
    const sizeOf = () => measureCard(card.element)
    const page = rootOf(document)
    const view = () => ({ width: page?.clientWidth ?? innerWidth, height: innerHeight })
    return {
      ...card,
      update: (next) => card.update(completed(next)),
      placeBeside: (words, dir, atLast) => {
        const size = sizeOf()
        // beside words a card would have the page's size, and a place that may be out of sight
        const isApart = props.byTouch || words.length === 0 || getSeenView() !== null
        const beside = isApart
          ? null
          : placeCard(words, size, { ...view(), head: findPageHead() }, dir)
        const edge = atLast ? 'roomier' : props.byTouch ? 'bottom' : 'either'
        return beside ?? placeSheetInView(words, size, view(), edge)
      },
      placeInMargin: (words, column) =>
        placeInMargin(
          words,
          column,
          { card: sizeOf(), view: view() },
          page?.dir === 'rtl' ? 'rtl' : 'ltr',
        ),
    }
  }
  return {
    createLayer: (pointer) => createCardLayer(pointer, { mount, own: createOwnNotes(ask) }),
    createLookUp: (dependencies) => createLookUp(dependencies, ask),
    decided: online.decided,
    getSent: online.getSent,
  }
}
