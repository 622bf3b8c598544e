import { spawn } from 'node:child_process'
import type { BuildName } from './manifest.ts'

/**
 * Builds the extension for one browser into a folder. A NODE_ENV of whoever runs it must not decide
 * what is shipped.
 */
export function buildExtension(name: BuildName, folder = `dist/${name}`): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(
      process.execPath,
      ['node_modules/.bin/vite', 'build', '--logLevel', 'warn', '--outDir', folder],
      {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, BROWSER: name, NODE_ENV: 'production' },
      },
    )
    child.on('close', (code) =>
      code === 0 ? done() : failed(new Error(`the build for ${name} ended with ${code}`)),
    )
  })
}
