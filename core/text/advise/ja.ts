import type { AdviseWords } from './words'

export const ja: AdviseWords = {
  headings: ['行の読み取り', 'OKRかKPIか', '理由の説明'],
  uses: { okr: 'OKR', kpi: 'KPI' },
  answers: {
    goal: '目標, 変化, 改善',
    measurement: '測定, 計測, 監視',
    fast: '速い, 早い, 頻繁',
    slow: '遅い, ゆっくり, 安定',
    ambitious: '野心的, 挑戦的, 高い目標',
    steady: '堅実, 着実, 慎重',
    quarter: '四半期, 数か月, 短期',
    year: '年, 一年, 常に, 長期',
  },
  speaks: {
    goal: '目標である',
    measurement: '測定である',
    fast: '変化が速い',
    slow: '変化がゆっくりである',
    ambitious: 'チームが高みを目指す',
    steady: 'チームが着実な成果を望む',
    quarter: '四半期のことである',
    year: '一年以上のことである',
  },
  because: {
    okr: '目標と主要な成果を書きましょう。理由:{for}。',
    kpi: '目標値か範囲のあるKPIとして見守りましょう。理由:{for}。',
  },
  against: '反対の点:{against}。',
  rows: {
    'listed-as-kpi': 'KPIとして書かれていて、スコアには入りません。',
    guardrail: 'ガードレールです。動かすものではなく、保つものです。',
    'keeps-level': '水準を保つという書き方で、動くものがありません。',
    'ends-where-it-begins': '開始値と目標値がどちらも{target}で、水準を保つものです。',
    'same-each-cycle': 'いくつものサイクルに目標値{target}で出てきます。目標ではなく習慣です。',
    'bound-without-change':
      '限度だけで開始値がなく、何が変わるかではなく、何があってはならないかを示します。',
    'no-target': '目標値がないので、見守るだけです。',
    'done-once': '一度行えば終わります。',
    'moves-by-a-day': '{start}から{target}へ動き、期限があります({end})。',
    'moves-without-end': '{start}から{target}へ動きますが、いつ終わるかがありません。期日を入れてください。',
    'target-by-a-day': '目標値と期限があります({end})。開始値があれば道のりが分かります。',
    'target-only': '目標値だけで開始値も期限もなく、毎回守る水準です。',
  },
}
