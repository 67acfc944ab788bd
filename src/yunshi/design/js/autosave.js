// Drafts save themselves: the changed fields are posted when a field is left, and at most a
// minute after a change. The server's answers:
//   200  { revision, saved_at, notes? }   saved;
//   409  HTML (<c-conflict>)              somebody else changed these questions; all else is saved;
//   401, 403 or a redirect                signed out: the texts are kept here until after sign-in;
//   4xx  { message } or nothing           refused: said in the page, kept here;
//   5xx, anything else, or no answer      tried again, later each time, kept here.
//
// Each question is saved against the revision that this page last knew of it, never a later one:
// a page that has just saved one answer has not seen what others did to the rest.
import { changedNames, labelsOf, putBack, questionsOf, valuesOf } from './form-values.js'
import { forget, forgetOld, keep, kept } from './kept-texts.js'
import { released } from './press.js'
import { say, showClock } from './texts.js'

const LONGEST_WAIT = 60_000
const AFTER_A_TICK = 1_000
const RETRIES = [5, 10, 20, 40, 60] // seconds
// A request that hangs must not stand in the way of the next one,
const LONGEST_SAVE = 30_000
// nor of a submission: that one names what is not saved, and the server takes it from the form.
const LONGEST_WAIT_TO_SUBMIT = 10_000
// Browsers refuse larger requests that outlive the page.
const LARGEST_PARTING_REQUEST = 60_000
// After these the page stays where it is: going on would lose texts or overwrite somebody's.
const HOLDS_BACK = new Set(['conflict', 'signed out', 'no line'])

const after = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))

function readJson(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

class Autosave {
  constructor(form) {
    this.form = form
    this.state = form.querySelector('[data-autosave-state]')
    this.conflictPlace = form.querySelector('[data-autosave-conflict]')
    this.pageRevision = form.querySelector('[data-autosave-revision]').value
    this.revisions = new Map() // question → revision, where later than the page's
    this.questions = new Map()
    this.saved = this.values()
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

  values() {
    // Names of removed rows stay known: they are part of their table's change.
    for (const [name, question] of questionsOf(this.form)) this.questions.set(name, question)
    return valuesOf(this.form)
  }

  changes() {
    return changedNames(this.saved, this.values())
  }

  questionOf(name) {
    return this.questions.get(name) ?? name
  }

  revisionOf(name) {
    return this.revisions.get(this.questionOf(name)) ?? this.pageRevision
  }

  listen() {
    const { form } = this
    form.addEventListener('input', () => {
      // Whoever types is still here: the browser was told to stop, for instance.
      this.leaving = false
      this.within(LONGEST_WAIT)
    })
    form.addEventListener('change', event => {
      this.leaving = false
      // A tick, a choice or a row is whole at once; a text is when its field is left.
      const typed = event.target.matches?.('textarea, input:not([type="checkbox"]):not([type="radio"])')
      this.within(typed ? LONGEST_WAIT : AFTER_A_TICK)
    })
    form.addEventListener('focusout', () => this.save())
    form.addEventListener('click', event => this.resolve(event))
    form.addEventListener('submit', event => this.submit(event))
    // The last to hear of it: nobody has refused this submission.
    window.addEventListener('submit', event => {
      if (event.target === form && !event.defaultPrevented) this.leaving = true
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

  // Resolves with what came of it: saved, conflict, signed out, refused, failed or no line.
  async save({ parting = false } = {}) {
    if (this.sending) {
      await this.sending
      return this.save({ parting })
    }
    if (this.inConflict) return 'conflict'
    if (this.signedOut) return this.changes().length ? 'signed out' : 'saved'
    if (this.leaving || !this.changes().length) return 'saved'
    clearTimeout(this.timer)
    this.timer = null
    this.sending = this.sendAll(parting).catch(error => {
      // A mistake of ours must not end all saving.
      reportError(error)
      return this.failed('failed')
    })
    const outcome = await this.sending
    this.sending = null
    return outcome
  }

  async sendAll(parting) {
    const values = this.values()
    const groups = new Map()
    for (const name of this.changes()) {
      const revision = this.revisionOf(name)
      groups.set(revision, [...(groups.get(revision) ?? []), name])
    }
    for (const [revision, names] of groups) {
      const outcome = await this.send(revision, names, values, parting)
      if (outcome !== 'saved') return outcome
    }
    if (this.changes().length) {
      this.keepHere()
      this.within(LONGEST_WAIT)
    } else {
      forget(this.key)
    }
    // What was brought back stays said until the next save.
    if (!this.broughtBack) this.tell('')
    this.broughtBack = false
    return 'saved'
  }

  async send(revision, names, values, parting) {
    const body = new URLSearchParams()
    body.append('csrfmiddlewaretoken', this.form.elements.csrfmiddlewaretoken?.value ?? '')
    body.append('base_revision', revision)
    for (const name of names) {
      body.append('changed', name)
      for (const value of values.get(name) ?? []) body.append(name, value)
    }
    let answer, text
    try {
      answer = await fetch(this.form.dataset.autosave, {
        method: 'POST', body, credentials: 'same-origin', redirect: 'manual',
        keepalive: parting && String(body).length < LARGEST_PARTING_REQUEST,
        headers: { Accept: 'application/json, text/html', 'X-Requested-With': 'yunshi-autosave' },
        signal: AbortSignal.timeout(LONGEST_SAVE)
      })
      text = await answer.text()
    } catch (error) {
      await released()
      return this.failed(error.name === 'TimeoutError' ? 'failed' : 'no line')
    }
    // All that follows may move what is on the page.
    await released()
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      return this.lostSession()
    }
    if (answer.status >= 500) return this.failed('failed')
    if (answer.status === 409) return this.conflict(text, names, values)
    const told = readJson(text)
    if (!answer.ok) return this.refused(told)
    // From somebody between us and the server.
    if (told?.revision === undefined) return this.failed('failed')
    this.failures = 0
    this.taken(names, values, String(told.revision))
    this.showSaved(told.saved_at)
    document.dispatchEvent(new Event('yunshi:used'))
    this.showNotes(told.notes ?? [])
    return 'saved'
  }

  // The server has these values as of this revision.
  taken(names, values, revision) {
    for (const name of names) {
      if (values.has(name)) this.saved.set(name, values.get(name))
      else this.saved.delete(name)
      this.revisions.set(this.questionOf(name), revision)
    }
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
      place.querySelector('[data-note-text]').textContent = text
      place.hidden = !text
      place.className = `echo ${tone ?? ''}`.trim()
    }
  }

  keepHere() {
    const values = this.values()
    keep(this.key, this.changes().map(name => (
      { name, values: values.get(name) ?? [], base: this.revisionOf(name) }
    )))
  }

  tell(text, link = null) {
    this.state.hidden = !text
    this.state.replaceChildren(...(text ? [text] : []), ...(link ? [link] : []))
  }

  unsaved() {
    const questions = this.changes().map(name => this.questionOf(name))
    return say(this.form, 'unsaved', { fields: labelsOf(this.form, questions) })
  }

  failed(outcome) {
    const seconds = RETRIES[Math.min(this.failures, RETRIES.length - 1)]
    this.failures += 1
    this.keepHere()
    this.tell(`${say(this.form, 'offline', { seconds })} ${this.unsaved()}`)
    clearTimeout(this.timer)
    this.timer = null
    this.within(seconds * 1000)
    return outcome
  }

  lostSession() {
    this.signedOut = true
    this.keepHere()
    const link = document.createElement('a')
    link.href = this.form.dataset.signInUrl
    link.textContent = say(this.form, 'sign-in')
    // What is typed from now on is kept as well.
    this.form.addEventListener('input', () => this.keepHere())
    this.form.addEventListener('change', () => this.keepHere())
    link.addEventListener('click', () => {
      this.keepHere()
      this.leaving = true
    })
    this.tell(`${say(this.form, 'signed-out')} ${this.unsaved()}`, link)
    return 'signed out'
  }

  refused(told) {
    this.keepHere()
    this.tell(`${told?.message ?? say(this.form, 'refused')} ${this.unsaved()}`)
    return 'refused'
  }

  conflict(html, names, values) {
    this.conflictPlace.innerHTML = html
    const parts = [...this.conflictPlace.querySelectorAll('[data-conflict-field]')]
    const disputed = new Set(parts.map(part => part.dataset.conflictField))
    const revision = this.conflictPlace.querySelector('[data-revision]').dataset.revision
    this.taken(names.filter(name => !disputed.has(this.questionOf(name))), values, revision)
    this.keepHere()
    this.tell(say(this.form, 'conflict'))
    this.conflictPlace.focus({ preventScroll: true })
    this.conflictPlace.scrollIntoView({ block: 'start' })
    return 'conflict'
  }

  // "Keep mine" or "take theirs" for one question; when all are decided, saving goes on.
  resolve(event) {
    const button = event.target.closest?.('[data-conflict-keep]')
    if (!button) return
    event.preventDefault()
    const part = button.closest('[data-conflict-field]')
    const question = part.dataset.conflictField
    const revision = part.closest('[data-revision]').dataset.revision
    const theirs = new Map()
    for (const data of part.querySelectorAll('[data-conflict-name]')) {
      const { conflictName: name, conflictEmpty } = data.dataset
      theirs.set(name, [...(theirs.get(name) ?? []), ...(conflictEmpty === undefined ? [data.value] : [])])
    }
    // Now theirs is what this page knows of the question.
    for (const [name, its] of this.questions) if (its === question) this.saved.delete(name)
    if (button.dataset.conflictKeep === 'theirs') {
      putBack(this.form, [...theirs])
      const values = this.values()
      for (const [name, its] of this.questions) {
        if (its === question && values.has(name)) this.saved.set(name, values.get(name))
      }
    } else {
      for (const [name, values] of theirs) this.saved.set(name, values)
    }
    this.revisions.set(question, revision)
    part.remove()
    if (this.inConflict) return
    this.conflictPlace.replaceChildren()
    this.tell('')
    if (this.changes().length) this.save()
    else forget(this.key)
  }

  // A submit button: first save what is changed, then let the form go. It then names what is
  // still changed (mostly nothing), so that answers this page merely shows overwrite nobody's.
  async submit(event) {
    if (event.defaultPrevented || this.lettingGo) return
    event.preventDefault()
    if (this.submitting) return
    this.submitting = true
    const outcome = await Promise.race([
      this.save(), after(LONGEST_WAIT_TO_SUBMIT).then(() => 'too slow')
    ])
    // With nothing to save we are still inside the browser's own submit event, which ignores a
    // form that is submitted again.
    await after(0)
    this.submitting = false
    if (HOLDS_BACK.has(outcome)) {
      this.state.scrollIntoView({ block: 'nearest' })
      return
    }
    this.form.querySelectorAll('input[name="changed"]').forEach(input => input.remove())
    for (const name of ['', ...this.changes()]) {
      const input = document.createElement('input')
      Object.assign(input, { type: 'hidden', name: 'changed', value: name })
      this.form.append(input)
    }
    clearTimeout(this.timer)
    this.timer = null
    this.lettingGo = true
    try {
      this.form.requestSubmit(event.submitter ?? undefined)
    } finally {
      this.lettingGo = false
    }
  }

  restore() {
    const changes = kept(this.key)
    if (!changes) return
    const now = this.values()
    putBack(this.form, changes.map(({ name, values }) => [name, values]))
    const names = changedNames(now, this.values())
    if (!names.length) return forget(this.key)
    // The revision each text was typed on, so that the server sees what changed meanwhile.
    for (const { name, base } of changes) this.revisions.set(this.questionOf(name), String(base))
    const questions = names.map(name => this.questionOf(name))
    this.tell(say(this.form, 'restored', { fields: labelsOf(this.form, questions) }))
    this.broughtBack = true
    this.within(AFTER_A_TICK)
  }
}

export function startAutosave() {
  forgetOld()
  for (const form of document.querySelectorAll('form[data-autosave]')) new Autosave(form)
}
