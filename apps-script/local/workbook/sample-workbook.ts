import { sampleBets } from './sample-bets'
import { sampleHistory } from './sample-history'
import { sampleLog } from './sample-log'
import { sampleScorecard } from './sample-scorecard'
import { sampleDashboard } from './sample-dashboard'
import { sampleKpis } from './sample-kpis'
import { sampleOkrs } from './sample-okrs'
import { sampleReview } from './sample-review'
import { sampleSettings } from './sample-settings'
import type { Workbook } from './workbook'

/** What the local sheet opens when no file is named. */
export function sampleWorkbook(): Workbook {
  return {
    title: 'Tech Solutions Inc.',
    tabs: [
      sampleOkrs(),
      sampleDashboard(),
      sampleReview(),
      sampleScorecard(),
      sampleLog(),
      sampleKpis(),
      sampleHistory(),
      sampleBets(),
      sampleSettings(),
    ],
  }
}
