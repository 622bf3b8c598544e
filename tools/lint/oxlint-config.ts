import { askingFiles, closedDoors, house } from './house.ts'

type Restriction = { message: string } & ({ regex: string } | { group: string[] })

const packages = [...new Set(Object.values(house).flatMap((room) => room.packages ?? []))]

/** What one folder may not import, each with the mend in its message. */
function restrictionsOf(folder: string): Restriction[] {
  const room = house[folder]!
  const open = new Set([folder, ...room.imports])
  const closed = [
    ...Object.keys(house).filter((other) => !open.has(other)),
    'tools',
    'tests',
    'packs',
  ]
  const foreign = packages.filter((name) => !room.packages?.includes(name))
  return [
    {
      regex: `^(\\.\\./)+(src/)?(${closed.join('|')})(/|$)`,
      message: `src/${folder} may import only: ${[...open].join(', ')}. Move the code to the room it belongs to, or hand in what it needs as an argument.`,
    },
    ...foreign.map((name) => ({
      regex: `^${name}(/|$)`,
      message: `${name} is used by ${Object.keys(house).find((other) => house[other]!.packages?.includes(name))} alone.`,
    })),
    { regex: '^node:', message: 'src runs in browsers: no Node built-ins.' },
    ...(closedDoors[folder] ?? []),
  ]
}

const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'].map(
  (property) => ({ property, message: 'Text from outside is data: use text nodes or Preact.' }),
)

const wayOut =
  'Nothing asks another host but through platform/outward.ts: take an Outward as an argument.'
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
  'activeElement adoptedStyleSheets createElement createRange caretPositionFromPoint'
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

/** The configuration of oxlint: its own rules, and the house as one override a folder. */
export function oxlintConfig(): object {
  return {
    plugins: ['typescript', 'unicorn', 'oxc', 'import'],
    categories: { correctness: 'error', suspicious: 'error', perf: 'off' },
    rules: {
      'no-console': 'off',
      'no-await-in-loop': 'off',
      'no-shadow': 'off',
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
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
    },
    overrides: [
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
          'no-restricted-properties': [
            'error',
            ...markup,
            ...askingProperties,
            ...takenOver,
            hearing,
          ],
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
      ...Object.keys(house).map((folder) => ({
        files: [`**/src/${folder}/**`],
        rules: { 'no-restricted-imports': ['error', { patterns: restrictionsOf(folder) }] },
      })),
    ],
    ignorePatterns: ['dist', 'out', 'node_modules'],
  }
}
