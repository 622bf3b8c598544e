/**
 * Other ways to find many names in a text. Hits are not held against one another, since each has
 * its own idea of a word.
 */
import { Trie } from 'mnemonist'
import AhoCorasick from 'modern-ahocorasick'
import FastAhoCorasick from 'modern-ahocorasick/fast'

/** Counts the names of a text. */
type Counter = (text: string) => number

const builders = {
  'Set of n-grams': buildSet,
  'mnemonist trie of words': buildTrie,
  'modern-ahocorasick': (names: readonly string[]): Counter =>
    countWith(new AhoCorasick([...names])),
  'modern-ahocorasick/fast': (names: readonly string[]): Counter =>
    countWith(new FastAhoCorasick([...names])),
}
export type PeerName = keyof typeof builders
export const peerNames = Object.keys(builders) as PeerName[]

export const buildPeer = (peer: PeerName, names: readonly string[]): Counter =>
  builders[peer](names)

const mostWords = 6
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

function buildSet(names: readonly string[]): Counter {
  const known = new Set(names.map((name) => wordsOf(name).join(' ')))
  return (text) => {
    const words = wordsOf(text)
    let hits = 0
    for (let i = 0; i < words.length; i++) {
      let phrase = ''
      for (let n = 0; n < mostWords && i + n < words.length; n++) {
        phrase = n === 0 ? words[i]! : `${phrase} ${words[i + n]}`
        if (known.has(phrase)) hits++
      }
    }
    return hits
  }
}

/** Counting is the least that it can be asked: it makes no objects. */
const countWith =
  (automaton: AhoCorasick): Counter =>
  (text) =>
    automaton.count(text)

/** Nodes are plain objects: words are own keys. */
interface Node {
  [word: string]: Node | boolean
}

function buildTrie(names: readonly string[]): Counter {
  const trie = new Trie<string[]>(Array)
  for (const name of names) trie.add(wordsOf(name))
  const root = (trie as unknown as { root: Node }).root
  const sentinel = (Trie as unknown as { SENTINEL: string }).SENTINEL
  return (text) => {
    const words = wordsOf(text)
    let hits = 0
    for (let i = 0; i < words.length; i++) {
      let node = root
      for (let n = i; n < words.length && Object.hasOwn(node, words[n]!); n++) {
        node = node[words[n]!] as Node
        if (Object.hasOwn(node, sentinel)) hits++
      }
    }
    return hits
  }
}
