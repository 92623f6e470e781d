import { describe, expect, test } from 'vitest'
import { formatDate } from '../../../../apps-script/local/services/format-date'

describe('the day in a time zone', () => {
  test.each([
    ['2026-11-22T23:30:00Z', 'Etc/UTC', '2026-11-22'],
    ['2026-11-22T23:30:00Z', 'Pacific/Auckland', '2026-11-23'],
    ['2026-11-22T04:30:00Z', 'America/New_York', '2026-11-21'],
    // The night in which New York turns its clocks back, and the one in which it turns them forward.
    ['2026-11-01T04:30:00Z', 'America/New_York', '2026-11-01'],
    ['2026-11-02T04:30:00Z', 'America/New_York', '2026-11-01'],
    ['2026-03-08T04:30:00Z', 'America/New_York', '2026-03-07'],
    ['2026-03-09T04:30:00Z', 'America/New_York', '2026-03-09'],
    ['2028-02-29T12:00:00Z', 'Asia/Tokyo', '2028-02-29'],
    ['2026-12-31T15:00:00Z', 'Asia/Tokyo', '2027-01-01'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(formatDate(new Date(instant), zone, 'yyyy-MM-dd')).toBe(day)
  })

  test('another pattern fails loudly', () => {
    expect(() => formatDate(new Date(), 'Etc/UTC', 'dd.MM.yyyy')).toThrow('dd.MM.yyyy')
  })
})
