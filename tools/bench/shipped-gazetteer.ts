/**
 * What the worker ships of the gazetteer, for gazetteer.ts to build as the extension is built: tsx
 * reads every constant through its module, which costs a third of the speed.
 */
export { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
export { createNameFinder, type NameFinder } from '../../src/knowledge/gazetteer/find-names.ts'
export { eachPosting, recordOf, valueOf } from '../../src/knowledge/gazetteer/name-index.ts'
export { findNameTokens } from '../../src/knowledge/gazetteer/name-tokens.ts'
export { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
export type { Pack } from '../../src/knowledge/pack-file/pack.ts'
export { header, headerBytes } from '../../src/knowledge/pack-file/pack-format.ts'
export { writePack } from '../../src/knowledge/pack-file/write-pack.ts'
