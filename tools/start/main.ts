/**
 * npm start [-- [FILE_OR_URL] [--browser chromium|firefox]]
 *
 * Builds the extension, serves the sample pages on this computer and opens a browser with the
 * extension on the Arabic one, or on the page that is named. Without a display it runs headless and
 * writes pictures to out/start.
 */
import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import { parseOptions } from '../parse-options.ts'
import { ensureBrowser } from '../browser/ensure-browser.ts'
import { launchBrowser } from '../browser/launch.ts'
import { readArguments } from './arguments.ts'
import { makeDemoBuild } from './demo-build.ts'
import { sampleHost, samplesFolder, serveFile, serveFolder } from './serve-samples.ts'
import { showHeadless } from './show-headless.ts'

const pictures = 'out/start'
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

const { values, positionals } = parseOptions(
  import.meta.filename,
  { browser: { type: 'string', default: 'chromium' } },
  { words: 1 },
)
const { browser: name, target } = readArguments(values.browser, positionals[0])

try {
  ensureBrowser(name)
  const { status } = spawnSync(process.execPath, ['node_modules/.bin/tsx', 'tools/build/main.ts'], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('the build failed')
  const server =
    target.kind === 'url'
      ? null
      : target.kind === 'file'
        ? await serveFile(target.path)
        : await serveFolder(samplesFolder)
  const url =
    target.kind === 'url'
      ? target.url
      : `https://${sampleHost}/${target.kind === 'file' ? encodeURIComponent(basename(target.path)) : 'ar-microsoft.html'}`
  const browser = await launchBrowser(name, {
    port: server?.port ?? null,
    hosts: '*.example',
    headless: !hasDisplay,
    dist: makeDemoBuild(name, new URL(url).hostname),
  })
  const stop = async () => {
    await browser.close().catch(() => {
      // it is closed already
    })
    await server?.close()
  }
  process.once('SIGINT', () => void stop().then(() => process.exit(130)))
  process.once('SIGTERM', () => void stop().then(() => process.exit(143)))
  try {
    const page = (await browser.puppeteer.pages())[0] ?? (await browser.puppeteer.newPage())
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    if (hasDisplay) {
      console.log(
        `${url} is open in ${name}. Hover what is underlined; the button of Hashiya in the toolbar shows the apparatus. Ctrl-C or closing the browser ends this.`,
      )
      await new Promise((closed) => browser.puppeteer.once('disconnected', closed))
    } else {
      const shot = await showHeadless(browser, page, pictures)
      console.log(`No display: these pictures were taken instead.\n${shot.join('\n')}`)
    }
  } finally {
    await stop()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
