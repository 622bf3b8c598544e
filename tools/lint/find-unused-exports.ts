import { dirname, join } from 'node:path/posix'

const given = /^export (?:default )?(?:async )?(?:const|let|function\*?|class) ([\w$]+)/gm
const taken = /^(?:import|export) (?:type )?([^'";]*?) from '(\.[^'?]+)/gm
const loaded = /\bimport\(\s*'(\.[^']+)'\s*\)/g

/**
 * The functions, values and classes that a file exports and no other file imports, each as "path:
 * name". `sources`: by path, all files that may import one another.
 */
export function findUnusedExports(sources: ReadonlyMap<string, string>): string[] {
  const used = new Set<string>()
  for (const [path, source] of sources) for (const one of usedBy(path, source)) used.add(one)
  return [...sources].flatMap(([path, source]) =>
    used.has(`${path}: *`)
      ? []
      : [...source.matchAll(given)]
          .map(([, name]) => `${path}: ${name}`)
          .filter((one) => !used.has(one)),
  )
}

/** What a file takes from others; `*` for all that one exports. */
const usedBy = (path: string, source: string): string[] => [
  ...[...source.matchAll(taken)].flatMap(([, names, from]) =>
    namesIn(names!).map((name) => `${join(dirname(path), from!)}: ${name}`),
  ),
  ...[...source.matchAll(loaded)].map(([, from]) => `${join(dirname(path), from!)}: *`),
]

/** "{ a, type B as C }" gives a and B; "* as a" gives *. */
const namesIn = (bindings: string): string[] =>
  bindings.trim().startsWith('*')
    ? ['*']
    : bindings
        .replace(/[{}]/g, '')
        .split(',')
        .map(
          (binding) =>
            binding
              .trim()
              .replace(/^type /, '')
              .split(' as ')[0]!,
        )
        .filter((name) => name !== '')
