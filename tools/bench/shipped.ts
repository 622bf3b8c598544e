/** What the worker ships of the analysis, for in-node.ts to build as the extension is built. */
export { analyse } from '../../src/background/analyse.ts'
export { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
export { openPack } from '../../src/knowledge/open-pack.ts'
export { createReportIndex } from '../../src/reporting/report-index.ts'
