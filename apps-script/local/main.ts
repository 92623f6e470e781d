import { run } from './server/run'

await run(process.argv.slice(2))
