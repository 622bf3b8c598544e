import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { languages, readTexts } from '../../tools/measure/papers/texts.ts'
import { readJsonLines } from '../../tools/read-json-lines.ts'
import type { StandoffLabels } from '../../tools/train/standoff/form.ts'

it('reads texts without their empty lines, and leaves out what has none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-papers-'))
  const lines = [{ id: 'a', text: 'One.\n\n \nTwo.\n' }, { id: 'b' }]
  const file = lines.map((line) => JSON.stringify(line)).join('\n')
  writeFileSync(join(folder, 'semeval22-articles.jsonl.gz'), gzipSync(file))
  expect([...readTexts(folder)]).toEqual([['a', 'One.\nTwo.']])
  rmSync(folder, { recursive: true })
})

it.each(languages)(
  'has labels of %s with their parts in place, and no words of the texts',
  (code) => {
    const labels = readJsonLines<StandoffLabels>(`tools/measure/papers/${code}.jsonl`)
    expect(labels.length).toBeGreaterThan(50)
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length)
    for (const { entities, claims, pieces, ...rest } of labels) {
      expect(Object.keys(rest).sort()).toEqual(['hash', 'id'])
      const spans = [
        ...entities.map(([start, end]) => [start, end]),
        ...claims.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
        ...pieces.map(({ at }) => at),
      ]
      for (const [start, end] of spans) expect(start!).toBeLessThan(end!)
      for (const { content } of claims) expect(content.length).toBeGreaterThan(0)
    }
  },
)
