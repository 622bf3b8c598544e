import { expect, test } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { withoutRoleAdjectives } from '../../../src/annotate/entities/passes/without-role-adjectives.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** What is left of a person's name in a sentence. */
function leftOf(text: string, name: string): string {
  const sentences = findNameWords(toDocument(text, 'ar'), arabic)
  const start = text.indexOf(name)
  const end = start + name.length
  const from = sentences[0]!.findIndex((word) => word.end > start)
  const to = sentences[0]!.findLastIndex((word) => word.start < end) + 1
  const words = sentences[0]!.slice(from, to).map(({ folded }) => folded)
  const draft = { type: 'PER', sentence: 0, from, to, start, end, words } as Draft
  const [left] = withoutRoleAdjectives([draft], sentences, arabic.names)
  return text.slice(left!.start, left!.end)
}

test.each([
  ['قال القائد العسكري فارس عواد إن الطريق مغلق.', 'العسكري فارس عواد', 'فارس عواد'],
  ['قال الناطق العسكري أبو حمزة إن الطريق مغلق.', 'العسكري أبو حمزة', 'أبو حمزة'],
  ['قال حسن العسكري فارس عواد إن الطريق مغلق.', 'العسكري فارس عواد', 'العسكري فارس عواد'],
  ['قال القائد العسكري عواد إن الطريق مغلق.', 'العسكري عواد', 'العسكري عواد'],
])('%s', (text, name, left) => expect(leftOf(text, name)).toBe(left))
