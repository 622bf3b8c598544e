/** npm run draw: writes docs/images/way-of-the-data.svg, the picture of docs/architecture.md. */
import { writeFileSync } from 'node:fs'
import { parseOptions } from '../parse-options.ts'
import { drawWayOfTheData } from './way-of-the-data.ts'

parseOptions(import.meta.filename, {})
writeFileSync('docs/images/way-of-the-data.svg', drawWayOfTheData())
console.log('docs/images/way-of-the-data.svg')
