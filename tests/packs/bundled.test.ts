import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import { fold } from '../../src/text/fold.ts'
import { checkPack } from '../../tools/pack/check/check-pack.ts'
import { compile, toLine } from '../../tools/pack/compile.ts'
import { loadSource } from '../../tools/pack/load-source.ts'

const folder = fileURLToPath(new URL('../../packs/', import.meta.url))
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe.each(names)('packs/%s', (name) => {
  const source = loadSource(folder + name)
  it('passes the check', () =>
    expect(
      checkPack(source)
        .filter(({ severity }) => severity === 'error')
        .map(toLine),
    ).toEqual([]))
  it('finds every record by its label', () => {
    const knowledge = createKnowledge([openPack(compile(source))])
    const lost = source.entities.flatMap(({ record: { id, labels } }) =>
      Object.values(labels).filter(
        (label) =>
          !knowledge
            .findNames(label)
            .some(
              ({ start, end, candidates }) =>
                fold(label.slice(start, end)) === fold(label) &&
                candidates.some((candidate) => candidate.id === id),
            ),
      ),
    )
    expect(lost).toEqual([])
  })
})
