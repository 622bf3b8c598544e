import { readdirSync } from 'node:fs'
import { languageCode } from '../language-code.ts'

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
  knowledge: { imports: ['model', 'text', 'languages'], packages: ['marked'] },
  reporting: { imports: ['model', 'text', 'languages', 'knowledge'], packages: ['htmlparser2'] },
  analysis: { imports: ['model', 'text', 'languages', 'annotate', 'knowledge', 'reporting'] },
  reader: { imports: ['model', 'text', 'languages'] },
  exchange: { imports: ['model'], packages: ['approx-string-match'] },
  ui: { imports: ['model', 'platform', 'exchange'], packages: ['preact'] },
  content: { imports: ['model', 'text', 'reader', 'platform', 'ui'] },
  background: {
    imports: ['model', 'text', 'platform', 'languages', 'knowledge', 'reporting', 'analysis', 'ui'],
  },
}

/** What languages share, by subject: the interfaces of their parts and what several of them use. */
const sharedByLanguages: Record<string, string[]> = {
  names: [],
  claims: [],
  sentences: ['claims'],
  calendar: [],
  citations: ['calendar'],
  quantities: [],
  linking: [],
  packs: [],
  reports: [],
  pages: [],
}

/** A language is one folder, which imports no other language: a new one needs no row. */
const languageFolders = Object.fromEntries(
  readdirSync(new URL('../../src/languages/', import.meta.url))
    .filter((name) => languageCode.test(name))
    .map((code) => [code, Object.keys(sharedByLanguages)]),
)

/**
 * The wings of a crowded room, each with the wings of the same room that it may import from. Files
 * that stand in the room itself are its hall: open to all of its wings. docs/architecture.md holds
 * the same table.
 */
export const wings: Record<string, Record<string, string[]>> = {
  background: {
    state: [],
    pages: ['state'],
    toolbar: ['state'],
    notes: ['state'],
    library: ['state'],
    packs: ['state', 'notes'],
    reports: ['state'],
    feeds: ['state', 'reports'],
    article: ['state', 'packs', 'reports'],
    online: ['state', 'article', 'reports'],
  },
  platform: {
    storage: [],
    database: [],
    outward: ['database'],
    messages: ['storage', 'database'],
    permissions: ['messages', 'outward'],
  },
  reporting: {
    terms: [],
    index: ['terms'],
    citations: ['terms', 'index', 'links'],
    links: ['terms'],
    related: ['terms', 'index'],
    feeds: ['terms'],
    online: ['terms'],
  },
  knowledge: {
    gazetteer: [],
    'pack-file': ['gazetteer'],
    install: ['gazetteer', 'pack-file'],
    linking: ['gazetteer'],
    'own-notes': ['gazetteer', 'pack-file'],
    offices: [],
  },
  annotate: {
    entities: [],
    quantities: [],
    claims: ['quantities'],
    citations: [],
  },
  languages: { ...sharedByLanguages, ...languageFolders },
  ui: {
    strings: [],
    parts: ['strings'],
    ask: ['strings', 'parts'],
    take: ['strings', 'parts'],
    pictures: ['strings', 'parts', 'take'],
    card: ['strings', 'parts', 'ask', 'take'],
    popup: ['strings', 'parts', 'ask', 'take', 'pictures', 'card'],
    panel: ['strings', 'parts', 'ask', 'card', 'popup'],
    library: ['strings', 'parts', 'take', 'pictures'],
    options: ['strings', 'parts'],
    notes: ['strings', 'parts'],
    allow: ['strings', 'parts'],
    welcome: ['strings', 'parts'],
  },
}

/**
 * The folders of a wing, or of a part of one, in their order: each may import those before it. Files
 * that stand beside the folders are open to all of them.
 */
export const layers: Record<string, string[]> = {
  'annotate/entities': [
    'patterns',
    'passes',
    'second-look',
    'completing',
    'introductions',
    'grouping',
  ],
  'annotate/claims': ['tagger', 'interviews', 'liveblogs', 'speakers', 'judge', 'basis'],
  'annotate/claims/speakers': ['candidates', 'ranking', 'plain', 'left-open'],
  'knowledge/linking': ['surroundings', 'candidates', 'weighing', 'settling'],
  'reporting/online': ['wikitext', 'providers'],
  'languages/ar/attribution': ['lexicon', 'phrases', 'unspoken', 'subjects', 'reports'],
  'languages/en/attribution': ['lexicon', 'phrases', 'subjects', 'reports'],
}

/** Paths of a room that a folder may not enter although it may enter the room. */
export const closedDoors: Record<string, { group: string[]; message: string }[]> = {
  background: [
    {
      group: ['**/platform/messages/settings.ts'],
      message:
        'it asks the background for the settings: here they are kept by state/settings.wiring.ts',
    },
    {
      group: ['**/languages/**', '!**/languages/detect.ts', '!**/languages/lists.ts'],
      message: 'background loads word lists and detects a language: all else is done by analysis',
    },
    {
      group: ['**/ui/**', '!**/ui/strings/toolbar-strings.ts'],
      message:
        'background draws no view: of ui it has the words of its button in the toolbar alone',
    },
  ],
  knowledge: [
    {
      group: [
        '**/languages/**',
        '!**/languages/words-in-packs.ts',
        '!**/languages/words-in-linking.ts',
        '!**/languages/office-notes.ts',
      ],
      message:
        'knowledge uses of languages only words-in-packs.ts, words-in-linking.ts and office-notes.ts: packs are compiled for all of them',
    },
  ],
  reporting: [
    {
      group: ['**/languages/**', '!**/languages/words-in-reports.ts'],
      message: 'reporting uses of languages only words-in-reports.ts: reports come in all of them',
    },
  ],
  reader: [
    {
      group: ['**/languages/**', '!**/languages/detect.ts', '!**/languages/words-on-pages.ts'],
      message:
        'reader uses of languages only detect.ts and words-on-pages.ts: the page script stays small',
    },
  ],
  content: [
    {
      group: [
        '**/platform/**',
        '!**/platform/browser.ts',
        '!**/platform/messages/messages.ts',
        '!**/platform/messages/reading-line.ts',
        '!**/platform/storage/page-settings.ts',
      ],
      message: 'content asks the background for all but page settings: the page script stays small',
    },
  ],
}

/**
 * The files of src that may call fetch, and for what. Whatever asks another host goes through
 * src/platform/outward/outward.ts, which writes it into the request log.
 */
export const askingFiles: Record<string, string> = {
  'src/background/state/outward.wiring.ts': 'hands fetch to the one door out',
  'src/background/state/load-language.wiring.ts': "the extension's own file",
  'src/background/packs/bundled-files.wiring.ts': "the extension's own files",
  'src/background/packs/install/install.wiring.ts':
    'a file that the reader picked, at an address of the kind "blob:"',
}
