/**
 * A browser that holds the database of a later version of the extension: pages are read all the
 * same, nothing can be asked, and what cannot be kept is said.
 */
import { expect, it } from 'vitest'
import { changeSettings, getSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers, sample } from './fixture.ts'

const url = 'https://www.aljazeera.net/no-database'

inBothBrowsers(
  'without a database',
  (fixture) => {
    it('a page is read with the bundled packs, and the looks can be chosen', async () => {
      await changeSettings(fixture.view, {
        interfaceLanguage: 'en',
        online: true,
        sources: { wikipedia: true },
      })
      await fixture.view.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('hashiya', 999)
            opening.addEventListener('error', () => reject(new Error('not opened')))
            opening.addEventListener('success', () => {
              opening.result.close()
              resolve()
            })
          }),
      )
      await fixture.browser.stopBackground()
      fixture.serve(url, sample('en-microsoft'))
      const { page, state } = await fixture.open(url, (next) => next.state === 'ready')
      expect(
        state.state === 'ready' && state.apparatus.entities.some(({ link }) => link !== null),
      ).toBe(true)
      await page.close()
      await changeSettings(fixture.view, { theme: 'dark' })
      expect(await getSettings(fixture.view)).toMatchObject({
        theme: 'dark',
        online: false,
        sources: { wikipedia: false },
      })
    })

    it('the settings say what could not be kept, and show it as it was', async () => {
      const settings = await fixture.browser.openView('src/ui/options/index.html')
      await settings.waitForSelector('.packs > li')
      expect(
        await settings.$eval('[aria-labelledby=packs] .notice', (notice) => notice.textContent),
      ).toContain('a later version of Hashiya')
      const box = await settings.waitForSelector('[aria-labelledby=sources] input[type=checkbox]')
      await box!.evaluate((input) => (input as HTMLInputElement).click())
      await waitUntil(
        settings,
        () =>
          document.querySelector('.lost [role=alert]')?.textContent ===
          'That did not work. Nothing was changed.',
      )
      expect(await box!.evaluate((input) => (input as HTMLInputElement).checked)).toBe(false)
      await settings.evaluate(() =>
        document.querySelector<HTMLInputElement>('.packs input[type=checkbox]')!.click(),
      )
      await waitUntil(settings, () =>
        document.querySelector('.desk [role=alert]')?.textContent?.includes('Nothing was changed.'),
      )
      expect(
        await settings.$$eval('.packs input[type=checkbox]', (boxes) =>
          boxes.every((one) => (one as HTMLInputElement).checked),
        ),
      ).toBe(true)
      await settings.close()
    })
  },
  'en-US',
)
