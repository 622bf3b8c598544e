import type { NameRules, WordForm } from '../../languages/names/name-rules.ts'

/** The language's model has learnt of no classes. */
export const noClasses = -1

/** The class of the reading that the lists know, else of the first one that has a class. */
export function usageOf(
  forms: readonly WordForm[],
  core: WordForm,
  { classOf }: NameRules,
): number {
  if (!classOf) return noClasses
  for (const form of [core, ...forms]) {
    const usage = classOf(form.folded)
    if (usage !== 0) return usage
  }
  return 0
}
