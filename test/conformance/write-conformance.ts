import { writeFileSync } from 'node:fs'
import { conformancePage } from './conformance-page'

writeFileSync('CONFORMANCE.md', conformancePage())
