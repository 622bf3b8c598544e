import type { CardScript } from './card-script.ts'
import type { LookUp, LookUpDependencies } from './look-up.ts'

/** The card of selected words; the card script is loaded when it is first wanted. */
export function createLazyLookUp(
  dependencies: LookUpDependencies,
  script: { getScript(): CardScript | null; loadScript(): Promise<unknown> },
): LookUp {
  let lookUp: LookUp | null = null
  return {
    async open(words) {
      await script.loadScript()
      lookUp ??= script.getScript()?.createLookUp(dependencies) ?? null
      return lookUp?.open(words) ?? false
    },
    close: () => lookUp?.close() ?? false,
  }
}
