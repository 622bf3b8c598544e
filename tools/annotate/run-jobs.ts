import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { loadDependencies } from './dependencies.ts'
import { createAnnotator, type Done, type Plan } from './annotate-job.ts'

/** Lines that a process has before it: enough that it never waits, few enough to hold. */
const ahead = 4

type Annotate = (line: string, number: number) => Promise<Done>

interface Team {
  annotate: Annotate
  /** lines that may be under way together */
  room: number
  end(): Promise<unknown>
}

/**
 * Annotates lines in as many processes as `jobs` says and gives what came of them in the order of the
 * input. Each process opens the packs by itself, which takes its memory too.
 */
export async function* runJobs(
  lines: AsyncIterable<{ line: string; number: number }>,
  plan: Plan,
  jobs: number,
): AsyncGenerator<Done> {
  const team = jobs === 1 ? await createOne(plan) : await createTeam(plan, jobs)
  const waiting: Promise<Done>[] = []
  try {
    for await (const { line, number } of lines) {
      waiting.push(team.annotate(line, number))
      if (waiting.length >= team.room) yield await waiting.shift()!
    }
    for (const one of waiting) yield await one
  } finally {
    await team.end()
  }
}

async function createOne(plan: Plan): Promise<Team> {
  const annotate = createAnnotator(await loadDependencies(plan), plan)
  return {
    annotate: async (line, number) => annotate(line, number),
    room: 1,
    end: async () => undefined,
  }
}

async function createTeam(plan: Plan, jobs: number): Promise<Team> {
  const members = await Promise.all(Array.from({ length: jobs }, () => createMember(plan)))
  return {
    annotate: (line, number) =>
      members
        .reduce((least, one) => (one.load() < least.load() ? one : least))
        .annotate(line, number),
    room: jobs * ahead,
    end: () => Promise.all(members.map((one) => one.end())),
  }
}

/** Rejects where the packs or reports cannot be used; its lines do once the process has ended. */
async function createMember(
  plan: Plan,
): Promise<{ annotate: Annotate; load(): number; end(): Promise<unknown> }> {
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  })
  const asked: { resolve(done: Done): void; reject(error: unknown): void }[] = []
  child.send(plan)
  await new Promise<void>((resolve, reject) => {
    child.once('message', (first: 'ready' | { failed: string }) =>
      first === 'ready' ? resolve() : reject(new Error(first.failed)),
    )
    child.once('exit', () => reject(new Error('a process of this run ended')))
  })
  child.on('message', (done: Done) => asked.shift()?.resolve(done))
  child.on('exit', () => {
    for (const one of asked.splice(0)) one.reject(new Error('a process of this run ended'))
  })
  return {
    load: () => asked.length,
    annotate: (line, number) =>
      new Promise((resolve, reject) => {
        asked.push({ resolve, reject })
        child.send({ line, number })
      }),
    end: async () => child.kill(),
  }
}
