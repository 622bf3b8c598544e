/**
 * The house: what each folder of src may import beside itself. The table of docs/architecture.md
 * says the same; a test compares them.
 */
export const house: Record<string, { imports: string[]; packages?: string[] }> = {
  model: { imports: [] },
  text: { imports: ['model'] },
  platform: { imports: ['model'], packages: ['webextension-polyfill', 'idb'] },
  languages: { imports: ['model', 'text'] },
  annotate: { imports: ['model', 'text', 'languages'] },
  knowledge: { imports: ['model', 'text'], packages: ['marked'] },
  reporting: { imports: ['model', 'text', 'knowledge'], packages: ['htmlparser2'] },
  reader: { imports: ['model', 'text', 'languages'] },
  ui: { imports: ['model', 'platform'], packages: ['preact'] },
  content: { imports: ['model', 'text', 'reader', 'platform', 'ui'] },
  background: {
    imports: [
      'model',
      'text',
      'platform',
      'languages',
      'annotate',
      'knowledge',
      'reporting',
      'reader',
    ],
  },
}

/** Paths of a room that a folder may not enter although it may enter the room. */
export const closedDoors: Record<string, { group: string[]; message: string }[]> = {
  background: [
    {
      group: ['**/platform/settings.ts'],
      message:
        'platform/settings.ts asks the background: here they are kept by background/settings.ts',
    },
  ],
  reader: [
    {
      group: ['**/languages/**', '!**/languages/detect.ts'],
      message: 'reader uses of languages only detect.ts: the page script stays small',
    },
  ],
  content: [
    {
      group: [
        '**/platform/**',
        '!**/platform/browser.ts',
        '!**/platform/messages.ts',
        '!**/platform/page-settings.ts',
      ],
      message:
        'content asks the background for all but messages and the settings of pages: the page script stays small',
    },
  ],
}

/**
 * The files of src that may call fetch, and for what. Whatever asks another host goes through
 * src/platform/outward/outward.ts, which writes it into the request log.
 */
export const askingFiles: Record<string, string> = {
  'src/background/state/outward.wiring.ts': 'hands fetch to the one door out',
  'src/background/state/load-language.ts': "the extension's own file",
  'src/background/packs/packs.wiring.ts': "the extension's own files",
  'src/background/packs/install/install.wiring.ts':
    'a file that the reader picked, at an address of the kind "blob:"',
}
