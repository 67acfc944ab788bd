// Solves the small task of a visitor's form while the person fills it in, in place of a picture of
// letters to be read. The press of a button waits for it.
import { say } from './texts.js'

const AT_ONCE = 400
const text = new TextEncoder()

const begins = (digest, bits) => {
  const bytes = new Uint8Array(digest)
  for (let bit = 0; bit < bits; bit++) if (bytes[bit >> 3] & (0x80 >> (bit & 7))) return false
  return true
}

async function solve(task, bits) {
  for (let first = 0; ; first += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, step) => first + step)
    const digests = await Promise.all(
      numbers.map(number => crypto.subtle.digest('SHA-256', text.encode(`${task}.${number}`)))
    )
    const found = digests.findIndex(digest => begins(digest, bits))
    if (found >= 0) return first + found
  }
}

function start(field) {
  const { form } = field
  const { task, bits } = field.dataset
  const said = document.createElement('p')
  said.className = 'submit-progress'
  said.setAttribute('role', 'status')
  const done = solve(task, Number(bits)).then(number => {
    field.value = `${task} ${number}`
    said.remove()
  })
  form.addEventListener('submit', event => {
    if (field.value) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (said.isConnected) return
    said.textContent = say(field, 'waiting')
    form.append(said)
    const button = event.submitter
    done.then(() => form.requestSubmit(button))
  })
}

// Without a secure context there is nothing to compute with; such a form is taken as one from a
// browser without script.
export function startComputations() {
  if (!crypto.subtle) return
  for (const field of document.querySelectorAll('[data-task]')) start(field)
}
