// What a form would post, by name; and putting values back.
import { ensureRow } from './rows.js'

const NOT_ANSWERS = new Set(['csrfmiddlewaretoken', 'base_revision', 'changed'])

// Map of name → list of texts. A name whose boxes are all unticked is there with an empty list.
export function valuesOf(form) {
  const values = new Map()
  for (const control of form.elements) {
    if (!control.name || NOT_ANSWERS.has(control.name)) continue
    if (['submit', 'button', 'reset', 'image', 'file'].includes(control.type)) continue
    if (control.tagName === 'FIELDSET' || control.tagName === 'OUTPUT') continue
    const list = values.get(control.name) ?? []
    values.set(control.name, list)
    if (['checkbox', 'radio'].includes(control.type) && !control.checked) continue
    list.push(control.value)
  }
  return values
}

// Map of name → question. A date or a table posts several names and is one question.
export function questionsOf(form) {
  const questions = new Map()
  for (const control of form.elements) {
    if (!control.name) continue
    questions.set(control.name, control.closest('[data-question]')?.dataset.question ?? control.name)
  }
  return questions
}

const same = (one, other) =>
  one !== undefined && other !== undefined && one.length === other.length &&
  one.every((text, index) => text === other[index])

// Names whose values differ, also those that came or went with a row of a table.
export function changedNames(before, after) {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter(name => !same(before.get(name), after.get(name)))
}

function putOne(form, name, values) {
  const table = form.querySelector(`[data-rows="${CSS.escape(name)}"]`)
  if (table) {
    for (const key of values) ensureRow(table, key)
    for (const row of table.querySelectorAll('[data-row]')) {
      if (!values.includes(row.dataset.row)) row.remove()
    }
    return
  }
  const controls = [...form.elements].filter(control => control.name === name)
  for (const control of controls) {
    if (['checkbox', 'radio'].includes(control.type)) control.checked = values.includes(control.value)
    else control.value = values[0] ?? ''
  }
  controls[0]?.dispatchEvent(new Event('input', { bubbles: true }))
  controls[0]?.dispatchEvent(new Event('change', { bubbles: true }))
}

// Put [name, values] pairs into the form; rows first, for their cells must stand before.
export function putBack(form, pairs) {
  const isTable = name => form.querySelector(`[data-rows="${CSS.escape(name)}"]`) !== null
  for (const [name, values] of pairs) if (isTable(name)) putOne(form, name, values)
  for (const [name, values] of pairs) if (!isTable(name)) putOne(form, name, values)
}

function labelOf(form, question) {
  const place = form.querySelector(`[data-question="${CSS.escape(question)}"]`)
  const words = place?.querySelector('legend, label, .govuk-label')?.firstChild?.textContent
  return words?.trim() || question
}

// Some questions by their labels, for a sentence: at most five of them.
export function labelsOf(form, questions) {
  const labels = [...new Set(questions)].map(question => labelOf(form, question))
  const shown = labels.slice(0, 5).join(document.documentElement.lang.startsWith('zh') ? '、' : ', ')
  return labels.length > 5 ? `${shown} …` : shown
}
