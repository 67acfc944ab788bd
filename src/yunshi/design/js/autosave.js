// Drafts save themselves: the changed fields are posted when a field is left, and at most a
// minute after a change. The server's answers:
//   200  { revision, saved_at, notes? }   saved;
//   409  HTML (<c-conflict>)              somebody else changed the same fields;
//   401, 403 or a redirect                signed out: the texts are kept here until after sign-in;
//   4xx  { message } or nothing           refused: said in the page, kept here;
//   5xx or no answer                      tried again, later each time, kept here.
import { changedNames, labelsOf, putBack, valuesOf } from './form-values.js'
import { forget, forgetOld, keep, kept } from './kept-texts.js'
import { say, showClock } from './texts.js'

const LONGEST_WAIT = 60_000
const AFTER_A_TICK = 1_000
const RETRIES = [5, 10, 20, 40, 60] // seconds
// Browsers refuse larger requests that outlive the page.
const LARGEST_PARTING_REQUEST = 60_000

class Autosave {
  constructor(form) {
    this.form = form
    this.state = form.querySelector('[data-autosave-state]')
    this.conflictPlace = form.querySelector('[data-autosave-conflict]')
    this.revision = form.querySelector('[data-autosave-revision]')
    this.saved = valuesOf(form)
    this.timer = null
    this.failures = 0
    this.leaving = false
    this.listen()
    this.restore()
  }

  get key() {
    return this.form.dataset.autosaveKey
  }

  get inConflict() {
    return this.conflictPlace.querySelector('[data-conflict-field]') !== null
  }

  changes() {
    return changedNames(this.saved, valuesOf(this.form))
  }

  listen() {
    const { form } = this
    form.addEventListener('input', () => this.within(LONGEST_WAIT))
    form.addEventListener('change', event => {
      // A tick, a choice or a row is whole at once; a text is when its field is left.
      const typed = event.target.matches?.('textarea, input:not([type="checkbox"]):not([type="radio"])')
      this.within(typed ? LONGEST_WAIT : AFTER_A_TICK)
    })
    form.addEventListener('focusout', () => this.save())
    form.addEventListener('click', event => this.resolve(event))
    form.addEventListener('submit', event => {
      if (event.defaultPrevented) return
      this.leaving = true
      clearTimeout(this.timer)
    })
    window.addEventListener('pageshow', () => {
      this.leaving = false
    })
    window.addEventListener('online', () => this.failures && this.save())
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.save({ parting: true })
    })
    window.addEventListener('beforeunload', event => {
      if (!this.leaving && this.changes().length) event.preventDefault()
    })
  }

  // Save within so many milliseconds; an earlier appointment stands.
  within(milliseconds) {
    const at = Date.now() + milliseconds
    if (this.timer && this.at <= at) return
    clearTimeout(this.timer)
    this.at = at
    this.timer = setTimeout(() => {
      this.timer = null
      this.save()
    }, milliseconds)
  }

  async save({ parting = false } = {}) {
    if (this.leaving || this.inConflict || this.signedOut) return
    if (this.sending) {
      this.again = true
      return
    }
    const names = this.changes()
    if (!names.length) return
    clearTimeout(this.timer)
    this.timer = null
    const sent = valuesOf(this.form)
    const body = this.body(names, sent)
    this.sending = true
    let answer = null
    try {
      answer = await fetch(this.form.dataset.autosave, {
        method: 'POST', body, credentials: 'same-origin', redirect: 'manual',
        keepalive: parting && String(body).length < LARGEST_PARTING_REQUEST,
        headers: { Accept: 'application/json, text/html', 'X-Requested-With': 'yunshi-autosave' }
      })
    } catch {
      // No answer is the network's failure, handled with the server's.
    }
    this.sending = false
    await this.take(answer, names, sent)
    if (this.again) {
      this.again = false
      this.save()
    }
  }

  body(names, values) {
    const body = new URLSearchParams()
    body.append('csrfmiddlewaretoken', this.form.elements.csrfmiddlewaretoken?.value ?? '')
    body.append('base_revision', this.revision.value)
    for (const name of names) {
      body.append('changed', name)
      for (const value of values.get(name) ?? []) body.append(name, value)
    }
    return body
  }

  async take(answer, names, sent) {
    if (answer === null || answer.status >= 500) return this.failed(names)
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      return this.lostSession(names)
    }
    if (answer.status === 409) return this.conflict(await answer.text())
    if (!answer.ok) return this.refused(names, answer)
    const told = await answer.json()
    this.failures = 0
    this.revision.value = String(told.revision)
    for (const name of names) {
      if (sent.has(name)) this.saved.set(name, sent.get(name))
      else this.saved.delete(name)
    }
    this.showSaved(told.saved_at)
    this.showNotes(told.notes ?? [])
    if (this.changes().length) {
      this.keepHere(this.changes())
      this.within(LONGEST_WAIT)
    } else {
      forget(this.key)
    }
    // What was brought back stays said until the next save.
    if (!this.broughtBack) this.tell('')
    this.broughtBack = false
  }

  showSaved(at) {
    for (const place of document.querySelectorAll('[data-saved]')) {
      place.hidden = false
      place.querySelector('[data-saved-at]').textContent = showClock(Date.parse(at))
    }
  }

  showNotes(notes) {
    for (const { field, text, tone } of notes) {
      const place = this.form.querySelector(`[data-note-for="${CSS.escape(field)}"]`)
      if (!place) continue
      place.textContent = text
      place.hidden = !text
      place.className = `echo ${tone ?? ''}`.trim()
    }
  }

  keepHere(names) {
    const values = valuesOf(this.form)
    keep(this.key, this.revision.value, names.map(name => [name, values.get(name) ?? []]))
  }

  tell(text, link = null) {
    this.state.hidden = !text
    this.state.replaceChildren(...(text ? [text] : []), ...(link ? [link] : []))
  }

  unsaved(names) {
    return say(this.form, 'unsaved', { fields: labelsOf(this.form, names) })
  }

  failed(names) {
    const seconds = RETRIES[Math.min(this.failures, RETRIES.length - 1)]
    this.failures += 1
    this.keepHere(names)
    this.tell(`${say(this.form, 'offline', { seconds })} ${this.unsaved(names)}`)
    clearTimeout(this.timer)
    this.timer = null
    this.within(seconds * 1000)
  }

  lostSession(names) {
    this.signedOut = true
    this.keepHere(names)
    const link = document.createElement('a')
    link.href = this.form.dataset.signInUrl
    link.textContent = say(this.form, 'sign-in')
    // What is typed from now on is kept as well.
    this.form.addEventListener('input', () => this.keepHere(this.changes()))
    link.addEventListener('click', () => {
      this.keepHere(this.changes())
      this.leaving = true
    })
    this.tell(`${say(this.form, 'signed-out')} ${this.unsaved(names)}`, link)
  }

  async refused(names, answer) {
    this.keepHere(names)
    let message = say(this.form, 'refused')
    if (answer.headers.get('Content-Type')?.includes('json')) {
      message = (await answer.json()).message ?? message
    }
    this.tell(`${message} ${this.unsaved(names)}`)
  }

  conflict(html) {
    this.keepHere(this.changes())
    this.conflictPlace.innerHTML = html
    this.tell(say(this.form, 'conflict'))
    this.conflictPlace.focus({ preventScroll: true })
    this.conflictPlace.scrollIntoView({ block: 'start' })
  }

  // "Keep mine" or "take theirs" for one field; when all are decided, saving goes on.
  resolve(event) {
    const button = event.target.closest?.('[data-conflict-keep]')
    if (!button) return
    event.preventDefault()
    const part = button.closest('[data-conflict-field]')
    const name = part.dataset.conflictField
    const theirs = [...part.querySelectorAll('[data-conflict-value]')].map(data => data.value)
    this.saved.set(name, theirs)
    if (button.dataset.conflictKeep === 'theirs') putBack(this.form, name, theirs)
    const fragment = part.closest('[data-revision]')
    part.remove()
    if (this.inConflict) return
    this.revision.value = fragment.dataset.revision
    this.conflictPlace.replaceChildren()
    this.tell('')
    if (this.changes().length) this.save()
    else forget(this.key)
  }

  restore() {
    const found = kept(this.key)
    if (!found) return
    const now = valuesOf(this.form)
    // Rows first: their cells must stand before texts can go into them.
    const tables = found.changes.filter(([name]) => this.form.querySelector(`[data-rows="${CSS.escape(name)}"]`))
    const others = found.changes.filter(change => !tables.includes(change))
    for (const [name, values] of [...tables, ...others]) putBack(this.form, name, values)
    const names = changedNames(now, valuesOf(this.form))
    if (!names.length) return forget(this.key)
    // The revision the texts were typed on, so that the server sees what changed meanwhile.
    this.revision.value = found.revision
    this.tell(say(this.form, 'restored', { fields: labelsOf(this.form, names) }))
    this.broughtBack = true
    this.within(AFTER_A_TICK)
  }
}

export function startAutosave() {
  forgetOld()
  for (const form of document.querySelectorAll('form[data-autosave]')) new Autosave(form)
}
