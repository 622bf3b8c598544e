import fc from 'fast-check'

/** The smallest case found that breaks a property. */
export interface Failure {
  /** what the property said of it, and where */
  message: string
  example: string
  /** where it first showed itself: the run's seed, and fast-check's path to the case */
  seed: number
  path: string
}

export interface RunOptions {
  cases: number
  seed: number
  /** messages for which a smallest case need not be looked for, since it is known already */
  isKnown?(message: string): boolean
}

/**
 * What must hold for every case of a kind. The tests run some thousands of cases of it with one
 * seed, npm run fuzz as many as it is told, with any.
 */
export interface FuzzTarget {
  name: string
  /** null when it held for all cases */
  run(options: RunOptions): Promise<Failure | null>
}

interface Property<Case> {
  name: string
  /** how cases are made, and made smaller */
  cases: fc.Arbitrary<Case>
  /**
   * Throws where a case breaks what must hold. The same fault should give the same message, figures
   * set aside, so that it is told once.
   */
  check(given: Case): void | Promise<void>
}

/** A property with its cases, ready to be run. */
export function createTarget<Case>({ name, cases, check }: Property<Case>): FuzzTarget {
  const property = fc.asyncProperty(cases, async (given) => {
    await check(given)
  })
  return {
    name,
    async run({ cases: numRuns, seed, isKnown = () => false }) {
      const first = await fc.check(property, { numRuns, seed, endOnFailure: true })
      if (!first.failed) return null
      const { counterexamplePath: path } = first
      const details =
        path === null || isKnown(tell(first))
          ? first
          : await fc.check(property, { numRuns, seed, path })
      return {
        message: tell(details),
        example: fc.stringify(details.counterexample?.[0]),
        seed,
        path: path ?? '',
      }
    },
  }
}

/** The error's message and the first places in our own code that it passed. */
function tell({ errorInstance: error }: { errorInstance: unknown }): string {
  if (!(error instanceof Error)) return String(error)
  const places = [...(error.stack ?? '').matchAll(/\/(src\/[\w./-]+:\d+)/g)]
  return [`${error.name}: ${error.message}`, ...places.slice(0, 3).map(([, place]) => place)].join(
    ' < ',
  )
}
