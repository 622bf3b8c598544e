/** The house: what each folder of src may import beside itself. The table of docs/architecture.md says the same; a test compares them. */
export const house: Record<string, { imports: string[]; packages?: string[] }> = {
  model: { imports: [] },
  text: { imports: ['model'] },
  platform: { imports: ['model'], packages: ['webextension-polyfill', 'idb'] },
  languages: { imports: ['model', 'text'] },
  annotate: { imports: ['model', 'text', 'languages'] },
  knowledge: { imports: ['model', 'text'], packages: ['marked'] },
  reporting: { imports: ['model', 'text', 'knowledge'], packages: ['feedsmith'] },
  reader: { imports: ['model', 'text', 'languages'] },
  ui: { imports: ['model', 'platform'], packages: ['preact'] },
  content: { imports: ['model', 'text', 'reader', 'platform', 'ui'] },
  background: { imports: ['model', 'text', 'platform', 'languages', 'annotate', 'knowledge', 'reporting', 'reader'] },
}

/** Paths of a room that a folder may not enter although it may enter the room. */
export const closedDoors: Record<string, { group: string[]; message: string }[]> = {
  reader: [{ group: ['**/languages/**', '!**/languages/detect.ts'], message: 'reader uses of languages only detect.ts: the page script stays small' }],
}
