import {test} from 'vitest'
import {ALL_FUNCTIONS} from '../../core/functions/all-functions'
import {callFunction} from '../../core/functions/call-function'
test('x',()=>{for(const f of ALL_FUNCTIONS)if(/BETS|LEADS|ADVISE|PROPOSE/.test(f.name))for(const e of f.examples){try{console.log("OUT "+JSON.stringify(callFunction(f,e.args as unknown[],{tabs:()=>[]})))}catch(x){console.log("OUT "+String(x))}}})
