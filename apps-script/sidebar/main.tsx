import { render } from 'preact'
import { ConnectView } from './connect-view'
import { OkrsView } from './okrs-view'
import './sidebar.css'

const app = document.getElementById('app')
if (app === null) throw new Error('The page has no #app')
render(document.body.dataset['view'] === 'connect' ? <ConnectView /> : <OkrsView />, app)
