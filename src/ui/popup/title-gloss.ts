import type { Settings } from '../../model/settings.ts'
import type { TitleTranslator } from '../../platform/translator.ts'
import type { PopupHost } from './host.ts'

/**
 * What translates titles in the popup, where the reader wished for it: asked once, since a popup
 * lives shortly. Nothing where the browser has no translator.
 */
export function createTitleGloss(
  translator: TitleTranslator | null,
  loadSettings: () => Promise<Pick<Settings, 'glossTitles'>>,
): Pick<PopupHost, 'glossTitle'> {
  if (!translator) return {}
  let wished: Promise<boolean> | null = null
  return {
    async glossTitle(text, from, to) {
      wished ??= loadSettings().then(({ glossTitles }) => glossTitles)
      return (await wished)
        ? translator.translate(text, { sourceLanguage: from, targetLanguage: to })
        : null
    },
  }
}
