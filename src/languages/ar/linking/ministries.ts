/** A ministry under the names that governments give it in turn. */
import type { NameRule } from '../../linking/other-names.ts'

/** «وزارة الشؤون الخارجية» is everywhere that of foreign affairs. */
const renamed: readonly NameRule[] = [
  [/^وزارة الشؤون الخارجية(?= |$)/, 'وزارة الخارجية'],
  [/^وزارة التربية والتعليم(?= |$)/, 'وزارة التعليم'],
]

/**
 * What else it is for, before a nationality or at the end: «وزارة الصحة والسكان المصرية». Without the
 * nationality the further field may tell one country's from another's.
 */
export const ofMinistries: readonly NameRule[] = [
  ...renamed,
  [/^(وزارة ال[^ ]+) و[^ ]+(?: [^ ]+)*?( ال[^ ]+ية)$/, '$1$2'],
]

/** What a ministry without a nationality is called as well; none for anything else. */
export const renamedMinistry = (name: string): string[] =>
  renamed.map(([pattern, to]) => name.replace(pattern, to)).filter((other) => other !== name)
