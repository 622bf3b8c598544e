/**
 * Listens only to events that a person caused. A page's script can dispatch any event to any
 * element that it reaches; the browser sets `isTrusted` on real ones only. All listeners of the
 * page's scripts are added here: lint forbids it everywhere else in content.
 */
import { addListener, removeListener, viewOf } from '../reader/dom.ts'

/** Adds a listener that made-up events do not reach. Returns its undo. */
export function listen<Name extends keyof GlobalEvents>(
  target: EventTarget,
  name: Name,
  hear: (event: GlobalEvents[Name]) => void,
  options: AddEventListenerOptions = {},
): () => void {
  const trusted = (event: Event) => {
    if (event.isTrusted) hear(event as GlobalEvents[Name])
  }
  addListener(target, name, trusted, options)
  return () => removeListener(target, name, trusted, options)
}

/**
 * Hears an event on its way down, and by the window: many pages let no press and no key out of their
 * text again, and scripts of advertisements and consent keep theirs from the whole document.
 */
export function listenEarly<Name extends keyof GlobalEvents>(
  name: Name,
  hear: (event: GlobalEvents[Name]) => void,
  { passive }: { passive: boolean } = { passive: true },
): void {
  listen(viewOf(document) ?? document, name, hear, { capture: true, passive })
}

/** `currententrychange`: of `window.navigation`, the reader moved within the page. */
type GlobalEvents = WindowEventMap & DocumentEventMap & { currententrychange: Event }

/** Events of pointer and keyboard: the page must not see those in a card. */
export const inputs = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'wheel',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'drag',
  'dragend',
  'drop',
  'selectstart',
  'focusin',
  'focusout',
] as const
/** Events that do not bubble. */
export const local = [
  'focus',
  'blur',
  'mouseenter',
  'mouseleave',
  'pointerenter',
  'pointerleave',
  'toggle',
  'submit',
] as const

/**
 * Stands at the door of a card's shadow root, before every handler inside: made-up events come no
 * further, nor does a press that `mayPress` refuses. What was heard inside goes no further out.
 */
export function guardRoot(root: ShadowRoot, mayPress: (event: MouseEvent) => boolean): void {
  const stop = (event: Event) => {
    event.stopImmediatePropagation()
    event.preventDefault()
  }
  for (const name of [...inputs, ...local])
    addListener(
      root,
      name,
      (event: Event) => {
        if (!event.isTrusted) stop(event)
        else if (name === 'click' && !mayPress(event as MouseEvent)) stop(event)
      },
      { capture: true },
    )
  for (const name of inputs) addListener(root, name, (event: Event) => event.stopPropagation())
}
