import {test} from 'vitest'
import {okrBets} from '/tmp/h/bets/core/functions/okr-bets'
import {callFunction} from '/tmp/h/bets/core/functions/call-function'
test('x',()=>{const r=callFunction(okrBets,okrBets.examples[0]!.args as unknown[],{tabs:()=>[]});console.log(JSON.stringify(r,null,0))})
