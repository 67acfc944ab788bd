// A session that nobody uses ends. Some minutes before, the page says so and offers to stay.
//
// Every tab, and what pages save by themselves, moves the end on, so before it says anything the
// page asks the server, which alone knows; asking moves nothing. What one tab has moved, it tells
// the others.
import { released } from './press.js'
import { say } from './texts.js'

const MINUTE = 60_000
const ASK_AGAIN = 30_000 // after no answer

class SessionEnd {
  constructor(dialog) {
    this.dialog = dialog
    this.form = dialog.querySelector('form')
    this.warnBefore = Number(dialog.dataset.warnBefore) * 1000
    this.others = 'BroadcastChannel' in window ? new BroadcastChannel('yunshi-session') : null
    this.over = false
    this.listen()
    this.endsIn(Number(dialog.dataset.endsIn))
  }

  part(name) {
    return this.dialog.querySelector(`[data-session-${name}]`)
  }

  listen() {
    this.form.addEventListener('submit', event => {
      event.preventDefault()
      this.stay()
    })
    // Whoever presses Escape is there, and wants to go on.
    this.dialog.addEventListener('cancel', event => {
      if (this.over) return
      event.preventDefault()
      this.stay()
    })
    this.others?.addEventListener('message', () => this.ask())
    document.addEventListener('yunshi:used', () => {
      if (this.dialog.open) this.ask()
      this.others?.postMessage('used')
    })
    // Timers of hidden pages and sleeping computers are late.
    const back = () => {
      if (document.visibilityState === 'visible' && Date.now() >= this.end - this.warnBefore) this.ask()
    }
    document.addEventListener('visibilitychange', back)
    window.addEventListener('pageshow', event => event.persisted && this.ask())
  }

  after(milliseconds, what) {
    clearTimeout(this.timer)
    this.timer = setTimeout(what, milliseconds)
  }

  // The server has said how many seconds are left.
  endsIn(seconds) {
    this.end = Date.now() + seconds * 1000
    const quiet = seconds * 1000 - this.warnBefore
    this.over = false
    if (quiet <= 0) return this.warn()
    if (this.dialog.open) this.dialog.close()
    this.after(quiet, () => this.ask())
  }

  warn() {
    const left = this.end - Date.now()
    const minutes = Math.ceil(left / MINUTE)
    this.show('warning-title', minutes > 1 ? 'minutes' : 'minute', { count: minutes })
    // The next minute, or just after the end: then the server says whether it was one.
    this.after(minutes > 1 ? left - (minutes - 1) * MINUTE : Math.max(left, 0) + 1000, () => {
      if (minutes > 1) this.warn()
      else this.ask()
    })
  }

  ended() {
    clearTimeout(this.timer)
    this.over = true
    this.show('over-title', 'over')
  }

  show(title, text, values = {}) {
    this.part('title').textContent = say(this.dialog, title)
    const words = say(this.dialog, text, values)
    // Only what is new is read out.
    if (this.part('text').textContent !== words) this.part('text').textContent = words
    const changes = this.part('warning').hidden !== this.over
    this.part('warning').hidden = this.over
    this.part('over').hidden = !this.over
    this.trouble('')
    const opens = !this.dialog.open
    if (opens) this.dialog.showModal()
    if (opens || changes) this.part(this.over ? 'over' : 'warning').querySelector('a, button').focus()
  }

  trouble(words) {
    this.part('trouble').textContent = words
    this.part('trouble').hidden = !words
  }

  async stay() {
    if (await this.ask(new URLSearchParams(new FormData(this.form)))) this.others?.postMessage('used')
    else if (!this.over) this.trouble(say(this.dialog, 'no-line'))
  }

  // Whether the server said that the session goes on; with a body, it is asked to move the end.
  async ask(body = null) {
    let answer, told
    try {
      answer = await fetch(this.dialog.dataset.sessionEnd, {
        method: body ? 'POST' : 'GET', body, credentials: 'same-origin', redirect: 'manual',
        cache: 'no-store', headers: { Accept: 'application/json' }
      })
      if (answer.ok) told = await answer.json()
    } catch {
      // No line.
    }
    // What follows may cover what is being pressed.
    await released()
    if (answer?.status === 401) {
      this.ended()
    } else if (told?.ends_in > 0) {
      this.endsIn(told.ends_in)
      return true
    } else {
      this.after(ASK_AGAIN, () => this.ask())
    }
    return false
  }
}

export function startSessionEnd() {
  const dialog = document.querySelector('dialog[data-session-end]')
  if (dialog) new SessionEnd(dialog)
}
