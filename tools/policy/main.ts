/**
 * npm run try:policy
 *
 * Tries docs/your-data.md, "Fixed by an organisation", in both browsers with the builds in dist: a
 * real policy file is read by the browser and handed to the extension (storage.managed), a site that
 * is switched off is not read, a pack not used, nothing may be asked online, and the reader's own
 * choice comes back when it is lifted. In Chromium the file is also changed while the browser runs.
 * Exit code 1: something is not so.
 *
 * The files stand in a mount namespace of this run alone: other browsers see none of them. So it
 * wants root on Linux, and unshare (Debian's package util-linux).
 */
import { spawnSync } from 'node:child_process'
import { refuse, parseOptions } from '../parse-options.ts'
import { tryPolicies } from './try-policies.ts'

const inside = 'HASHIYA_POLICY_NAMESPACE'

parseOptions(import.meta.filename, {})
if (process.platform !== 'linux' || process.getuid?.() !== 0)
  refuse('A mount namespace wants root on Linux.')
if (process.env[inside] === '1') {
  process.exitCode = (await tryPolicies()) ? 0 : 1
} else {
  const { status, error } = spawnSync(
    'unshare',
    [
      '--mount',
      '--propagation',
      'private',
      process.execPath,
      'node_modules/.bin/tsx',
      import.meta.filename,
    ],
    { stdio: 'inherit', env: { ...process.env, [inside]: '1' } },
  )
  if (error) refuse('unshare is not here. On Debian: apt-get install util-linux')
  process.exitCode = status ?? 1
}
