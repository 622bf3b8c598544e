import { readdirSync } from 'node:fs'
import allowances from './allowances.json' with { type: 'json' }
import { askingFiles, closedDoors, house, layers, wings } from './house.ts'

type Restriction = { message: string } & ({ regex: string } | { group: string[] })

const packages = [...new Set(Object.values(house).flatMap((room) => room.packages ?? []))]

/** What one folder may not import, each with the mend in its message. */
function restrictionsOf(folder: string): Restriction[] {
  const room = house[folder]!
  const open = new Set([folder, ...room.imports])
  const closed = [...Object.keys(house).filter((other) => !open.has(other)), 'tools', 'tests']
  const foreign = packages.filter((name) => !room.packages?.includes(name))
  const allowed = [...open].join(', ')
  return [
    {
      regex: `^(\\.\\./)+(src/)?(${closed.join('|')})(/|$)`,
      message: `src/${folder} may import only: ${allowed}. Move the code, or take an argument.`,
    },
    ...foreign.map((name) => ({
      regex: `^${name}(/|$)`,
      message: `${name} is used by ${userOf(name)} alone.`,
    })),
    { regex: '^node:', message: 'src runs in browsers: no Node built-ins.' },
    ...(closedDoors[folder] ?? []),
  ]
}

const userOf = (name: string) =>
  Object.keys(house).find((other) => house[other]!.packages?.includes(name))

const hasFolders = (place: string) =>
  readdirSync(new URL(`../../src/${place}`, import.meta.url), { withFileTypes: true }).some(
    (entry) => entry.isDirectory(),
  )

/** What one wing may not import of its own room. */
function wingRestrictions(room: string, wing: string): Restriction[] {
  const open = wings[room]![wing]!
  const siblings = Object.keys(wings[room]!).filter((other) => other !== wing)
  const closed = siblings.filter((other) => !open.includes(other))
  const divided = siblings.filter((other) => hasFolders(`${room}/${other}`))
  const where = `src/${room}/${wing}`
  return [
    {
      regex: `^(\\.\\./)+(${closed.join('|')})/`,
      message: `${where} may import of its room: its hall, ${open.join(', ')}. See wings in house.ts.`,
    },
    {
      regex: `^(\\.\\./)+(${divided.join('|')})/[^/]+/`,
      message: `${where} may not import the inside of another wing.`,
    },
  ]
}

/** What one folder of a wing may not import of those behind it. */
function layerRestrictions(place: string, layer: string): Restriction[] {
  const behind = layers[place]!.slice(layers[place]!.indexOf(layer) + 1)
  if (behind.length === 0) return []
  return [
    {
      regex: `^(\\.\\./)+(${behind.join('|')})/`,
      message: `src/${place}/${layer} may not import ${behind.join(', ')}. See layers in house.ts.`,
    },
  ]
}

const ruleOf = (patterns: Restriction[]) => ({ 'no-restricted-imports': ['error', { patterns }] })

const houseOverrides = Object.keys(house).flatMap((room) => [
  { files: [`**/src/${room}/**`], rules: ruleOf(restrictionsOf(room)) },
  ...Object.keys(wings[room] ?? {}).map((wing) => ({
    files: [`**/src/${room}/${wing}/**`],
    rules: ruleOf([...restrictionsOf(room), ...wingRestrictions(room, wing)]),
  })),
])

const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'].map(
  (property) => ({ property, message: 'Text from outside is data: use text nodes or Preact.' }),
)

const wayOut =
  'Nothing asks another host but through platform/outward/outward.ts: take an Outward as an argument.'
const asking = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'Image',
  'Audio',
  'importScripts',
].map((name) => ({ name, message: wayOut }))
const askingProperties = [
  ...['globalThis', 'self', 'window'].flatMap((object) =>
    asking.map(({ name }) => ({ object, property: name, message: wayOut })),
  ),
  { property: 'sendBeacon', message: wayOut },
]

/** What a form or the document of a page gives out under any name: see src/reader/dom.ts. */
const takenOver = (
  'nextSibling previousSibling firstChild lastChild childNodes children firstElementChild ' +
  'nextElementSibling parentNode parentElement nodeType nodeName tagName localName attributes ' +
  'textContent innerText ownerDocument isConnected baseURI getAttribute hasAttribute ' +
  'hasAttributes closest querySelector querySelectorAll getElementsByTagName ' +
  'checkVisibility scrollIntoView getBoundingClientRect documentElement defaultView ' +
  'shadowRoot assignedSlot getRootNode activeElement adoptedStyleSheets createElement createRange caretPositionFromPoint'
)
  .split(' ')
  .map((property) => ({
    property,
    message: "The page's markup can stand in its place: use src/reader/dom.ts.",
  }))
const hearing = {
  property: 'addEventListener',
  message: 'Listen by content/trusted.ts: a page can make up any event.',
}

/** How large a function and a file may be. Data is no code, and a test is a list of cases. */
export const bounds = {
  complexity: ['error', 20],
  'max-params': ['error', 4],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-lines': ['error', 250],
} as const

const noBounds = Object.fromEntries(Object.keys(bounds).map((rule) => [rule, 'off']))

/** Rules for all files. */
const rules = {
  'no-console': 'off',
  'no-await-in-loop': 'off',
  'no-shadow': 'off',
  'no-control-regex': 'off',
  'no-misleading-character-class': 'off',
  // a circle of files can only be read whole, whether values or types close it
  'import/no-cycle': ['error', { ignoreTypes: false }],
  'import/no-unassigned-import': 'off',
  'import/no-named-as-default': 'off',
  'import/no-named-as-default-member': 'off',
  'no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
  ],
  'unicorn/consistent-function-scoping': 'off',
  'unicorn/no-array-sort': 'off',
  'no-underscore-dangle': 'off',
  'one-var': ['error', 'never'],
  // constants are written as all other names are: no MOST_WORDS
  'id-match': ['error', '[a-z]|^_*[A-Z]?$', { onlyDeclarations: true }],
  ...bounds,
} as const

/** They stand behind the wings: of two overrides the later one holds. */
const layerOverrides = Object.entries(layers).flatMap(([place, folders]) => {
  const [room, wing] = place.split('/') as [string, string]
  const ofWing = [...restrictionsOf(room), ...wingRestrictions(room, wing)]
  return folders.map((folder) => ({
    files: [`**/src/${place}/${folder}/**`],
    rules: ruleOf([...ofWing, ...layerRestrictions(place, folder)]),
  }))
})

/** What single folders may not use. */
const folderOverrides = [
  {
    files: ['**/src/**'],
    rules: {
      'no-restricted-properties': ['error', ...markup, ...askingProperties],
      'no-restricted-globals': ['error', ...asking],
    },
  },
  {
    files: ['**/src/reader/**'],
    rules: {
      'no-restricted-properties': ['error', ...markup, ...askingProperties, ...takenOver],
    },
  },
  {
    files: ['**/src/content/**'],
    rules: {
      'no-restricted-properties': ['error', ...markup, ...askingProperties, ...takenOver, hearing],
      'no-restricted-globals': [
        'error',
        ...asking,
        { name: 'addEventListener', message: hearing.message },
      ],
    },
  },
  {
    files: ['**/src/reader/dom.ts'],
    rules: { 'no-restricted-properties': ['error', ...markup, ...askingProperties] },
  },
  {
    files: Object.keys(askingFiles).map((file) => `**/${file}`),
    rules: { 'no-restricted-globals': 'off' },
  },
]

/** The configuration of oxlint: its own rules, and the house as one override a folder. */
export function oxlintConfig(): object {
  return {
    plugins: ['typescript', 'unicorn', 'oxc', 'import'],
    categories: { correctness: 'error', suspicious: 'error', perf: 'off' },
    rules,
    overrides: [
      ...folderOverrides,
      ...houseOverrides,
      ...layerOverrides,
      { files: ['**/tests/**'], rules: noBounds },
      // files that still break a bound: the list only shrinks, a test sees to it
      ...Object.entries(allowances).map(([rule, files]) => ({
        files: files.map((file) => `**/${file}`),
        rules: { [rule]: 'off' },
      })),
    ],
    ignorePatterns: ['dist', 'out', 'node_modules'],
  }
}
