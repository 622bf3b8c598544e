/** What the worker ships of the analysis, for in-node.ts to build as the extension is built. */
export { analyse } from '../../src/analysis/analyse.ts'
export { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
export { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
export { createReportIndex } from '../../src/reporting/index/report-index.ts'
