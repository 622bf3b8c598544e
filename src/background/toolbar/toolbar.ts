/**
 * The toolbar's button says how the page in front stands. What it shows is kept by the browser, tab
 * by tab, until the tab goes on to another page: it outlives the background.
 */
import { chooseLanguage } from '../../model/choose-language.ts'
import type { PageSummary } from '../../model/page-summary.ts'
import type { Settings } from '../../model/settings.ts'
import type { Browser } from '../../platform/browser.ts'
import { toolbarStrings, type ToolbarLook } from '../../ui/strings/toolbar-strings.ts'

interface ToolbarDependencies {
  action: Pick<Browser['action'], 'setTitle'> &
    Partial<Pick<Browser['action'], 'setIcon' | 'setBadgeText' | 'setBadgeBackgroundColor'>>
  loadSettings(): Promise<Settings>
  /** of the browser's interface, BCP 47 */
  browserLanguage: string
  drawIcon(look: ToolbarLook): Record<number, ImageData>
}

export interface Toolbar {
  show(tabId: number, summary: PageSummary): Promise<void>
  /** what all other tabs show */
  showWaiting(): Promise<void>
}

const badgeColour = '#434953'

export function createToolbar({
  action,
  loadSettings,
  browserLanguage,
  drawIcon,
}: ToolbarDependencies): Toolbar {
  const show = async (
    { look, claims }: { look: ToolbarLook; claims: number },
    tab: { tabId?: number },
  ) => {
    const { interfaceLanguage, digits, badge } = await loadSettings()
    const lang = chooseLanguage(interfaceLanguage, browserLanguage)
    const words = toolbarStrings[lang]
    const locale = lang === 'ar' && digits === 'arab' ? 'ar-u-nu-arab' : 'en-u-nu-latn'
    const counted = new Intl.NumberFormat(locale, { useGrouping: false }).format(claims)
    const title =
      words.name +
      words.looks[look] +
      (claims > 0 && look === 'reading' ? words.claims(counted) : '')
    await Promise.all([
      action.setTitle({ ...tab, title }),
      // Firefox for Android draws no button
      action.setIcon?.({ ...tab, imageData: drawIcon(look) as never }),
      action.setBadgeText?.({ ...tab, text: badge && claims > 0 ? counted : '' }),
    ])
  }
  return {
    show: (tabId, summary) =>
      show(summary, { tabId }).catch(() => {
        // the tab has gone
      }),
    async showWaiting() {
      await action.setBadgeBackgroundColor?.({ color: badgeColour })
      await show({ look: 'waits', claims: 0 }, {})
    },
  }
}
