/** Why a target is out of reach, by the name it has in `targets.ts`. */
export const LIMITS: Readonly<Record<string, string>> = {
  'OKR_SCORE to d3 at 100 rows':
    'A call costs about 11 µs before its first row: it finds the header among 12 names, checks the arguments and makes ' +
    'some twenty arrays. That is all the time that d3 takes, which is given ready objects; reading and scoring 100 rows ' +
    'takes another 12 µs.',
  'OKR_SCORE to d3 at 1,000 rows':
    'Reading, checking and scoring a row takes 140 to 170 ns, of which 60 to 80 ns go to its id and its parent; d3 ' +
    'takes 115 to 125 ns for a row whose cells somebody else has read. V8 needs about a second to its best code, longer ' +
    'than this warms up, which adds some 15 %.',
  'OKR_SCORE to d3 at 10,000 rows':
    'From 0.75 to 1.05 by how busy the machine is: 2.9 ms to 3.0 or 3.9 ms. A third of it goes to ids and parents, a ' +
    'quarter to reading the cells, which d3 is spared. At 100,000 rows it is 0.6.',
  'cold call at 50 rows to d3 alone':
    'Compiling the 280 kB of Code.js takes 7 to 9 ms before anything runs, five times as long as all of d3’s first call, ' +
    'whose script is 14 kB and compiles in 0.4 ms. Running it and the first call take another 5 ms.',
  'cold call at 10,000 rows to d3 alone':
    'Compiling Code.js takes 7 to 9 ms of d3’s 15. The rest, about 25 ms, runs before V8 has optimised anything, where ' +
    'reading, checking and scoring 12 columns has many more steps than a roll-up over ready objects.',
}
