/** What we use of htmlparser2: set up when it is first called (tools/build/late-modules.ts). */
export { parseDocument } from 'htmlparser2'
