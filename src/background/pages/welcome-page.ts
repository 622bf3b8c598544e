import type { Browser } from '../../platform/browser.ts'

const page = 'src/ui/welcome/index.html'

/**
 * Opens the first page once Hashiya has been installed; not after an update of it or of the
 * browser, and in no private window. Firefox for Android knows no windows.
 */
export const createWelcomePage =
  ({
    runtime,
    tabs,
    windows,
  }: Pick<Browser, 'runtime' | 'tabs'> & Partial<Pick<Browser, 'windows'>>) =>
  async ({ reason }: { reason: string }): Promise<void> => {
    if (reason !== 'install') return
    const url = runtime.getURL(page)
    if (!windows) return void (await tabs.create({ url }))
    const open = (await windows.getAll({ windowTypes: ['normal'] })).filter(
      ({ incognito }) => !incognito,
    )
    const { id: windowId } = open.find(({ focused }) => focused) ?? open[0] ?? {}
    if (windowId !== undefined) await tabs.create({ url, windowId })
  }
