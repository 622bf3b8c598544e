import type { Apparatus } from '../model/apparatus.ts'
import type { Article } from '../model/article.ts'
import type { AskBackground } from '../platform/messages/messages.ts'
import { boxOf, rootOf, titleOf } from '../reader/dom.ts'
import { createFocusReturn } from './focus-return.ts'
import { getDirection } from '../ui/language.ts'
import type { PageProps } from './page-card.ts'
import type { CardLayer } from './mark/card-layer.ts'
import { boxesOfRange, holderOf } from './mark/marked-page.ts'
import type { Box } from './mark/place-card.ts'

/** UTF-16 units of a selection that are sent: more than are looked up, less than a whole page. */
const mostSent = 20_000

/** The card of words that the reader selected, anywhere on the page. */
export interface LookUp {
  /** `words`: null for what is selected. False when there is nothing to look up, or no answer. */
  open(words: string | null): Promise<boolean>
  /** false when it was not open */
  close(): boolean
}

/** What the page's part of it gives. */
export interface LookUpDependencies {
  layer: CardLayer
  /** of a mark, which may have opened while the answer was awaited */
  closeMarkCard(): void
  /** of the article that was read here, null where the page has none */
  getApparatus(): Pick<Apparatus, 'article' | 'matters'> | null
  /** the props that every card has */
  completeProps(props: Pick<PageProps, 'apparatus' | 'target' | 'onPin' | 'onClose'>): PageProps
}

export function createLookUp(
  { layer, closeMarkCard, getApparatus, completeProps }: LookUpDependencies,
  ask: AskBackground,
): LookUp {
  /** counts what was asked: only the last answer is shown */
  let turn = 0
  /** the turn whose card is open */
  let shown: number | null = null
  const focusReturn = createFocusReturn()
  const close = (): boolean => {
    if (shown === null) return false
    focusReturn.goBack()
    layer.hide()
    return true
  }
  return {
    close,
    async open(given) {
      const selection = getSelection()
      // of its own: the selection's goes with what is selected next
      const range =
        selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null
      const words = (given ?? selection?.toString() ?? '').slice(0, mostSent)
      if (words.trim() === '') return false
      const mine = ++turn
      const read = getApparatus()
      const answer = await ask('look-up', {
        words,
        article: read?.article ?? bareArticle(),
        matters: read?.matters ?? [],
      }).catch(() => null)
      if (!answer?.ok || mine !== turn) return false
      const { apparatus } = answer
      const findBoxes = () => (range ? boxesOfRange(range) : [])
      focusReturn.keep()
      focusReturn.standAt(range && holderOf(range))
      closeMarkCard()
      const props = completeProps({
        apparatus,
        target: { kind: 'look-up', id: '' },
        onClose: close,
        onPin: () => {
          shown = null
          layer.pin(props, findBoxes, findBoxes()[0] ?? pageBox(), focusReturn.handOver())
        },
      })
      shown = mine
      const onGone = () => {
        if (shown !== mine) return
        shown = null
        focusReturn.forget()
      }
      layer.show(props, findBoxes, getDirection(apparatus.document.lang), onGone)
      layer.focus()
      return true
    },
  }
}

function pageBox(): Box {
  const root = rootOf(document)
  return root ? boxOf(root) : { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
}

/** What is known of a page that is not an article. */
function bareArticle(): Article {
  const { lang = '', dir = '' } = rootOf(document) ?? {}
  return {
    title: titleOf(document),
    authors: [],
    publisher: null,
    published: null,
    lang: lang.slice(0, 2).toLowerCase(),
    dir: dir === 'rtl' ? 'rtl' : 'ltr',
    url: location.href,
  }
}
