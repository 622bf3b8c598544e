import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { findViolations } from './find-violations.ts'
import { inBothBrowsers } from './fixture.ts'
import { pressButton } from './press-button.ts'
import { saveBackup } from './save-backup.ts'

inBothBrowsers('the reader’s data as a whole', (fixture) => {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-data-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const open = async () => {
    const view = await fixture.browser.openView('src/ui/options/index.html')
    await waitUntil(view, () => document.body.dataset.state === 'ready')
    return view
  }

  it('is saved as one file and restored from it, and lets nothing leave by that', async () => {
    await changeSettings(fixture.view, {
      interfaceLanguage: 'en',
      sitesOff: { add: ['n.example'] },
    })
    const view = await open()
    const file = await saveBackup(view)
    expect(JSON.parse(file)).toMatchObject({ settings: { sitesOff: ['n.example'] } })
    await changeSettings(fixture.view, { sitesOff: { drop: 'all' } })
    const path = join(folder, 'backup.json')
    writeFileSync(path, file.replace('"online": false', '"online": true'))
    const picker = (await view.waitForSelector('[aria-labelledby=data] input[type=file]'))!
    await picker.uploadFile(path)
    await waitUntil(view, () => document.body.innerText.includes('Restored: settings'))
    expect(await view.evaluate(() => document.body.innerText)).toContain('n.example')
    expect(await findViolations(view)).toEqual([])
    const again = JSON.parse(await saveBackup(view)) as { settings: { online: boolean } }
    expect(again.settings.online).toBe(false)
    await view.close()
  })

  it('is found by its words', async () => {
    const view = await open()
    await view.type('.search-settings input', 'backup')
    const shown = () =>
      view.$$eval('section.matter', (parts) =>
        parts
          .filter((part) => !(part as HTMLElement).hidden)
          .map((part) => part.querySelector('h2')!.id),
      )
    await expect.poll(shown).toEqual(['data'])
    await view.type('.search-settings input', 'zzz')
    await waitUntil(view, () => document.body.innerText.includes('No setting has these words'))
    await view.close()
  })

  it('goes for good when the reader says so twice', async () => {
    await changeSettings(fixture.view, { theme: 'dark' })
    const view = await open()
    await pressButton(view, 'Delete everything')
    // the view may go before the press is answered
    await pressButton(view, 'Delete everything for good').catch(() => {})
    // the extension starts anew, and its pages go with it
    const opened = async () => {
      const fresh = await fixture.browser.openView('src/ui/options/index.html')
      await waitUntil(fresh, () => document.body.dataset.state === 'ready')
      return fresh
    }
    await new Promise((later) => setTimeout(later, 1500))
    await expect
      .poll(async () => {
        const fresh = await opened().catch(() => null)
        if (!fresh) return 'no page'
        return fresh.evaluate(() => document.documentElement.dataset.theme ?? 'as the system')
      })
      .toBe('as the system')
  })
})
