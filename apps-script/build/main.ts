import { buildAddOn } from './build-add-on'

await buildAddOn()
