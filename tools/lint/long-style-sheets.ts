import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lines beyond which a style sheet dresses more than one thing: as many as a file of code may have. */
const most = 250

/** The style sheets below `root` that are longer, each as "path: lines". */
export function longStyleSheets(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.css'))
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
    .map((path) => [path, countLines(readFileSync(path, 'utf8'))] as const)
    .filter(([, count]) => count > most)
    .map((one) => one.join(': '))
}

const countLines = (text: string): number => text.replace(/\n$/, '').split('\n').length
