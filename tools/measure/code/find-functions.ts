import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

export interface MeasuredFunction {
  /** path from the top of the project, and the line */
  place: string
  /** cyclomatic complexity (McCabe 1976), as oxlint's rule `complexity` counts it */
  branches: number
}

interface Diagnostic {
  message: string
  filename: string
  labels: { span: { line: number } }[]
}

/** Every function below a folder with its branches: a lint run that allows none. */
export function findFunctions(folder: string): MeasuredFunction[] {
  mkdirSync('out', { recursive: true })
  writeFileSync(
    'out/complexity.json',
    JSON.stringify({ categories: { correctness: 'off' }, rules: { complexity: ['error', 0] } }),
  )
  const oxlint = 'node_modules/oxlint/bin/oxlint'
  const { stdout } = spawnSync(
    process.execPath,
    [oxlint, '-c', 'out/complexity.json', '--format', 'json', folder],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] }
  return diagnostics.map(({ message, filename, labels }) => ({
    place: `${filename}:${labels[0]?.span.line ?? 1}`,
    branches: Number(/complexity of (\d+)/.exec(message)![1]),
  }))
}
