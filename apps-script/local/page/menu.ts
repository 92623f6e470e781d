import type { MenuItem } from '../services/ui'

/** The add-on's own menu under Extensions, with the keys that a menu has. */
export function showMenu(place: HTMLElement, items: readonly MenuItem[], run: (name: string) => void): void {
  const opener = document.createElement('button')
  opener.type = 'button'
  opener.textContent = 'Extensions'
  opener.setAttribute('aria-haspopup', 'menu')
  const list = document.createElement('div')
  list.setAttribute('role', 'menu')
  list.setAttribute('aria-label', 'Extensions')
  const setOpen = (isOpen: boolean): void => {
    list.hidden = !isOpen
    opener.setAttribute('aria-expanded', String(isOpen))
    if (isOpen) list.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }
  const choose = (name: string): void => {
    setOpen(false)
    // A dialog gives the focus back to where it was, and an item that is hidden cannot have it.
    opener.focus()
    run(name)
  }
  list.append(...items.map((item) => menuItem(item, choose)))
  opener.addEventListener('click', () => setOpen(list.hidden !== false))
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      setOpen(false)
      opener.focus()
    } else moveFocus(event, list)
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && place.contains(target))) setOpen(false)
  })
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!list.hidden && relatedTarget instanceof Node && !place.contains(relatedTarget)) setOpen(false)
  })
  place.replaceChildren(opener, list)
  setOpen(false)
}

function menuItem({ label, run }: MenuItem, choose: (name: string) => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.setAttribute('role', 'menuitem')
  button.textContent = label
  button.addEventListener('click', () => choose(run))
  return button
}

function moveFocus(event: KeyboardEvent, list: HTMLElement): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || list.hidden) return
  const items = [...list.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = items.findIndex((item) => item === document.activeElement)
  items[(at + step + items.length) % items.length]?.focus()
  event.preventDefault()
}
