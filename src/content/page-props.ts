import type { PageSettings } from '../model/settings.ts'
import type { Span } from '../model/text.ts'
import { chooseLanguage } from '../ui/language.ts'
import type { Corrections } from './corrections.ts'
import type { PageProps } from './page-card.ts'

/** What differs from card to card. */
export type CardOwnProps = Pick<PageProps, 'apparatus' | 'target' | 'onPin' | 'onClose'>

export type CompleteProps = (own: CardOwnProps) => PageProps

/** Adds what all cards of the page have. */
export function createCompleteProps(page: {
  getSettings(): PageSettings
  /** of the browser's interface */
  browserLanguage: string
  isTouch(): boolean
  jump(spans: readonly Span[]): void
  beforeChoice(): void
  corrections: Pick<Corrections, 'onHideClaim' | 'onHideCitation' | 'onNoName'>
}): CompleteProps {
  const { onHideClaim, onHideCitation, onNoName } = page.corrections
  return (own) => {
    const { interfaceLanguage, lookUp, theme, textSize, digits } = page.getSettings()
    return {
      language: chooseLanguage(interfaceLanguage, page.browserLanguage),
      lookUp,
      theme,
      textSize,
      digits,
      byTouch: page.isTouch(),
      pinned: false,
      onJump: page.jump,
      onOpen: () => {},
      beforeChoice: page.beforeChoice,
      onHideClaim,
      onHideCitation,
      onNoName,
      ...own,
    }
  }
}
