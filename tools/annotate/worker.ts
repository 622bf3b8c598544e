/** One of several annotators of a run: a process of its own, with packs of its own. */
import { createAnnotator, type Plan } from './annotate-job.ts'
import { loadDependencies } from './dependencies.ts'

/** The first message is the plan, every later one a line. */
process.once('message', (plan: Plan) => {
  void begin(plan).catch((error: unknown) => {
    process.send!({ failed: error instanceof Error ? error.message : String(error) })
    process.exitCode = 2
    process.disconnect()
  })
})

async function begin(plan: Plan): Promise<void> {
  const annotate = createAnnotator(await loadDependencies(plan), plan)
  process.on('message', ({ line, number }: { line: string; number: number }) =>
    process.send!(annotate(line, number)),
  )
  process.send!('ready')
}
