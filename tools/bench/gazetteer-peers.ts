import { createRequire } from 'node:module'
import { join } from 'node:path'

/** A library or structure that finds names in a text; built of the same names, run over the same text. */
export interface Peer {
  name: string
  /** what a finder counts: hits are not held against one another, since each has its own idea of a word */
  build(names: readonly string[]): (text: string) => number
}

const MOST_WORDS = 6
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** Peers that can be had: those that are not installed are named in `absent`. PEERS=folder names a folder with a node_modules of them. */
export function loadPeers(): { peers: Peer[]; absent: string[] } {
  const peers: Peer[] = [{ name: 'Set of n-grams', build: buildSet }], absent: string[] = []
  const loaders: Record<string, (library: unknown) => Peer> = {
    'modern-ahocorasick': (library) => ({ name: 'modern-ahocorasick', build: (names) => buildAhoCorasick(library as AhoCorasickClass, names) }),
    'mnemonist/trie': (library) => ({ name: 'mnemonist trie of words', build: (names) => buildTrie(library as TrieClass, names) }),
  }
  for (const [id, toPeer] of Object.entries(loaders)) {
    const library = load(id)
    if (library === null) absent.push(id)
    else peers.push(toPeer(library))
  }
  return { peers, absent }
}

function load(id: string): unknown {
  for (const base of [import.meta.url, ...(process.env.PEERS ? [join(process.env.PEERS, 'index.js')] : [])]) {
    try {
      return createRequire(base)(id) as unknown
    } catch (error) {
      if (!['MODULE_NOT_FOUND', 'ERR_REQUIRE_ESM'].includes((error as { code?: string }).code ?? '')) throw error
    }
  }
  return null
}

function buildSet(names: readonly string[]): (text: string) => number {
  const known = new Set(names.map((name) => wordsOf(name).join(' ')))
  return (text) => {
    const words = wordsOf(text)
    let hits = 0
    for (let i = 0; i < words.length; i++) {
      let phrase = ''
      for (let n = 0; n < MOST_WORDS && i + n < words.length; n++) {
        phrase = n === 0 ? words[i]! : `${phrase} ${words[i + n]}`
        if (known.has(phrase)) hits++
      }
    }
    return hits
  }
}

type AhoCorasickClass = new (names: readonly string[]) => { search(text: string): unknown[] }

function buildAhoCorasick(AhoCorasick: AhoCorasickClass, names: readonly string[]): (text: string) => number {
  const automaton = new AhoCorasick(names)
  return (text) => automaton.search(text).length
}

/** Nodes are plain objects: words are own keys. */
interface Node { [word: string]: Node | boolean }
type TrieClass = { new (token: typeof Array): { add(words: string[]): unknown; root: Node }; SENTINEL: string }

function buildTrie(Trie: TrieClass, names: readonly string[]): (text: string) => number {
  const trie = new Trie(Array)
  for (const name of names) trie.add(wordsOf(name))
  return (text) => {
    const words = wordsOf(text)
    let hits = 0
    for (let i = 0; i < words.length; i++) {
      let node: Node = trie.root
      for (let n = i; n < words.length && Object.hasOwn(node, words[n]!); n++) {
        node = node[words[n]!] as Node
        if (Object.hasOwn(node, Trie.SENTINEL)) hits++
      }
    }
    return hits
  }
}
