// A second press of a submit button while the first is under way is ignored. Buttons are never
// disabled: they stay readable and reachable, and the page says that it is sending.
const GIVE_UP_AFTER = 20_000

const underWay = new WeakMap()

function begin(form, button) {
  const said = document.createElement('p')
  said.className = 'submit-progress'
  said.setAttribute('role', 'status')
  said.textContent = document.body.dataset.submitting ?? ''
  button?.setAttribute('aria-busy', 'true')
  const place = button?.closest('.row') ?? button
  if (place) place.after(said)
  const timer = setTimeout(() => end(form), GIVE_UP_AFTER)
  underWay.set(form, { button, said, timer })
}

function end(form) {
  const state = underWay.get(form)
  if (!state) return
  clearTimeout(state.timer)
  state.button?.removeAttribute('aria-busy')
  state.said.remove()
  underWay.delete(form)
}

export function startSubmitOnce() {
  document.addEventListener('submit', event => {
    const form = event.target
    if (event.defaultPrevented || form.method !== 'post') return
    if (underWay.has(form)) event.preventDefault()
    else begin(form, event.submitter)
  })
  // Back from the next page: the browser may show this one as it was left.
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) end(form)
  })
}
