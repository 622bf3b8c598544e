import type { CardScript } from './card-script.ts'
import type { CardLayer, CardPointer } from './mark/card-layer.ts'

/** The layer of cards as the page script has it: the script that draws them may not be there yet. */
export interface LazyCardLayer extends CardLayer {
  /** a card will likely be wanted soon: brings what it needs */
  prepare(): void
}

/** A card that waits for its script. */
interface Awaited {
  isFocused: boolean
  onGone?: (() => void) | undefined
}

/** The card script is loaded when it is first wanted; `loadScript` gives null when it cannot be had. */
export function createLazyCardLayer(
  pointer: CardPointer,
  script: { getScript(): CardScript | null; loadScript(): Promise<CardScript | null> },
): LazyCardLayer {
  let layer: CardLayer | null = null
  let awaited: Awaited | null = null
  const getLayer = () => (layer ??= script.getScript()?.createLayer(pointer) ?? null)
  const giveUp = () => {
    const given = awaited
    awaited = null
    given?.onGone?.()
  }
  return {
    prepare() {
      if (!script.getScript()) void script.loadScript()
    },
    show(props, words, dir, onGone) {
      giveUp()
      const ready = getLayer()
      if (ready) return ready.show(props, words, dir, onGone)
      const mine: Awaited = (awaited = { isFocused: false, onGone })
      void script.loadScript().then(() => {
        if (awaited !== mine) return
        const loaded = getLayer()
        if (!loaded) return giveUp()
        awaited = null
        loaded.show(props, words, dir, onGone)
        if (mine.isFocused) loaded.focus()
      })
    },
    update: (props) => layer?.update(props),
    focus() {
      if (awaited) awaited.isFocused = true
      layer?.focus()
    },
    isFocused: () => awaited?.isFocused ?? layer?.isFocused() ?? false,
    pin: (...given) => layer?.pin(...given) ?? (() => {}),
    hide() {
      giveUp()
      layer?.hide()
    },
    clear() {
      giveUp()
      layer?.clear()
    },
    isOpen: () => awaited !== null || (layer?.isOpen() ?? false),
  }
}
