import type { BetWords } from './words'

export const ja: BetWords = {
  headings: ['賭けの内容', '判定', '理由の説明'],
  verdicts: {
    supported: '支持された',
    partly: '一部支持された',
    refuted: '否定された',
    'not enough evidence': '証拠が足りない',
    'not yet due': 'まだ期日前',
  },
  notRead: '読めません',
  measured: '{kpi}は、これまでの流れから見込まれる値より{moved}ずれています(95 %:{from}〜{to})。',
  reasons: {
    moved: '賭けは{wanted}でした。',
    'moved-less': 'ふだんの揺れを超えていますが、賭けの{wanted}には届きません。',
    'moved-too-little': '賭けの{wanted}の半分に届きません。',
    'within-noise': 'ふだんの揺れかもしれません。賭けは{wanted}でした。',
    waits: '{day}から判定します。',
    'not-reached': '「{keyResult}」は{by}までに届かず、{seen}でした。そのため賭けは試されていません。',
    'not-known': '「{keyResult}」が{by}までに届いたかどうか、分かる値がありません。',
    'few-before': '{kpi}の{by}までの値は{seen}個です。揺れが分かるのは{least}個からです。',
    'none-after': '{kpi}には{by}より後、{day}までの値がありません。',
    'there-before': '{kpi}は{by}の時点ですでに{seen}でした。',
  },
  guardrails: {
    held: '{guardrail}は保たれました。',
    broken: '{guardrail}は保たれませんでした。{brokenOn}に{value}でした(限度は{bound})。',
    'not known': '{guardrail}が保たれたかどうか、分かる値がありません。',
  },
  problem: '{place}:{missing}。書き方の例:{example}',
  missing: {
    'no-bet': '「もし…なら」の形の賭けがありません',
    'no-key-result': '主要な成果がありません',
    'no-kpi': '指標がありません',
    'no-movement': '指標がどちらへどれだけ動くかがありません',
    'no-day': '主要な成果の期日がありません',
    'no-lag': '指標が動くまでの期間がありません',
    'no-bound': 'ガードレールの限度がありません',
  },
  example:
    'もし応答時間が2026-11-30までに12時間になれば、解約率は8週間以内に0.5ポイント下がる。その間、CSATは90%以上を保つ。',
  ledger: '賭けの結果',
  held: '支持された割合',
  all: 'すべての賭け',
  by: { cycle: 'サイクル:{name}', kind: '種類:{name}', owner: '担当者:{name}' },
}
