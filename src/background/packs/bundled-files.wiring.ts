/**
 * The files of the bundled packs, which begin to be read here. The entry imports this module before
 * all others: the browser reads while the rest of the script is run.
 */
import { browser } from '../../platform/browser.ts'
import { createBundledFiles, type BundledIds } from './bundled-files.ts'

/** Their ids, which the build puts here (tools/build/worker-script.ts). */
declare const bundledPackIds: BundledIds

export const bundledFiles = createBundledFiles(bundledPackIds, async (path) =>
  (await fetch(browser.runtime.getURL(`packs/${path}`))).arrayBuffer(),
)
bundledFiles.beginReading()
