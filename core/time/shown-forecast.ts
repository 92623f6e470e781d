import type { ForecastNumbers } from './forecast'

/** A forecast as it is shown: to a tenth of its band, because more digits would claim more than is known. */
export function shownForecast(forecast: ForecastNumbers): ForecastNumbers {
  const { value, low, high } = forecast
  const shown = (number: number): number => roundedTo(high - low, number)
  return { ...forecast, value: shown(value), low: shown(low), high: shown(high) }
}

function roundedTo(width: number, number: number): number {
  const step = width > 0 ? 10 ** Math.floor(Math.log10(width / 10)) : 0
  const near = step > 0 ? Math.round(number / step) * step : number
  return Number.isFinite(near) ? Number(near.toPrecision(12)) : near
}
