import type { Vocabulary } from '../vocabulary'

export const ja: Vocabulary = {
  language: 'ja',
  headers: {
    id: '番号, 識別子',
    parent: '親, 親id, 上位目標, 上位',
    type: '種類, 種別, タイプ, 区分',
    objective: 'オブジェクティブ, 目的, 達成目標',
    keyResult: '主要な成果, 主要成果, 主要な結果, 主要結果, キーリザルト, 成果指標, 重要な成果',
    title: 'タイトル, 名称, 名前, 内容, 項目',
    start: '開始値, 初期値, 基準値, ベースライン, スタート',
    target: '目標値, ターゲット',
    current: '現在, 現在値, 現状, 現状値, 実績, 実績値',
    unit: '単位',
    owner: '担当, 担当者, 責任者, オーナー',
    team: 'チーム, 部署, 部門',
    weight: '重み, ウェイト, ウエイト, 比重',
    confidence: '自信度, 確信度, 信頼度',
    status: '状態, 状況, ステータス',
    score: 'スコア, 進捗, 進捗率, 達成率, 達成度, 評価',
    due: '期限, 締切, 期日, 完了予定日',
    cycle: 'サイクル, 四半期, 期間, 期',
  },
  ambiguousHeaders: { 目標: ['objective', 'target'], ゴール: ['target', 'objective'] },
  totals: '合計, 平均, 総計, 全体',
  kinds: {
    objective: '目標, オブジェクティブ, 目的',
    keyResult: '主要な成果, 主要成果, 主要な結果, キーリザルト, 成果指標',
    initiative: '施策, タスク, アクション, プロジェクト',
    kpi: '指標, 重要指標',
  },
}
