// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { guardRoot, inputs, listen, local } from '../../src/content/trusted.ts'

/** An event as the browser makes it: no script can make one. */
const trusted = (name: string): Event => {
  const event = new MouseEvent(name, { bubbles: true, composed: true, cancelable: true })
  Object.defineProperty(event, 'isTrusted', { value: true })
  return event
}

test('a made-up event is not heard, a real one is, until the undo', () => {
  const hear = vi.fn()
  const undo = listen(document, 'click', hear)
  document.dispatchEvent(new MouseEvent('click'))
  expect(hear).not.toHaveBeenCalled()
  document.dispatchEvent(trusted('click'))
  expect(hear).toHaveBeenCalledTimes(1)
  undo()
  document.dispatchEvent(trusted('click'))
  expect(hear).toHaveBeenCalledTimes(1)
})

test('the card receives only trusted events that are not blocked, and leaks none', () => {
  const host = document.body.appendChild(document.createElement('div'))
  const root = host.attachShadow({ mode: 'closed' })
  const mayPress = vi.fn(() => true)
  guardRoot(root, mayPress)
  const button = root.appendChild(document.createElement('button'))
  const pressed = vi.fn()
  const outside = vi.fn()
  button.addEventListener('click', pressed)
  host.addEventListener('click', outside)
  button.click()
  expect(pressed).not.toHaveBeenCalled()
  button.dispatchEvent(trusted('click'))
  expect(pressed).toHaveBeenCalledTimes(1)
  mayPress.mockReturnValue(false)
  button.dispatchEvent(trusted('click'))
  expect([pressed, outside].map(({ mock }) => mock.calls.length)).toEqual([1, 0])
})

test('every event that a view of the card handles passes the door', () => {
  const guarded = new Set<string>([...inputs, ...local])
  const handled = ['card', 'parts'].flatMap((room) => {
    const folder = resolve('src/ui', room)
    return readdirSync(folder)
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => [
        // of elements, not of components: those begin with a small letter
        ...readFileSync(join(folder, file), 'utf8').matchAll(/<[a-z][^<>]*?(?:=>[^<>]*?)*>/g),
      ])
      .flatMap(([tag]) => [...tag.matchAll(/\son([A-Z][A-Za-z]*)(?:Capture)?=/g)])
      .map(([, name]) => name!.toLowerCase())
  })
  expect(handled).toContain('click')
  expect(handled).toContain('keydown')
  expect(handled.filter((name) => !guarded.has(name))).toEqual([])
})
