import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { leastVersions } from '../../tools/build/manifest.ts'
import { inBothBrowsers } from './fixture.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'

const elsewhere = 'press.port-selwyn.example'
const views = ['options', 'popup', 'notes', 'allow', 'welcome', 'library']

interface Manifest {
  content_security_policy: { extension_pages: string }
  minimum_chrome_version?: string
  browser_specific_settings?: { gecko: { strict_min_version: string } }
}

const manifestOf = (build: string) =>
  JSON.parse(readFileSync(`dist/${build}/manifest.json`, 'utf8')) as Manifest

/** What of the policy each try offends against, in the order of the tries. */
async function tryAll(view: Page): Promise<string[]> {
  await view.evaluate((host) => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (!seen.includes(effectiveDirective)) seen.push(effectiveDirective)
    })
    const tries: (() => unknown)[] = [
      // which the background may: the page by its own word may not
      () => fetch(`https://${host}/fetched`).catch(() => {}),
      () => (document.createElement('p').innerHTML = '<b>markup</b>'),
      () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(...of: unknown[]): void } }
        ).trustedTypes.createPolicy('any', {}),
      () => document.body.append(Object.assign(new Image(), { src: `https://${host}/image` })),
      () => {
        const frame = document.createElement('iframe')
        frame.src = `https://${host}/frame`
        document.body.append(frame)
      },
      () => {
        const sheet = document.createElement('style')
        sheet.textContent = 'body { display: none }'
        document.head.append(sheet)
      },
      () => {
        const form = document.createElement('form')
        form.action = `https://${host}/form`
        document.body.append(form)
        form.submit()
      },
      () => {
        const base = document.createElement('base')
        base.href = `https://${host}/base/`
        document.head.append(base)
      },
    ]
    for (const attempt of tries) {
      try {
        attempt()
      } catch {
        // refused on the spot
      }
    }
  }, elsewhere)
  await waitUntil(view, () => (globalThis as unknown as { seen: string[] }).seen.length >= 8)
  return view.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
}

inBothBrowsers('the content security policy', (fixture) => {
  it.each(views)('lets %s load nothing, send nothing and make no markup', async (name) => {
    const view = await fixture.browser.openView(`src/ui/${name}/index.html`)
    await waitUntil(view, () => !['loading', undefined].includes(document.body.dataset.state))
    expect((await tryAll(view)).sort()).toEqual([
      'base-uri',
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'require-trusted-types-for',
      'style-src-elem',
      'trusted-types',
    ])
    expect(await view.evaluate(() => getComputedStyle(document.body).display)).not.toBe('none')
    expect(await view.evaluate(() => document.baseURI === location.href)).toBe(true)
    expect(fixture.server.requests.filter((one) => one.startsWith(elsewhere))).toEqual([])
    await view.close()
  })
})

inBothBrowsers('the page of licences', (fixture) => {
  it('is reached from the settings, and every letter of it can be read', async () => {
    const link = await fixture.view.waitForSelector('a[href$="licences.txt"]')
    const href = await link!.evaluate((a) => a.getAttribute('href'))
    const page = await fixture.browser.openView(href!.slice(1))
    expect(await page.evaluate(() => document.body.innerText)).toContain('Felix Böhm')
    await page.close()
  })
})

it('is the same in both builds, and begins with nothing', () => {
  const [chrome, firefox] = ['chrome', 'firefox'].map(
    (build) => manifestOf(build).content_security_policy.extension_pages,
  )
  expect(chrome).toBe(firefox)
  expect(chrome).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /)
  expect(chrome).not.toMatch(/unsafe|http:(?!\/\/(?:localhost|127\.0\.0\.1):\*)/)
})

it('the least versions that tests hold browsers against are those of the builds', () => {
  expect(manifestOf('chrome').minimum_chrome_version).toBe(`${leastVersions.chrome}`)
  expect(manifestOf('firefox').browser_specific_settings!.gecko.strict_min_version).toBe(
    `${leastVersions.firefox}.0`,
  )
})
