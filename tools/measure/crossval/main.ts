/**
 * npm run measure:crossval [-- ar|en …] [--folds K] [--only N] [--held] [--errors FILE] [--no-seen]
 *
 * Cross-validates what learns from labelled texts: each of K parts (5 otherwise) of the texts is
 * annotated by the whole pipeline with a model that learnt from the other parts alone; beside it the
 * figure on the texts that the model did learn from ("seen") and the gap between the two.
 *
 * --only N: the first N parts alone, for a quick answer. --no-seen: without the figure on what was
 * learnt from. --held: learns from all texts and annotates those that are held back for good.
 * --errors FILE: writes what was missed and what was too much.
 *
 * GOLD=folder names the training files; ../shared/gold is looked for otherwise.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { loadDependencies } from '../../annotate/dependencies.ts'
import { parseOptions } from '../../parse-options.ts'
import { trainedLanguages } from '../../train/train-names.ts'
import { partAt } from './folds.ts'
import { createNamesTrial } from './names-trial.ts'
import { describe, Tally } from './tally.ts'
import type { LabelledText, Trial } from './trial.ts'

const {
  values: { folds, only, held, errors, seen: withSeen },
  positionals: codes,
} = parseOptions(
  import.meta.filename,
  {
    folds: { type: 'string', default: '5' },
    only: { type: 'string' },
    held: { type: 'boolean', default: false },
    errors: { type: 'string' },
    seen: { type: 'boolean', default: true },
  },
  { words: Infinity },
)
const wrong: string[] = []

function scoreAll<Text extends LabelledText>(
  trial: Trial<Text>,
  texts: readonly Text[],
  tally: Tally,
) {
  for (const text of texts) tally.add(text.source, trial.score(text))
}

function run<Text extends LabelledText>(trial: Trial<Text>) {
  const count = Number(folds)
  const unseen = new Tally()
  const seen = withSeen ? new Tally() : null
  const parts = held
    ? [{ inside: trial.heldBack, outside: trial.texts }]
    : Array.from({ length: Number(only ?? count) }, (_, k) => partAt(trial.texts, k, count))
  for (const { inside, outside } of parts) {
    trial.learn(outside)
    scoreAll(trial, inside, unseen)
    wrong.push(...trial.takeErrors())
    if (seen) scoreAll(trial, outside, seen)
    trial.takeErrors()
  }
  console.log(describe(unseen, seen))
}

const gold = process.env.GOLD ?? '../shared/gold'
if (existsSync(gold)) {
  const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })
  for (const code of codes.length > 0 ? codes : trainedLanguages) {
    const began = performance.now()
    console.log(`\nnames, ${code}`)
    run(createNamesTrial(gold, code, dependencies))
    console.log(`${Math.round((performance.now() - began) / 1000)} s`)
  }
  if (errors !== undefined) writeFileSync(errors, wrong.join('\n') + '\n')
} else console.log(`No training files at ${gold}; set GOLD to their folder. Nothing was measured.`)
