import type { Page } from 'puppeteer-core'

/**
 * Presses each button of a view that saves a file, and gives what the browser was given to save:
 * name and text, without the mark of its encoding.
 */
export const takeFiles = (view: Page): Promise<[name: string, text: string][]> =>
  view.evaluate(async () => {
    const given: Blob[] = []
    const create = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      given.push(blob as Blob)
      return create(blob)
    }
    const names: string[] = []
    // a method, since what compiles our commands gives named functions a helper that no page has
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      value(this: HTMLAnchorElement) {
        names.push(this.download)
      },
    })
    for (const button of document.querySelectorAll<HTMLElement>('[data-file]')) button.click()
    const texts = await Promise.all(given.map((blob) => blob.text()))
    return names.map((name, i): [string, string] => [name, texts[i]!])
  })
