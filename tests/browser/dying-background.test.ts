/**
 * The background is ended at moments taken at random, twice over a page now and then: every page is
 * answered, and every note that was confirmed is kept once.
 */
import { expect, it } from 'vitest'
import { createRandom } from '../../tools/fuzz/random.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

const pages = 15
const long = article({
  body: Array.from(
    { length: 100 },
    () =>
      'The harbour authority of Port Selwyn said on Tuesday that the breakwater in Ireland would open in spring. According to a report published by the Guardian last month, Maria Lindqvist had warned of rising prices.',
  ),
})
const wait = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

inBothBrowsers(
  'a background that dies',
  (fixture) => {
    const random = createRandom(11)
    const stop = () => fixture.browser.stopBackground().catch(() => {})

    it(
      'leaves no page waiting for ever',
      async () => {
        const states: string[] = []
        for (let i = 0; i < pages; i++) {
          const url = `https://www.aljazeera.com/dying-${i}`
          fixture.serve(url, long)
          const killing = wait(random(700))
            .then(stop)
            .then(() => wait(random(250)))
            .then(stop)
          const { page, state } = await fixture.open(
            url,
            ({ state: now }) => now === 'ready' || now === 'error',
          )
          await killing
          const isCut = state.state === 'ready' && state.apparatus.diagnostics !== undefined
          states.push(isCut ? 'without a part' : state.state)
          await page.close()
        }
        expect(states).toEqual(Array.from({ length: pages }, () => 'ready'))
      },
      pages * 16_000,
    )

    it('gives the reports of an article that was answered before it died', async () => {
      const url = 'https://www.aljazeera.com/dying-between'
      fixture.serve(url, long)
      const { page, state } = await fixture.open(url, ({ state: now }) => now === 'ready')
      if (state.state !== 'ready') throw new Error(state.state)
      const { article: read, document: text, citations } = state.apparatus
      // as text: Firefox gives nothing that lies too deep
      const ask = async (question: object): Promise<Record<string, unknown>> =>
        JSON.parse(
          await fixture.view.evaluate(
            async (message) =>
              JSON.stringify(await chrome.runtime.sendMessage({ ...message, to: 'background' })),
            { ...question, article: read, document: text },
          ),
        )
      const { reports } = await ask({ type: 'annotate' })
      await stop()
      expect(await ask({ type: 'find-reports', reports })).toMatchObject({ citations })
      await page.close()
    })

    it('keeps each note once, though its saving was cut short and pressed again', async () => {
      await changeSettings(fixture.view, { interfaceLanguage: 'en' })
      const notes = await fixture.browser.openView('src/ui/notes/index.html')
      await waitUntil(notes, () => document.body.dataset.state === 'ready')
      const names = Array.from({ length: 8 }, (_, i) => `Quay ${i}`)
      for (const name of names) {
        await notes.evaluate(() =>
          [...document.querySelectorAll('button')]
            .find((one) => one.textContent === 'Write a note')!
            .click(),
        )
        await notes.waitForSelector('form.note-form')
        await notes.evaluate((words) => {
          const field = document.querySelector('form input') as HTMLInputElement
          field.value = words
          field.dispatchEvent(new Event('input', { bubbles: true }))
        }, name)
        const killing = wait(random(30)).then(stop)
        await wait(random(30))
        await notes.evaluate(() => document.querySelector('form')!.requestSubmit())
        await killing
        // until the form is gone: where its saving was lost, the reader presses again
        for (;;) {
          const ends = await waitUntil(notes, () => {
            const again = [...document.querySelectorAll<HTMLElement>('.said button')].find(
              (one) => one.textContent === 'Try again',
            )
            again?.click()
            return again ? 'again' : document.querySelector('form.note-form') ? null : 'saved'
          })
          if ((await ends.jsonValue()) === 'saved') break
        }
      }
      const kept = await notes.evaluate(
        async () =>
          (await chrome.runtime.sendMessage({ to: 'background', type: 'list-notes' })) as {
            name: string
          }[],
      )
      expect(kept.map(({ name }) => name).sort()).toEqual(names)
      await notes.close()
    }, 120_000)
  },
  'en-US',
)
