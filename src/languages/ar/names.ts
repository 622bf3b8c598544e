import type { NameRules } from '../name-rules.ts'

export const names: NameRules = { personTitles: new Set() }
