// Installs the modules where they are missing or older than the lockfile. Plain JavaScript with
// built-ins only:
// it runs before there is anything else, and Node 20 runs no TypeScript. Messages go to stderr.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Hashiya needs Node 20.19 or later; this is ${process.versions.node}.`)
  process.exit(1)
}
const installed = `${root}node_modules/.package-lock.json`
const isThere = existsSync(installed)
// a work tree that shares the modules of another by a link must not empty them for both
const isShared = isThere && lstatSync(`${root}node_modules`).isSymbolicLink()
const fresh =
  isThere &&
  (isShared || statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs)
if (!fresh) {
  console.error('Installing modules (npm ci)…')
  const done = spawnSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund'],
    { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  )
  if (done.status !== 0) {
    console.error(
      'npm ci failed. With a connection to the npm registry, run it again by hand: npm ci',
    )
    process.exit(1)
  }
}
