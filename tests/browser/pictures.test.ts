import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { resize } from '../../tools/browser/resize.ts'
import { findViolations } from './find-violations.ts'
import { inBothBrowsers, sample } from './fixture.ts'

const url = 'https://www.aljazeera.net/pictures'
const names = ['speakers', 'chain', 'time', 'about']

/** What each picture gives to be saved as that kind of file, base64. */
const saveAll = (view: Page, kind: 'svg' | 'png') =>
  view.evaluate(async (wanted) => {
    const given: Blob[] = []
    const create = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      given.push(blob as Blob)
      return create(blob)
    }
    const files: string[] = []
    HTMLAnchorElement.prototype.click = function click() {
      files.push(this.download)
    }
    const buttons = [...document.querySelectorAll<HTMLElement>(`[data-save=${wanted}]`)]
    for (const button of buttons) {
      const before = given.length
      button.click()
      for (let turn = 0; turn < 100 && given.length === before; turn++)
        await new Promise((later) => setTimeout(later, 50))
    }
    URL.createObjectURL = create
    const contents = await Promise.all(
      given.map(async (blob) => {
        const bytes = new Uint8Array(await blob.arrayBuffer())
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
      }),
    )
    return files.map((file, i) => [file, contents[i]!] as const)
  }, kind)

/** Cells and headings of columns of which one word stands on two lines, and tables wider than their place. */
const findBroken = (): string[] => {
  const headings = [...document.querySelectorAll('.picture :is(th, td bdi)')].filter((heading) => {
    const range = document.createRange()
    range.selectNodeContents(heading)
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
    return !/\s/.test(heading.textContent.trim()) && lines.size > 1
  })
  const tables = [...document.querySelectorAll('.picture table')].filter(
    (table) => table.getBoundingClientRect().width > table.parentElement!.clientWidth + 1,
  )
  return [...headings, ...tables].map((one) => one.textContent)
}

const measureWidths = (view: Page) =>
  view.$$eval('.picture > svg', (all) => all.map((svg) => svg.viewBox.baseVal.width))

/** Until all pictures fill `column` pixels, less a scroll bar: a view hears of its new size some frames later. */
const waitUntilAsWideAs = (view: Page, column: number) =>
  expect
    .poll(() => measureWidths(view))
    .toSatisfy((widths: number[]) => widths.every((wide) => Math.abs(wide - column) < 20))

inBothBrowsers('the pictures', (fixture) => {
  it.each([
    ['ar', 'ar-microsoft', 'dark'],
    ['en', 'en-microsoft', 'light'],
  ] as const)('are drawn with their tables and saved in %s', async (lang, name, theme) => {
    fixture.serve(url, sample(name))
    await changeSettings(fixture.view, { interfaceLanguage: lang, theme })
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    await popup.click('[data-opens=pictures]')
    await popup.waitForSelector('.pictures')
    expect(
      await popup.$$eval('.picture', (all) => all.map((one) => one.getAttribute('data-picture'))),
    ).toEqual(names)
    await popup.evaluate(() =>
      document.querySelectorAll('.picture details').forEach((one) => one.setAttribute('open', '')),
    )
    expect(await findViolations(popup)).toEqual([])
    for (const width of [320, 400]) {
      await resize(popup, { width, height: 600 })
      expect(await popup.evaluate(findBroken), `${width}`).toEqual([])
    }

    await waitUntilAsWideAs(popup, 368)
    const [wide = 0] = await measureWidths(popup)
    const svgs = await saveAll(popup, 'svg')
    expect(svgs.map(([file]) => file.replace(/^.*?([a-z]+\.svg)$/, '$1'))).toEqual(
      names.map((one) => `${one}.svg`),
    )
    for (const [, base64] of svgs) {
      const text = Buffer.from(base64, 'base64').toString('utf8')
      expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
      // it stands by itself: nothing is looked up elsewhere
      expect(text).not.toMatch(/class=|var\(|href=|<script|<foreignObject/)
      expect(text).toContain(`direction="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
    }
    for (const [file, base64] of await saveAll(popup, 'png')) {
      const bytes = Buffer.from(base64, 'base64')
      expect(bytes.subarray(1, 4).toString('latin1'), file).toBe('PNG')
      // three pixels to a unit, and more in it than one colour
      expect(bytes.readUInt32BE(16), file).toBe((wide + 24) * 3)
      expect(bytes.length, file).toBeGreaterThan(8000)
      const folder = process.env.KEEP_PICTURES
      if (folder) {
        mkdirSync(folder, { recursive: true })
        writeFileSync(`${folder}/${fixture.name}-${lang}-${file.split('-').at(-1)}`, bytes)
      }
    }
    await popup.close()
    await page.close()
  })
})
