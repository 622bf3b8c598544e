/** A ministry under the names that governments give it in turn. */
import { fold } from '../../../text/fold.ts'
import { isMinistryAlone } from '../../names/ministries-alone.ts'
import type { NameRule } from '../../linking/other-names.ts'
import { ministriesAlone } from '../names/ministries-alone.ts'

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
  isStateMinistry(name)
    ? [`وزارة ${name}`]
    : renamed.map(([pattern, to]) => name.replace(pattern, to)).filter((other) => other !== name)

/** «الداخلية», which each state has. */
export const isStateMinistry = (name: string): boolean =>
  isMinistryAlone(fold(name), ministriesAlone)
