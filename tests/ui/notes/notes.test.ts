// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { NoteToSave, ShownNote } from '../../../src/model/own-note.ts'
import { NoAnswer, NoRoom } from '../../../src/model/trouble.ts'
import { defaultSettings } from '../../../src/model/settings.ts'
import type { NotesHost } from '../../../src/ui/notes/host.ts'
import { startNotes } from '../../../src/ui/notes/main.tsx'
import { readNotesFile, writeNotesFile } from '../../../src/ui/notes/notes-file.ts'
import { makeNote } from '../../knowledge/own-notes/made-note.ts'
import { settle } from '../fixture/settle.ts'
import { waitFor } from '../../wait-for.ts'

const shown = (part: Partial<ShownNote> = {}): ShownNote => ({
  ...makeNote(part),
  blocks: [
    { kind: 'paragraph', children: ['Closed since ', { kind: 'strong', children: ['spring'] }] },
  ],
  ...part,
})

async function open(more: Partial<NotesHost> = {}) {
  const host: NotesHost = {
    browserLanguage: 'en',
    getSettings: async () => defaultSettings,
    onSettings: () => () => {},
    onNotes: () => () => {},
    takeBegun: async () => null,
    getNotes: async () => [shown()],
    getVersions: async () => [],
    save: vi.fn(async () => ({ note: makeNote(), synced: null, rival: null })),
    remove: vi.fn(async () => null),
    take: vi.fn(async () => null),
    exportJson: async () => new Blob(),
    exportPack: async () => new Blob(),
    setSync: vi.fn(async () => null),
    ...more,
  }
  await startNotes(host)
  await settle()
  return host
}

/** Past the next frame: effects run after it, however long it lets wait. */
const words = () => document.body.textContent ?? ''
const press = async (name: string) => {
  const button = [...document.querySelectorAll<HTMLElement>('button')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  )
  if (!button)
    throw new Error(
      `no button "${name}" among ${[...document.querySelectorAll('button')].map((one) => one.textContent)}`,
    )
  button.click()
  await settle()
}
const field = (name: string) => {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent === name)!
  return document.getElementById(label.htmlFor) as HTMLInputElement
}
const type = (name: string, value: string) => {
  const input = field(name)
  input.value = value
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

beforeEach(() => render(null, document.body))

test('a note is readable in place, its Markdown drawn', async () => {
  await open()
  expect(document.querySelector('.note .name')!.textContent).toBe('Barley Bridge')
  expect(document.querySelector('.prose strong')!.textContent).toBe('spring')
})

test('a note without a name, or with an address that leads nowhere, is not kept; what was typed stays', async () => {
  const host = await open()
  await press('Write a note')
  type('Note', 'Words.')
  await press('Add a source')
  type('Address', 'javascript:alert(1)')
  document.querySelector('form')!.requestSubmit()
  await settle()
  expect(host.save).not.toHaveBeenCalled()
  expect(words()).toContain('A note needs a name.')
  expect(words()).toContain('An address begins with https')
  expect(field('Note').value).toBe('Words.')
})

test('a begun note is completed and kept', async () => {
  const host = await open({
    takeBegun: async () => ({
      id: null,
      draft: {
        name: 'Hay Lane',
        aliases: ['حارة القش'],
        type: 'LOC',
        text: '> said\n\n',
        sources: [{ url: 'https://example.org/a', title: 'A story', date: '2025-03-01' }],
        tags: [],
      },
    }),
  })
  type('Tags', 'roads، #north, roads')
  await settle()
  document.querySelector('form')!.requestSubmit()
  await settle()
  expect(host.save).toHaveBeenCalledWith({
    id: null,
    mark: expect.stringMatching(/^[\w-]{20,}$/),
    draft: {
      name: 'Hay Lane',
      aliases: ['حارة القش'],
      type: 'LOC',
      text: '> said\n\n',
      sources: [{ url: 'https://example.org/a', title: 'A story', date: '2025-03-01' }],
      tags: ['roads', 'north'],
    },
  })
  expect(document.querySelector('[role=status]')!.textContent).toContain('Saved.')
})

test('when keeping fails the words stay in the form', async () => {
  await open({ save: () => Promise.reject(new Error('no space')) })
  await press('Edit: Barley Bridge')
  type('Note', 'New words.')
  await settle()
  document.querySelector('form')!.requestSubmit()
  await settle()
  expect(field('Note').value).toBe('New words.')
  expect(words()).toContain('your words are still here')
})

test('after a failure it is tried again with what was written since, and not once the form was left', async () => {
  const save = vi.fn<NotesHost['save']>().mockRejectedValue(new NoAnswer('silent'))
  await open({ save })
  await press('Edit: Barley Bridge')
  type('Note', 'First words.')
  await settle()
  document.querySelector('form')!.requestSubmit()
  await settle()
  type('Note', 'Second words.')
  await settle()
  await press('Try again')
  expect(save.mock.calls.map(([{ draft }]) => draft.text)).toEqual([
    'First words.',
    'Second words.',
  ])
  await press('Cancel')
  await press('Throw it away')
  expect(document.querySelector('.said')!.textContent).toBe('')
})

test('what was done is not called failed where the notes cannot be listed after it', async () => {
  let works = true
  const getNotes = () =>
    works ? Promise.resolve([shown()]) : Promise.reject(new NoAnswer('silent'))
  const host = await open({ getNotes })
  works = false
  await press('Remove: Barley Bridge')
  expect(host.remove).toHaveBeenCalledTimes(1)
  expect(document.querySelector('.said')!.textContent).toContain('Bring it back')
  expect(words()).not.toContain('Hashiya did not answer')
})

test('that a note is being written is said only while it is', async () => {
  await open({ getNotes: async () => [shown(), shown({ id: 'n2', name: 'Hay Lane' })] })
  await press('Edit: Barley Bridge')
  type('Note', 'New words.')
  await settle()
  await press('Edit: Hay Lane')
  expect(document.querySelector('.said')!.textContent).not.toBe('')
  await press('Cancel')
  await press('Throw it away')
  expect(document.querySelector('.said')!.textContent).toBe('')
})

test('a removed note can be brought back at once; an earlier version taken again', async () => {
  const host = await open({
    getVersions: async () => [
      makeNote({ revision: 'r1' }),
      makeNote({ revision: 'r0', text: 'Older words.' }),
    ],
  })
  await press('History: Barley Bridge')
  expect(words()).toContain('Older words.')
  await press('Restore')
  expect(host.save).toHaveBeenCalledWith({
    id: 'n1',
    draft: expect.objectContaining({ text: 'Older words.' }),
  })
  await press('Remove: Barley Bridge')
  expect(host.remove).toHaveBeenCalledWith('n1')
  await press('Bring it back')
  expect(host.save).toHaveBeenLastCalledWith({
    id: 'n1',
    draft: expect.objectContaining({ name: 'Barley Bridge' }),
  })
})

test('an open history gains the version that the note was made again', async () => {
  const kept = [makeNote({ revision: 'r1' }), makeNote({ revision: 'r0', text: 'Older words.' })]
  await open({
    getNotes: async () => [shown({ ...kept[0]! })],
    getVersions: async () => [...kept],
    save: async () => {
      kept.unshift(makeNote({ revision: 'r2', text: 'Older words.' }))
      return { note: makeNote(), synced: null, rival: null }
    },
  })
  await press('History: Barley Bridge')
  await press('Restore')
  await waitFor(() => {
    const versions = [...document.querySelectorAll('.version')]
    expect(versions).toHaveLength(3)
    expect(versions.map((one) => one.querySelector('button') !== null)).toEqual([false, true, true])
  })
})

test('an earlier version bears the day and the time of the reader’s own clock', async () => {
  vi.stubEnv('TZ', 'Asia/Riyadh')
  await open({
    getVersions: async () => [
      makeNote({ revision: 'r1' }),
      makeNote({ revision: 'r0', changed: '2025-08-05T22:30:00.000Z' }),
    ],
  })
  await press('History: Barley Bridge')
  expect(words()).toContain('6 Aug 2025')
  expect(words()).toContain('01:30')
  vi.unstubAllEnvs()
})

test('syncing is off until the reader wishes it', async () => {
  const host = await open()
  const box = document.querySelector<HTMLInputElement>('input[type=checkbox]')!
  expect(box.checked).toBe(false)
  box.click()
  expect(host.setSync).toHaveBeenCalledWith(true)
})

test('notes go into a file and out again; other files are told apart', async () => {
  const file = await writeNotesFile([makeNote()]).arrayBuffer()
  expect(readNotesFile(file)).toEqual([makeNote()])
  for (const text of [
    '',
    '[]',
    'null',
    '{"format":"else","notes":[]}',
    '{"format":"hashiya-notes"}',
  ])
    expect(readNotesFile(new TextEncoder().encode(text).buffer as ArrayBuffer)).toBeNull()
})

test('the focus is never lost: it goes back to what opened a form, or to what is said', async () => {
  let notes = [shown({ id: 'a', name: 'Selwyn Gazette' })]
  await open({
    getNotes: async () => notes,
    remove: vi.fn(async () => {
      notes = []
    }) as never,
  })
  const focused = () =>
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
  const pressFocused = async (name: string) => {
    ;[...document.querySelectorAll<HTMLElement>('button')]
      .find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)!
      .focus()
    await press(name)
  }
  await pressFocused('Write a note')
  await waitFor(() => expect(document.activeElement).toBe(field('Name')))
  await pressFocused('Cancel')
  await waitFor(() => expect(focused()).toBe('Write a note'))
  await pressFocused('Edit: Selwyn Gazette')
  await pressFocused('Add a source')
  await waitFor(() => expect(document.activeElement).toBe(field('Address')))
  await pressFocused('Remove this source')
  await waitFor(() => expect(focused()).toBe('Add a source'))
  await pressFocused('Save')
  await waitFor(() => expect(focused()).toBe('Edit: Selwyn Gazette'))
  await pressFocused('Remove: Selwyn Gazette')
  await waitFor(() => expect(focused()).toBe('Bring it back'))
})

test('Escape leaves a form, but loses nothing that was typed in it; what is missing has the focus', async () => {
  await open()
  const escape = () =>
    document
      .querySelector('form')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await press('Write a note')
  type('Note', 'A long text')
  escape()
  await settle()
  document.querySelector('form')!.requestSubmit()
  await settle()
  expect(document.activeElement).toBe(field('Name'))
  expect(field('Name').getAttribute('aria-invalid')).toBe('true')
  await press('Cancel')
  await press('Throw it away')
  await press('Write a note')
  escape()
  await settle()
  expect(document.querySelector('form')).toBeNull()
})

describe('a note that is being written', () => {
  const two = [shown(), shown({ id: 'n2', name: 'Hay Lane', changed: '2025-02-01T08:00:00Z' })]
  const many = [...two, ...['a', 'b'].map((id) => shown({ id, name: `Quay ${id}` }))]
  const openWith = async (first: ShownNote[], more: Partial<NotesHost> = {}) => {
    let notes = first
    let tell = () => {}
    const host = await open({
      getNotes: async () => notes,
      onNotes: (callback) => {
        tell = callback
        return () => {}
      },
      ...more,
    })
    const become = async (next: ShownNote[]) => {
      notes = next
      tell()
      await settle()
    }
    return { host, become }
  }
  const asksBeforeLeaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))

  test('stays open and whole when it is removed elsewhere, and saving brings it back', async () => {
    const { host, become } = await openWith(two)
    await press('Edit: Barley Bridge')
    type('Note', 'An hour of typing.')
    await become([two[1]!])
    expect(field('Note').value).toBe('An hour of typing.')
    expect(words()).toContain('was removed elsewhere while you wrote')
    document.querySelector('form')!.requestSubmit()
    await settle()
    expect(host.save).toHaveBeenCalledWith({
      id: 'n1',
      based: 'r1',
      draft: expect.objectContaining({ text: 'An hour of typing.' }),
    })
  })

  test('stays open and whole when it no longer fits the filter', async () => {
    await openWith(many)
    await press('Edit: Barley Bridge')
    type('Note', 'Typed.')
    const filter = document.querySelector<HTMLInputElement>('input[type=search]')!
    filter.value = 'Quay'
    filter.dispatchEvent(new Event('input', { bubbles: true }))
    await settle()
    expect(field('Note').value).toBe('Typed.')
    // and who hears the page is told how many are left
    const heard = [...document.querySelectorAll('[role=status]')].map((one) => one.textContent)
    expect(heard).toContain('2 notes')
  })

  test('is saved beside what another tab wrote meanwhile, and that is said', async () => {
    const other = makeNote({ revision: 'r2', text: 'From elsewhere.' })
    const { become } = await openWith(two, {
      save: vi.fn(async () => ({ note: makeNote(), synced: null, rival: other })),
    })
    await press('Edit: Barley Bridge')
    type('Note', 'Mine.')
    await become([shown({ revision: 'r2', changed: '2025-05-01T08:00:00Z' }), two[1]!])
    expect(field('Note').value).toBe('Mine.')
    expect(words()).toContain('Saving keeps both versions.')
    document.querySelector('form')!.requestSubmit()
    await settle()
    expect(words()).toContain('that version is kept as a note of its own')
  })

  test('is not left for another by a press, nor by a careless cancel', async () => {
    await openWith(two)
    await press('Edit: Barley Bridge')
    type('Note', 'Typed.')
    await settle()
    await press('Edit: Hay Lane')
    await press('Write a note')
    expect(words()).toContain('save it or cancel it first')
    expect(field('Note').value).toBe('Typed.')
    await press('Cancel')
    expect(field('Note').value).toBe('Typed.')
    await press('Keep writing')
    expect(field('Note').value).toBe('Typed.')
    await press('Cancel')
    await press('Throw it away')
    expect(document.querySelector('form')).toBeNull()
  })

  test('has the browser ask before the page is left, until it is kept or thrown away', async () => {
    await openWith(two)
    await press('Edit: Barley Bridge')
    expect(asksBeforeLeaving()).toBe(false)
    type('Note', 'Typed.')
    await settle()
    expect(asksBeforeLeaving()).toBe(true)
    document.querySelector('form')!.requestSubmit()
    await settle()
    expect(asksBeforeLeaving()).toBe(false)
  })

  test('can be kept by another press where nobody answered, or where there was no room', async () => {
    const save = vi
      .fn<NotesHost['save']>()
      .mockRejectedValueOnce(new NoAnswer('silent'))
      .mockRejectedValueOnce(new NoRoom('full'))
      .mockResolvedValueOnce({ note: makeNote(), synced: null, rival: null })
    await openWith(two, { save })
    await press('Write a note')
    type('Name', 'Hay Lane')
    await settle()
    document.querySelector('form')!.requestSubmit()
    await settle()
    expect(words()).toContain('Hashiya did not answer')
    expect(words()).toContain('Your words are still here.')
    await press('Try again')
    expect(words()).toContain('no room left')
    await press('Try again')
    expect(words()).toContain('Saved.')
    expect(new Set(save.mock.calls.map(([{ mark }]) => mark)).size).toBe(1)
  })
})

test('notes that nobody gave are not shown as none', async () => {
  let works = false
  await open({
    getNotes: () => (works ? Promise.resolve([shown()]) : Promise.reject(new NoAnswer('silent'))),
  })
  expect(words()).toContain('Hashiya did not answer')
  expect(words()).not.toContain('No note yet')
  works = true
  await press('Try again')
  expect(document.querySelector('.note .name')!.textContent).toBe('Barley Bridge')
})

test('a note that corrects a record is copied as the text of a pull request, any other is not', async () => {
  const writeText = vi.fn(async (_: string) => {})
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
  const note = { name: 'Dana Farsi', text: 'Wrong.', sources: [] }
  await open({ getNotes: async () => [shown({ ...note, tags: ['correction'] })] })
  await press('Copy to send it to the project')
  expect(writeText).toHaveBeenCalledWith('Correct Dana Farsi\n\nWrong.')
  expect(words()).toContain('Copied')
  vi.unstubAllGlobals()
  render(null, document.body)
  await open({ getNotes: async () => [shown(note)] })
  expect(words()).not.toContain('pull request')
})

describe('what is typed between a press of "Save" and its answer', () => {
  /** Saves that are answered one by one, each with the next revision. */
  async function openSlow() {
    const answers: (() => void)[] = []
    const notes = [shown()]
    const save = vi.fn<NotesHost['save']>(
      ({ id, mark, draft }) =>
        new Promise((done) =>
          answers.push(() => {
            const note = shown({ ...draft, id: id ?? mark!, revision: `r${answers.length + 1}` })
            notes.splice(0, 2, note, ...(note.id === 'n1' ? [] : [shown()]))
            done({ note, synced: null, rival: null })
          }),
        ),
    )
    await open({ save, getNotes: async () => [...notes] })
    const send = async (text: string) => {
      type('Note', text)
      await settle()
      document.querySelector('form')!.requestSubmit()
      await settle()
    }
    const answer = async () => {
      answers.at(-1)!()
      await settle()
    }
    return { save, send, answer }
  }
  const said = () => document.querySelector('.said')!.textContent.trim()

  test('stays in the form, and the next save follows the one that was answered', async () => {
    const { save, send, answer } = await openSlow()
    await press('Edit: Barley Bridge')
    await send('First.')
    type('Note', 'First. Second.')
    await answer()
    expect(field('Note').value).toBe('First. Second.')
    expect(words()).not.toContain('while you wrote')
    expect(said()).toBe('Saved. What you have written since is not saved yet.')
    await send('First. Second.')
    await answer()
    expect(said()).toBe('Saved.')
    expect(document.querySelector('form')).toBeNull()
    expect(save.mock.calls.map(([{ based }]) => based)).toEqual(['r1', 'r2'])
  })

  test('of a new note goes into that note, not into another', async () => {
    const { save, send, answer } = await openSlow()
    await press('Write a note')
    type('Name', 'Hay Lane')
    await send('First.')
    type('Note', 'First. Second.')
    await answer()
    expect(field('Note').value).toBe('First. Second.')
    await send('First. Second.')
    await answer()
    const [[first], [second]] = save.mock.calls as [[NoteToSave], [NoteToSave]]
    expect([first.id, second]).toMatchObject([null, { id: first.mark, based: 'r2' }])
  })

  test('and then thrown away is not said to wait to be saved', async () => {
    const { send, answer } = await openSlow()
    await press('Edit: Barley Bridge')
    await send('First.')
    type('Note', 'First. Second.')
    await press('Cancel')
    await press('Throw it away')
    await answer()
    expect(said()).toBe('Saved.')
  })

  test('in another note’s form is not closed with the first one', async () => {
    const { send, answer } = await openSlow()
    await press('Edit: Barley Bridge')
    await send('First.')
    await press('Cancel')
    await press('Throw it away')
    await press('Write a note')
    type('Note', 'Of another.')
    await answer()
    expect(field('Note').value).toBe('Of another.')
  })
})
