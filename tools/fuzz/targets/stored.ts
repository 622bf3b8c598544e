import fc from 'fast-check'
import { readDraft, checkDraft } from '../../../src/model/draft.ts'
import { readChoices } from '../../../src/model/choice.ts'
import { readSettings } from '../../../src/model/read-settings.ts'
import { applyChange } from '../../../src/model/settings-change.ts'
import { defaultPageSettings, defaultSettings } from '../../../src/model/settings.ts'
import { readDecision } from '../../../src/background/state/read-decision.ts'
import { mergeNotes } from '../../../src/knowledge/own-notes/merge-notes.ts'
import { writeNotesPack } from '../../../src/knowledge/own-notes/notes-pack.ts'
import { readMarkdown } from '../../../src/knowledge/own-notes/read-markdown.ts'
import { readNote } from '../../../src/knowledge/own-notes/read-notes.ts'
import { createPackChoiceStore } from '../../../src/platform/database/pack-choice.ts'
import { createSourceStateStore } from '../../../src/platform/database/source-states.ts'
import { readNotesFile } from '../../../src/ui/notes/notes-file.ts'
import {
  checkAddress,
  checkAddresses,
  damagedJson,
  damagedJsonText,
  damagedText,
  mayThrow,
} from '../cases/damage.ts'
import { createTarget } from '../fuzz-target.ts'

const choice = {
  name: 'n',
  lang: 'en',
  record: { pack: 'p', id: 'i' },
  written: 'N',
  label: { en: 'N', ar: 'ن' },
}
const ofPage = { ...defaultPageSettings, sitesOff: ['a.example'], hiddenClaims: ['b'] }
const ofPrivate = {
  ...defaultSettings,
  online: true,
  sourceKeys: { guardian: 'k', 'fact-check': '' },
  askedHosts: ['a.example'],
  choices: [choice],
}
const now = '2025-01-01T00:00:00Z'
const draft = {
  name: 'Port Selwyn',
  aliases: ['بورت', 'PS'],
  type: 'LOC',
  text: '**x** [a](https://x.example) `c`\n\n> q\n\n- l',
  sources: [{ url: 'https://x.example/', title: 't', date: '2025' }],
  tags: ['q'],
}
const note = {
  ...draft,
  id: 'n1',
  created: now,
  changed: now,
  revision: 'r1',
  ancestors: ['r0'],
  copyOf: null,
  deleted: false,
}
const catalogue = {
  url: 'https://c.example/c.json',
  title: { en: 'C' },
  key: null,
  keyId: null,
  checked: now,
  fresh: [],
  packs: [
    {
      id: 'p',
      version: '1.0.0',
      title: { en: 'P' },
      description: { en: 'P' },
      languages: ['en'],
      licence: 'CC0-1.0',
      coverage: { from: '2020', to: '2021' },
      url: 'https://c.example/p.pack',
      bytes: 1,
      sha256: 'a',
      entities: 1,
      reports: 0,
    },
  ],
}
const states = {
  gdelt: { restingUntil: now, failures: 2, last: { kind: 'status', status: 500, at: now } },
}
const markdown =
  '# Title\n\nSome **bold** and *it* [link](https://a.example "t") ![img](https://b.example/i.png) <b>html</b> ~~del~~ `code`\n\n> quote\n> more\n\n1. one\n2. two\n   - nested\n\n```js\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n[ref]: https://c.example\n'

/** Throws where two values are not of the same kinds of fields all through; lists may be any. */
function checkKinds(value: unknown, like: unknown, path: string): void {
  if (Array.isArray(like)) {
    if (!Array.isArray(value)) throw new Error(`${path} is no list`)
  } else if (typeof like === 'object' && like !== null) {
    if (typeof value !== 'object' || value === null) throw new Error(`${path} is no object`)
    for (const [key, item] of Object.entries(like))
      checkKinds((value as Record<string, unknown>)[key], item, `${path}.${key}`)
  } else if (like !== null && typeof value !== typeof like)
    throw new Error(`${path} is of another kind`)
}

/** An area of storage that holds one value under every name. */
const areaWith = (value: unknown) => ({
  get: async (key: string) => ({ [key]: value }),
  set: async () => {},
})

export const targets = [
  createTarget({
    name: 'stored: settings are read field by field',
    cases: fc.tuple(damagedJson(ofPage), damagedJson(ofPrivate)),
    check([page, own]) {
      const unread: string[] = []
      const read = readSettings(page, own, (name) => unread.push(name))
      checkKinds(read, defaultSettings, 'settings')
      if (
        read.choices.some(({ label }) =>
          Object.values(label ?? {}).some((text) => typeof text !== 'string'),
        )
      )
        throw new Error('a label that is no text')
      if (!['offer', 'auto', 'never'].includes(read.lookUp)) throw new Error('lookUp')
      if (![null, 'light', 'dark'].includes(read.theme)) throw new Error('theme')
      checkKinds(applyChange(read, { theme: 'dark' }), defaultSettings, 'changed')
      if (readSettings(page, read).online !== read.online) throw new Error('read twice, other')
    },
  }),
  createTarget({
    name: 'stored: choices and decisions are taken whole or not at all',
    cases: fc.tuple(damagedJson([choice, choice]), damagedJson({ hide: 'x', choose: choice })),
    check([choices, decision]) {
      checkKinds(readChoices(choices), [], 'choices')
      const change = readDecision((decision ?? {}) as never)
      if (change) applyChange(defaultSettings, change)
    },
  }),
  createTarget({
    name: 'stored: drafts are begun field by field, and kept whole or refused with a named error',
    cases: damagedJson(draft),
    async check(value) {
      checkKinds(readDraft(value), draft, 'draft')
      await mayThrow(['Malformed'], () => checkKinds(checkDraft(value), draft, 'draft'))
    },
  }),
  createTarget({
    name: 'stored: notes from elsewhere are read, joined and packed without a loss',
    cases: fc.tuple(damagedJson(note), damagedJson({ ...note, revision: 'r2' })),
    check([first, second]) {
      const [one, two] = [readNote(first), readNote(second)]
      if (one) writeNotesPack([one])
      if (!one || !two || one.id !== two.id) return
      const [there, back] = [mergeNotes(one, two), mergeNotes(two, one)]
      if (there.note.revision !== back.note.revision || there.copy?.id !== back.copy?.id)
        throw new Error('two devices join them differently')
    },
  }),
  createTarget({
    name: 'stored: files of notes are read or are none',
    cases: damagedJsonText({ format: 'hashiya-notes', version: 1, notes: [note] }),
    check(text) {
      readNotesFile(new TextEncoder().encode(text).buffer)?.map(readNote)
    },
  }),
  createTarget({
    name: 'stored: any Markdown is drawn without unsafe addresses',
    cases: damagedText(markdown),
    check: (text) => checkAddresses(readMarkdown(text)),
  }),
  createTarget({
    name: 'stored: catalogues and states of sources are read one by one',
    cases: fc.tuple(damagedJson([catalogue, catalogue]), damagedJson(states)),
    async check([catalogues, kept]) {
      const list = await createPackChoiceStore(areaWith(catalogues), () => {}).loadCatalogues()
      for (const one of list) {
        checkKinds(one, { ...catalogue, title: {}, packs: [] }, 'catalogue')
        checkAddress(one.url)
      }
      const all = await createSourceStateStore(areaWith(kept), () => {}).load()
      for (const { restingUntil, last } of Object.values(all)) {
        if (restingUntil !== null) new Date(restingUntil).toISOString()
        if (last) new Date(last.at).toISOString()
      }
    },
  }),
]
