import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { takeFiles } from '../browser/take-files.ts'

/** Saves what each button of "Export and share" gives the browser, under its own name. */
export async function saveExports(view: Page, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of await takeFiles(view)) {
    const ending = name.slice(name.indexOf('.') + 1)
    // a blob's text is without the mark of its encoding
    writeFileSync(join(folder, `article.${ending}`), (ending === 'csv' ? '\ufeff' : '') + text)
  }
}
