/**
 * tsx tools/build/icons.ts: draws icons/icon.svg at the sizes that browsers ask for. Run by hand
 * when the drawing changes; wants a Chromium (CHROMIUM, else /usr/bin/chromium).
 */
import { readFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'

const sizes = [16, 32, 48, 128]
const svg = readFileSync('icons/icon.svg', 'utf8')
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const page = await browser.newPage()
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 })
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    )
    await page.screenshot({ path: `icons/${size}.png`, omitBackground: true })
  }
} finally {
  await browser.close()
}
