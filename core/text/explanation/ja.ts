import type { ExplanationWords } from './words'

export const ja: ExplanationWords = {
  name: (title, row) => `「${title}」（${row}行目）`,
  cell: (header, row) => `${header}（${row}行目）`,
  quoted: (text) => `「${text}」`,
  noScore: 'スコアはまだありません',
  all: (score) => `すべての目標：${score}`,
  node: (name, score) => `${name}：${score}`,

  summaries: {
    linear: '開始値から目標値までどれだけ進んだか。増やす目標にも減らす目標にも使えます。',
    'at-least': '値が目標値以上なら1、そうでなければ0です。',
    'at-most': '値が目標値以下なら1、そうでなければ0です。',
    above: '値が目標値より大きければ1、そうでなければ0です。',
    below: '値が目標値より小さければ1、そうでなければ0です。',
    'at-most-graded': '目標値ちょうどで1、下回るほど高く、上回るほど低くなります。',
    between: '値が二つの境界の間なら1、そうでなければ0です。境界は目標値と上限、または開始値と目標値です。',
    constant: '目標値との差が5%以内、または指定の許容幅以内なら1、そうでなければ0です。',
    binary:
      '完了していれば1、そうでなければ0です。チェックボックス、「はい」「完了」などの言葉、目標値に達した数値を読みます。',
    milestones: '予定のうち終わった割合です。個数、または重み付き・重みなしの一覧を読みます。',
    checkpoints: '値ごとに決めた進捗です。間は直線で結び、外側では変わりません。',
    zones:
      'コミットは0.3、目標は0.7、ストレッチは1で、間は直線です。値の指定がなければ開始値と目標値の間に置き、目標値をストレッチとします。',
    'ordinal-zones':
      '現在値は fail、commit、target、stretch のいずれかの言葉で、それぞれ決まった割合になります。',
    periods: '目標を満たした期間の割合です。個数ではこれからの期間は未達とし、値の一覧では空白を除きます。',
    pooled: '件数を合計してから割ります。その割合が進捗で、目標値が割合なら目標値と比べます。',
    inverse: '目標値を値で割ります。小さいほどよいもの向けで、目標値の2倍なら0.5です。',
    baseline: '開始値がわかるまでスコアはなく、わかってからは線形です。',
    curve: 'チームが名前を付けた点の組で、どの行でもその名前で使えます。読み方はチェックポイントと同じです。',
  },
  terms: `where an empty target is 1=目標値が空なら1, weights of the done ones=完了分の重み, weights=重み,
    periods met=達成した期間, periods=期間, tolerance=許容幅, planned=予定, current=現在値, target=目標値, start=開始値,
    lower=下限, upper=上限, done=完了, sum=合計`,
  rule: (name, formula, summary) => `ルール：${name}、${formula}。${summary}`,
  ruleFrom: {
    cell: (cell) => `ルールは${cell}で指定されています。`,
    settings: 'ルールは、指定のない行のために設定で決めたものです。',
  },
  meanRule: 'ルール：すぐ下にあるものの加重平均、合計(スコア × 重み) / 合計(重み)。',

  is: (cell, value) => `${cell}は${value}です。`,
  readAs: (cell, text, value) => `${cell}は「${text}」で、${value}と読みました。`,
  isEmpty: (cell) => `${cell}は空です。`,
  emptyStart: (cell) => `${cell}は空なので0とします。`,
  noStart: '開始値の列がないので、開始値は0とします。',
  unread: (cell, text) => `${cell}は「${text}」で、読み取れません。`,
  checkbox: (cell, isTicked) => `${cell}はチェックボックスで、${isTicked ? 'オン' : 'オフ'}です。`,
  bound: {
    '>=': (value) => `${value}以上`,
    '>': (value) => `${value}より大きい`,
    '<=': (value) => `${value}以下`,
    '<': (value) => `${value}未満`,
  },
  range: (from, to) => `${from}から${to}`,

  startIsTarget: '開始値が目標値と同じなので、値がそれを超えるまでは0です。',
  clamped: (value, counted) => `平均の中では${value}は${counted}として数えます。`,
  typed: (score, cell) => `スコア${score}は${cell}に入力されたもので、入力された値を優先します。`,
  numbersGive: 'この行の数値から計算すると次のとおりです：',
  partsGive: '下にあるものから計算すると次のとおりです：',
  shown: (score, cell) => `測れる値がないため、${cell}の${score}をスコアとします。`,
  missing: {
    zero: '現在値がなく、設定により0として数えます。',
    start: '現在値がなく、設定により開始値のままとします。',
  },
  without: (why) => `スコアはありません：${why}。`,
  committed: (score, isMet) =>
    `コミット型なので100%が求められます${verdict(score, isMet ? '達成です' : '未達です')}。`,
  aspirational: (score, isMet) =>
    `野心型なので70%で成功です${verdict(score, isMet ? '達しています' : 'まだ達していません')}。`,
  learning: '学習のための問いなので、平均に入れません。',
  guardrail: (state) =>
    `ガードレールなので、平均には決して入れません。${{ holds: '守られています。', broken: '破られています。', unknown: '守られているかはまだわかりません。' }[state]}`,
  brokenBelow: (name) => `ガードレール${name}が破られています。ここに示すだけで、平均には入れません。`,

  has: (name, score, isTyped, weight) => `${name}は${score}${isTyped ? '（入力値）' : ''}、${weight}。`,
  weight: (weight) => `重み${weight}`,
  weighsNothing: '重み0なので除きます',
  because: {
    default: '（指定なし）',
    rest: '（指定された重みの残りを分けたもの）',
    target: '（目標値に比例）',
    equal: '（設定によりすべての行が同じ重み）',
  },
  part: (part, weight) => `、うち${part}をここで数えて${weight}`,
  leftOut: (name, why) => `${name}は除きます：${why}。`,
  why: {
    noCurrent: '現在値がありません',
    currentUnread: '現在値が読み取れません',
    noTarget: '目標値がありません',
    targetUnread: '目標値が読み取れません',
    nothingBelow: '下にスコアのあるものがありません',
    baseline: 'ベースラインがまだわかりません',
    ruleUnread: 'セルの内容がルールに合いません',
    initiative: '施策は平均に入れません',
    kpi: 'KPIは平均に入れません',
    guardrail: 'ガードレールは平均に入れません',
    learning: '学習のための問いは平均に入れません',
    detached: 'ツリーの中に位置がありません（理由は OKR_CHECK）',
    objectivesOnly: '設定により、ここでは目標だけを数えます',
    keyResultsOnly: '設定により、ここでは主要な成果だけを数えます',
  },
  more: (count) => `ほかに${count}件あります。`,
  nowhere: (count) => `${count}行はどこにも数えません。どの行かと理由は OKR_CHECK が示します。`,
  nothingYet: '下にスコアのあるものがまだないので、ここにもありません。',
  allZero: '重みがすべて0なので、スコアは0です。',
  blockMean: (count) => `自身の主要な成果${count}件では次のとおりです：`,
  block: (count, score, weight) =>
    `自身の主要な成果${count}件は、目標と並ぶ一つのまとまりとして${score}、目標の平均の重み${weight}で一度だけ数えます。`,
  equals: (count) => `自身の主要な成果${count}件は、目標と対等に数えます。`,
  zeroBlock: {
    keyResults: '自身の主要な成果の重みがすべて0なので、目標だけを数えます。',
    objectives: '目標の重みがすべて0なので、自身の主要な成果だけを数えます。',
  },
  ownUnit: (equation) => `自身の単位では：${equation}`,

  overall: 'すべての目標のスコア',
  countsNowhere: 'どこにも数えません。理由は OKR_CHECK が示します。',
  countsIn: (parent, weight) => `${parent}に${weight}で数えます。`,
  partIn: (parent, part, equation) => `うち${part}を${parent}に数えます。重みは${equation}です。`,
  weightless: (parent) => `重みが0なので、${parent}には数えません。`,
  leftOutOf: (parent) => `${parent}には数えません。`,
  inBlock: (parent) => `${parent}では、主要な成果は目標と並ぶ一つのまとまりとして一度だけ数えます。`,
  changesNothing: (parent) => `${parent}には自身のスコアがあるので、そこでは何も変わりません。`,

  settings: (dialect, effects) =>
    `設定${dialect === undefined ? '' : `（方式 ${dialect}）`}により、${effects.join('、')}。`,
  effects: {
    floor: '1を超えた分もすべて数え、0未満は0とします',
    cap: '0を下回った分もすべて数え、1を超えたら1とします',
    none: '0から1の外もそのまま数えます',
    zero: '未入力の値は0とします',
    start: '未入力の値は開始値とします',
    equals: '自身の主要な成果と下の目標を対等に数えます',
    'key-results': '自身の主要な成果があれば下の目標は数えません',
    children: '下の目標があれば自身の主要な成果は数えません',
    equal: 'すべての行の重みを同じにします',
    'by-target': '主要な成果の重みを目標値に比例させます',
    percent: '答えを1%単位に丸めます',
    'percent-half-down': '答えを1%単位に丸め、ちょうど半分は切り捨てます',
    tenths: '答えを小数第1位に丸めます',
    scoring: 'ルールのない行には設定で決めたものを使います',
  },
}

function verdict(score: string | undefined, text: string): string {
  return score === undefined ? '' : `。${score}なので${text}`
}
