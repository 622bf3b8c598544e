import type { Page } from 'puppeteer-core'

/** What "Save a backup" of the settings, in English, gives the browser to save. */
export const saveBackup = (settings: Page): Promise<string> =>
  settings.evaluate(async () => {
    const create = URL.createObjectURL
    const given = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob) => {
        resolve(blob as Blob)
        return create(blob)
      }
    })
    HTMLAnchorElement.prototype.click = () => {}
    const press = [...document.querySelectorAll<HTMLElement>('button')].find(
      ({ textContent }) => textContent === 'Save a backup',
    )
    press!.click()
    return (await given).text()
  })
