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
    progress: '進捗, 進捗率, 達成率, 達成度',
    score: 'スコア, 評価',
    scoring: '採点, 採点方法, 評価方法, 測定方法',
    judgedAs: 'コミット, コミットメント, 野心度',
    level: 'レベル, 階層',
    remark: '備考, メモ, コメント, 注記, リンク, 出典, タスク, 優先度, 最終更新, 更新日',
    due: '期限, 締切, 期日, 完了予定日',
    cycle: 'サイクル, 四半期, 期間, 期',
  },
  ambiguousHeaders: { 目標: ['objective', 'target'], ゴール: ['target', 'objective'] },
  totals: '合計, 平均, 総計, 小計, 全体',
  kinds: {
    objective: '目標, オブジェクティブ, 目的',
    keyResult: '主要な成果, 主要成果, 主要な結果, キーリザルト, 成果指標',
    initiative: '施策, タスク, アクション, プロジェクト',
    kpi: '指標, 重要指標',
  },
  levels: {
    units: '会社, 全社, 企業, 組織; 事業部, 本部; 部門, 部署; チーム, 課, グループ; 個人',
    objectives: `会社目標, 会社の目標, 全社目標, 全社okr, 企業目標, 組織目標, 年間目標; 事業部目標, 本部目標; 部門目標, 部署目標;
      チーム目標, チームの目標, チームokr, 課目標, 四半期目標; 個人目標; サブ目標, 下位目標`,
  },
  judgedAs: {
    committed: 'コミット, 必達',
    aspirational: '野心的, ストレッチ, ムーンショット',
    learning: '学習',
    guardrail: 'ガードレール',
  },
}
