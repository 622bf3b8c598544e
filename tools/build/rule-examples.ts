import { fileURLToPath } from 'node:url'
import { parseAst, type Plugin } from 'vite'

const folder = fileURLToPath(new URL('../../src/languages/', import.meta.url))
const keys = ['accepted', 'refused']

/**
 * Leaves the sentences that each rule of a table accepts and refuses out of the script: tests alone
 * read them, and every start of the worker would parse them.
 */
export function ruleExamples(): Plugin {
  return {
    name: 'rule-examples',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(folder) || !id.endsWith('.ts') || !code.includes('accepted:')) return null
      return { code: withoutExamples(code), map: null }
    },
  }
}

/** TypeScript without the examples of the rules in it: objects with both keys. */
export function withoutExamples(code: string): string {
  const cuts = findExamples(parseAst(code, { lang: 'ts' })).sort((a, b) => b.start - a.start)
  return cuts.reduce(
    (left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ''),
    code,
  )
}

/** A node of a syntax tree, as far as it is looked at. */
interface Node {
  type: string
  start: number
  end: number
  properties?: readonly Property[]
}

interface Property extends Node {
  key?: { name?: string }
}

function findExamples(tree: unknown): Node[] {
  if (typeof tree !== 'object' || tree === null) return []
  const own = isNode(tree) && tree.type === 'ObjectExpression' ? examplesOf(tree) : []
  return [...own, ...Object.values(tree).flatMap(findExamples)]
}

const isNode = (given: object): given is Node => 'type' in given

function examplesOf({ properties = [] }: Node): Node[] {
  const examples = properties.filter(({ key }) => keys.includes(key?.name ?? ''))
  return examples.length === keys.length ? examples : []
}
