/** Sentence | comparator | start | target | upper | unit | sure. */
export const JAPANESE = `
NPSを40から50に向上させる | from-to | 40 | 50 | | | TRUE
NPSを40から50へ | from-to | 40 | 50 | | | TRUE
NPS 40→50 | from-to | 40 | 50 | | | TRUE
離職率を15%削減する | decrease by | | 15 | | percent | TRUE
離職率を15％下げる | decrease by | | 15 | | percent | TRUE
離職率を15%に下げる | <= | | 15 | | percent | TRUE
評価90%以上を達成する | >= | | 90 | | percent | TRUE
新機能を2つリリースする | count | | 2 | | count | TRUE
2つの新機能をリリースする | count | | 2 | | count | TRUE
エンジニアを5名採用する | count | | 5 | | count | TRUE
ブログ記事を12本公開する | count | | 12 | | count | TRUE
応答時間を24時間から12時間に短縮する | from-to | 24 | 12 | | hours | TRUE
応答時間を2日から4時間に短縮する | from-to | 48 | 4 | | hours | TRUE
売上を1億円から1億5000万円に伸ばす | from-to | 100000000 | 150000000 | | JPY | TRUE
売上を20%増やす | increase by | | 20 | | percent | TRUE
売上を2倍にする | increase by | | 100 | | percent | TRUE
コストを半減する | decrease by | | 50 | | percent | TRUE
コストを10万円削減する | decrease by | | 100000 | | JPY | TRUE
稼働率99.9%以上を維持する | >= | | 99.9 | | percent | TRUE
エラー率を2%未満に抑える | < | | 2 | | percent | TRUE
問い合わせに4時間以内に回答する | <= | | 4 | | hours | TRUE
満足度を90%まで引き上げる | >= | | 90 | | percent | TRUE
有料顧客500社を達成する | >= | | 500 | | 社 | TRUE
評価を4〜5に保つ | between | | 4 | 5 | | TRUE
残業時間を月20時間以下にする | <= | | 20 | | hours | TRUE
重大なバグをゼロにする | <= | | 0 | | | TRUE
3割のコスト削減 | decrease by | | 30 | | percent | TRUE
転換率を5ポイント向上 | increase by | | 5 | | points | TRUE
社員の80%が研修を修了する | >= | | 80 | | percent | TRUE
2026年12月31日までに新規パートナーを3社獲得する | count | | 3 | | count | TRUE
第3四半期までにNPSを40から50に上げる | from-to | 40 | 50 | | | TRUE
ISO 27001を取得する | | | | | | FALSE
トップ10に入る | | | | | | FALSE
顧客満足度を向上させる | | | | | | FALSE
フェーズ2を完了する | | | | | | FALSE
24/7サポートを提供する | | | | | | FALSE
2026年度末までに移行する | | | | | | FALSE
売上50 | | | 50 | | | FALSE
NPSを40から50に上げ、離職率を10%削減する | from-to | 40 | 50 | | | FALSE
バージョン2.0をリリースする | | | | | | FALSE
`
