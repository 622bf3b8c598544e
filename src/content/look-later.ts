import { listen } from './trusted.ts'

/** Milliseconds after which a page that renders late is looked at once more. */
const lateRendering = 2500

/**
 * Calls back once when a page has had time to be rendered, and once after each navigation within
 * it: of a page of any site no more is watched. `view`: the page's window. Returns its undo.
 */
export function lookLater(look: () => unknown, view: EventTarget): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(look, lateRendering)
  }
  soon()
  const { navigation } = view as { navigation?: EventTarget }
  const unheard = navigation
    ? listen(navigation, 'currententrychange', soon)
    : listen(view, 'popstate', soon)
  return () => {
    clearTimeout(timer)
    unheard()
  }
}
