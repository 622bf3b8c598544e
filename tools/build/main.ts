/** npm run build: dist/chrome, dist/firefox and an installable zip of each. */
import { writeFileSync } from 'node:fs'
import { parseOptions } from '../parse-options.ts'
import { buildExtension } from './build-extension.ts'
import type { BuildName } from './manifest.ts'
import { zipFolder } from './zip.ts'

parseOptions(import.meta.filename, {})

const names: BuildName[] = ['chrome', 'firefox']

await Promise.all(names.map((name) => buildExtension(name)))
for (const name of names) writeFileSync(`dist/hashiya-${name}.zip`, await zipFolder(`dist/${name}`))
console.log(
  'Built dist/chrome, dist/firefox, dist/hashiya-chrome.zip and dist/hashiya-firefox.zip.',
)
