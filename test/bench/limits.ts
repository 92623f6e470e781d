/** Why a target is out of reach, by the name it has in `targets.ts`. */
export const LIMITS: Readonly<Record<string, string>> = {
  'OKR_SCORE to d3 at 100 rows':
    'A call costs about 11 µs before its first row: it finds the header among 12 names, checks the arguments and makes ' +
    'some twenty arrays. That is all the time that d3 takes, which is given ready objects; reading and scoring 100 rows ' +
    'takes another 12 µs. From 2 to 4 by how busy the machine is: 22 to 65 µs beside 10 to 15.',
  'OKR_SCORE to d3 at 1,000 rows':
    'Reading, checking and scoring a row takes 170 to 215 ns, of which 60 to 80 ns go to its id and its parent; d3 ' +
    'takes 115 to 130 ns for a row whose cells somebody else has read.',
  'OKR_SCORE to d3 at 10,000 rows':
    'From 0.75 to 1.3 by how busy the machine is. A third of it goes to ids and parents, a quarter to reading the ' +
    'cells, which d3 is spared. At 100,000 rows it is 0.55.',
  'cold call at 50 rows to d3 alone':
    'Compiling Code.js takes 11 ms at best, 16 on a busy machine, six times as long as all of d3’s first call (1.4 to 1.9 ' +
    'ms). It is 330 kB of code beside 135 kB of packed words and help, which cost next to nothing; every function has to ' +
    'be looked through, though only 130 are compiled for a score, and what OKR_SCORE alone needs is half of it. ' +
    'Running it takes 0.7 to 1.1 ms, and the first call 4.0 to 4.6 ms, most of it compiling those 130. Arrows ' +
    'as blocks, escaped letters and functions around functions were tried and gain nothing; code as text, run by eval ' +
    'when it is needed, would halve it and was not taken: nothing but written code runs in a team’s sheet.',
  'cold call at 10,000 rows to d3 alone':
    'Compiling Code.js takes 11 to 16 ms of the 29 that d3 takes in all. The rest runs before V8 has optimised anything, ' +
    'where reading, checking and scoring 12 columns has many more steps than a roll-up over ready objects.',
  'kB of Code.js':
    'With all that it reads, judges and says in six languages no writing of it comes below 200 kB, as its parts above show: ' +
    'words, though they are packed, and help leave less than 40 kB for code, and with the code packed as well, which would ' +
    'hide it and make a first call slower, all of it would still take more than 300 kB. It was 88 kB when it only read plain ' +
    'sheets and scored them.',
  'noise of autocorrelation 0.8 called a trend':
    'A KPI that keeps four fifths of each deviation wanders for months, and looks as one that rises or falls does: 8 to ' +
    '18 % of such series are called a trend, as against 4.5 % at an autocorrelation of 0.5, up to which few wrong ' +
    'calls are promised. A series of 6 to 60 values does not tell the two apart.',
}
