/** npm run build: dist/chrome, dist/firefox and an installable zip of each. */
import { spawn } from 'node:child_process'

const names = ['chrome', 'firefox'] as const

await Promise.all(
  names.map((name) => run(['vite', 'build', '--logLevel', 'warn'], { BROWSER: name })),
)
for (const name of names)
  await run(
    [
      'web-ext',
      'build',
      '--source-dir',
      `dist/${name}`,
      '--artifacts-dir',
      'dist',
      '--filename',
      `hashiya-${name}.zip`,
      '--overwrite-dest',
    ],
    {},
  )
console.log(
  'Built dist/chrome, dist/firefox, dist/hashiya-chrome.zip and dist/hashiya-firefox.zip.',
)

function run(command: string[], env: Record<string, string>): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(
      process.execPath,
      [`node_modules/.bin/${command[0]}`, ...command.slice(1)],
      { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } },
    )
    child.on('close', (code) =>
      code === 0 ? done() : failed(new Error(`${command.join(' ')} ended with ${code}`)),
    )
  })
}
