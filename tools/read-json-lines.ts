import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/**
 * The values of a file of JSON lines, gzipped where its name ends so; of type T as its makers
 * describe them.
 */
export function readJsonLines<T>(file: string): T[] {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
