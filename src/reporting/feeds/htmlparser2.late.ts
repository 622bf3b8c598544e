/** What we use of htmlparser2: set up when it is first called (tools/build/late-modules.ts). */
export { Parser } from 'htmlparser2'
