/**
 * npx tsx tools/train/fit-linking.ts [--rounds N]: looks for better weights than those of
 * src/knowledge/linking/weights.ts and prints them.
 * By turns each weight is tried larger and smaller, as is the share from which a record is linked;
 * what makes the passages of our own that are for training likelier is kept. Both halves of the
 * other passages, and all gold, stay unseen. A pull towards the weights in use keeps what the
 * passages hardly show; a wrong link counts for more than a missed one.
 */
import { parseOptions } from '../parse-options.ts'
import type { Entity } from '../../src/model/annotation.ts'
import type { TextDocument } from '../../src/model/text.ts'
import { findEntities } from '../../src/annotate/entities/find-entities.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { linkEntities } from '../../src/knowledge/linking/link-entities.ts'
import { thresholds, weights } from '../../src/knowledge/linking/weights.ts'
import { getLanguage } from '../../src/languages/index.ts'
import { loadPacks } from '../annotate/dependencies.ts'
import { fromText } from '../annotate/from-text.ts'
import { isSame, loadPassages, loadTestPack } from '../measure/linking-sets.ts'

interface Case {
  document: TextDocument
  entities: Entity[]
  start: number
  end: number
  wanted: string | null
}

const { values } = parseOptions(import.meta.filename, {
  rounds: { type: 'string', default: '3' },
})
const places = (await loadPacks({ packs: [], bundled: true })).filter(
  ({ manifest }) => manifest.id === 'places',
)
const pack = loadTestPack('training')
const packId = pack.manifest.id
const knowledge = createKnowledge([pack, ...places])
const cases: Case[] = ['en', 'ar'].flatMap((lang) =>
  loadPassages(lang, 'training').flatMap(({ text, start, end, wanted }) => {
    const { document } = fromText(text, { lang, date: null, title: null, url: null })
    const entities = findEntities(document, getLanguage(lang)!, knowledge.findNames(text))
    // a name that is not found cannot be fitted
    return entities.some(({ mentions }) =>
      mentions.some((mention) => mention.start < end && mention.end > start),
    )
      ? [{ document, entities, start, end, wanted }]
      : []
  }),
)

/**
 * How much worse a wrong link is than a missed one, how strongly the weights in use draw, and the
 * share that counts as none.
 */
const wrongWeight = 2
const pull = 0.02
const floor = 1e-3

/** The likelier the right answers, the smaller. */
function getLoss(): number {
  let loss = 0
  for (const { document, entities, start, end, wanted } of cases) {
    const entity = linkEntities(entities, document, knowledge).find(({ mentions }) =>
      mentions.some((mention) => mention.start < end && mention.end > start),
    )
    const meant = wanted === null ? null : knowledge.getRecord({ pack: packId, id: wanted })
    let right = 0
    let other = 0
    for (const candidate of entity?.candidates ?? []) {
      const record = knowledge.getRecord(candidate)
      if (record && meant && isSame(record, meant)) right = Math.max(right, candidate.score)
      else other = Math.max(other, candidate.score)
    }
    loss -= meant
      ? Math.log(Math.max(floor, right))
      : wrongWeight * Math.log(Math.max(floor, 1 - other))
  }
  return loss
}

const names = Object.keys(weights) as (keyof typeof weights)[]
const start = { ...weights }
const getPull = () =>
  names.reduce(
    (sum, name) =>
      sum + (pull * cases.length * Math.log(weights[name] / start[name]) ** 2) / names.length,
    0,
  )
let best = getLoss() + getPull()
console.log(`${cases.length} passages; loss ${best.toFixed(2)}`)
for (let round = 0; round < Number(values.rounds); round++) {
  const step = [2, 1.5, 1.25][Math.min(round, 2)]!
  for (const name of names) {
    for (const factor of [step, 1 / step]) {
      const before = weights[name]
      weights[name] = before * factor
      const loss = getLoss() + getPull()
      if (loss < best - 0.01) {
        best = loss
        break
      }
      weights[name] = before
    }
  }
  console.log(`round ${round + 1}: loss ${best.toFixed(2)}`)
}
for (const name of names)
  if (weights[name] !== start[name])
    console.log(`  ${name}: ${start[name]} → ${Number(weights[name].toPrecision(2))}`)

/** Right and wrong links at a share. */
function countAt(share: number): { right: number; wrong: number } {
  thresholds.share = share
  let right = 0
  let wrong = 0
  for (const { document, entities, start, end, wanted } of cases) {
    const entity = linkEntities(entities, document, knowledge).find(
      ({ link, mentions }) =>
        link && mentions.some((mention) => mention.start < end && mention.end > start),
    )
    const record = entity?.link && knowledge.getRecord(entity.link)
    const meant = wanted === null ? null : knowledge.getRecord({ pack: packId, id: wanted })
    if (record && meant && isSame(record, meant)) right++
    else if (record) wrong++
  }
  return { right, wrong }
}
for (const share of [0.5, 0.55, 0.6, 0.65, 0.7, 0.75]) {
  const { right, wrong } = countAt(share)
  console.log(`share ${share}: ${right} right, ${wrong} wrong`)
}
