import type { Plugin } from 'vite'

/** Compiles the packs of packs/ and puts them beside the extension's code as packs/<id>.pack, with packs/packs.json in order of precedence. */
export function bundledPacks(): Plugin {
  return { name: 'bundled-packs', apply: 'build' }
}
