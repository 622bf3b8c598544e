import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'

/** Saves what each button of "Take it along" gives the browser, under its own name. */
export async function saveExports(view: Page, folder: string): Promise<void> {
  const files = await view.evaluate(async () => {
    const given: Blob[] = []
    const create = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      given.push(blob as Blob)
      return create(blob)
    }
    const names: string[] = []
    // a method, since what compiles this command gives named functions a helper that no page has
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      value(this: HTMLAnchorElement) {
        names.push(this.download)
      },
    })
    for (const button of document.querySelectorAll<HTMLElement>('[data-file]')) button.click()
    const texts = await Promise.all(given.map((blob) => blob.text()))
    // a blob's text is without the mark of its encoding
    return names.map((name, i): [string, string] => [name, texts[i]!])
  })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) {
    const ending = name.slice(name.indexOf('.') + 1)
    writeFileSync(join(folder, `article.${ending}`), (ending === 'csv' ? '\ufeff' : '') + text)
  }
}
