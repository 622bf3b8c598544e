import { rootOf, shadowRootOf } from '../reader/dom.ts'
import { isCard } from './mark/is-card.ts'
import { listen } from './trusted.ts'

/**
 * Quiet time after a change of the page before it is read again (milliseconds); doubled while
 * readings find nothing new, and after many that did.
 */
const firstPause = 400
const longestPause = 8000
/**
 * Readings that may find something new, one soon after the other, before the pauses grow: a page is
 * put together in some steps, but a clock in its text is new without end.
 */
const mostPrompt = 5

/** How often the address is looked at (milliseconds): no event of both browsers tells of replaceState. */
const addressEvery = 2000

const changes = { childList: true, characterData: true, subtree: true }

/** The fragment leads to a place of the same page; pages write it while the reader scrolls. */
const withoutFragment = (href: string): string => href.split('#', 1)[0]!

/**
 * Calls back when the page may hold another article than before: late rendering, replaced content,
 * another address.
 * The callback says whether it found anything new; a page that only flickers, or never stops saying
 * something new, is asked ever more rarely until it was quiet for a while. `view`: the page's
 * window. `getHosts`: the elements whose open shadow roots are followed too, those that may yet get
 * one among them; asked at once, after each call, and as often as the address. Returns its undo.
 */
export function followPage(
  onChange: () => boolean,
  view: EventTarget,
  getHosts: () => ReadonlySet<Element>,
): () => void {
  let pause = firstPause
  /** readings that found something new since the page was last quiet */
  let news = 0
  let lastRead = -Infinity
  let lastMove = -Infinity
  let timer = 0
  let address = location.href
  const ask = () => {
    timer = 0
    address = location.href
    const isNew = onChange()
    followRoots()
    lastRead = performance.now()
    if (isNew) news++
    pause = isNew && news < mostPrompt ? firstPause : Math.min(pause * 2, longestPause)
  }
  const schedule = () => {
    const now = performance.now()
    // another address comes first, unless the page changes it all the time
    const moved = location.href !== address && now - lastMove > longestPause
    if (timer !== 0 && !moved) return
    const wasQuiet = now - lastRead > longestPause
    if (wasQuiet) news = 0
    if (moved) lastMove = now
    if (wasQuiet || moved) pause = firstPause
    clearTimeout(timer)
    timer = setTimeout(ask, pause) as unknown as number
  }
  const observer = new MutationObserver((records) => {
    if (records.some(isOfPage)) schedule()
  })
  observer.observe(document, changes)
  const followRoots = createRootFollower(observer, getHosts)
  followRoots()
  const hear = ({ target }: Event) => {
    if (!isCard(target)) schedule()
  }
  // what a press unfolds was in the tree before, and styles are not observed
  const unheard = (['popstate', 'hashchange', 'click'] as const).map((name) =>
    listen(view, name, hear, { capture: true, passive: true }),
  )
  const looking = setInterval(() => {
    // nothing tells that an element has got a shadow root
    if (followRoots() || withoutFragment(location.href) !== withoutFragment(address)) schedule()
  }, addressEvery)
  return () => {
    observer.disconnect()
    clearInterval(looking)
    clearTimeout(timer)
    for (const undo of unheard) undo()
  }
}

/**
 * Gives a function that observes the open shadow roots that it finds for the first time, and says
 * whether there were any: what is observed of a document leaves them out.
 */
function createRootFollower(
  observer: MutationObserver,
  getHosts: () => ReadonlySet<Element>,
): () => boolean {
  const followed = new WeakSet<ShadowRoot>()
  return () => {
    let isNew = false
    for (const host of getHosts()) {
      const root = shadowRootOf(host)
      if (!root || followed.has(root)) continue
      followed.add(root)
      observer.observe(root, changes)
      isNew = true
    }
    return isNew
  }
}

/** Our own card, which comes and goes below the root element, is no change of the page. */
function isOfPage({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isCard(target)) return false
  const isOuter = target === document || target === rootOf(document)
  return !isOuter || [...addedNodes, ...removedNodes].some((node) => !isCard(node))
}
