import { writeFileSync, existsSync, statSync } from 'node:fs'
import { loadDependencies } from './tools/annotate/dependencies.ts'
import { fitNames, listTrainingTexts } from './tools/train/train-names.ts'
import { foldOf } from './tools/train/folds.ts'
const { knowledge } = await loadDependencies({ packs: [], reports: [], bundled: true } as never) as any
for (const [code, fold] of [['en',0],['en',1],['en',2],['en',3],['en',4],['ar',4]] as const) {
  const file = `out/folds/names-${code}-${fold}.bin`
  if (existsSync(file) && statSync(file).mtimeMs > statSync(`src/languages/${code}/names/weights.ts`).mtimeMs) continue
  const texts = listTrainingTexts('/work/shared/gold', code).filter(({ id }) => foldOf(id) !== fold)
  writeFileSync(file, fitNames(texts, code, knowledge.findNames, () => {}))
  console.log(code, fold, new Date().toISOString())
}
