/**
 * A value handed from one part of the extension to a page that is about to open: kept for the
 * browser's session, gone once taken.
 */
import { browser } from '../browser.ts'

const prefix = 'handed-over:'

/** The mark by which takeOver finds it. `value`: plain JSON. */
export async function handOver(value: unknown): Promise<string> {
  const mark = crypto.randomUUID()
  await browser.storage.session.set({ [prefix + mark]: value })
  return mark
}

/** Null when there is nothing under that mark, or it was taken already. */
export async function takeOver(mark: string): Promise<unknown> {
  const key = prefix + mark
  const value = (await browser.storage.session.get(key))[key]
  await browser.storage.session.remove(key)
  return value ?? null
}
