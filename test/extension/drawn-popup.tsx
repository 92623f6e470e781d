import { render } from 'preact'
import { Popup, type PopupProps } from '../../extension/src/popup/popup'
import type { Stored } from '../../extension/src/storage'
import { NOW } from './example'

/** Draws the popup into the test's document. */
export function drawPopup(stored: Stored, change: Partial<PopupProps> = {}): void {
  render(
    <Popup stored={stored} now={NOW} rows={100} updating={false} refresh={() => {}} {...change} />,
    document.body,
  )
}

export function removePopup(): void {
  render(null, document.body)
}

export function text(selector: string): string {
  return textOf(document.querySelector(selector))
}

export function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(textOf)
}

/** A space that keeps a line together reads like any other. */
function textOf(node: Element | null): string {
  return (node?.textContent ?? '').replaceAll('\u00a0', ' ')
}
