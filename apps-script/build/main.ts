import { buildPage } from '../local/build-page'
import { ADD_ON_FOLDER, buildAddOn } from './build-add-on'

await buildAddOn()
await buildPage(ADD_ON_FOLDER)
