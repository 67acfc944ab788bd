// Tables of rows: add and remove without loading the page. A row's key is a UUID that the server
// keeps, so that a row stays the same row through every save.
import { say } from './texts.js'

const PLACEHOLDER = '__row__'

function newKey() {
  if (crypto.randomUUID) return crypto.randomUUID()
  // Not offered on plain http outside this computer; the bytes are the same kind.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] & 0x0f) | 0x40
  bytes[8] = (bytes[8] & 0x3f) | 0x80
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const rowsOf = table => [...table.querySelectorAll('[data-row]')]
const inputsOf = row => [...row.querySelectorAll('input:not([type="hidden"]), textarea, select')]

function isUntouched(row) {
  return inputsOf(row).every(input =>
    ['checkbox', 'radio'].includes(input.type) ? !input.checked : input.value === '')
}

function renumber(table) {
  rowsOf(table).forEach((row, index) => {
    for (const place of row.querySelectorAll('[data-row-number]')) place.textContent = String(index + 1)
  })
}

function announce(table, text) {
  const status = table.querySelector('[data-rows-status]')
  if (status) status.textContent = text
}

export function addRow(table, key = newKey()) {
  const template = table.querySelector('template[data-rows-template]')
  const holder = document.createElement('tbody')
  holder.innerHTML = template.innerHTML.replaceAll(PLACEHOLDER, key)
  const row = holder.querySelector('[data-row]')
  table.querySelector('[data-rows-body]').append(row)
  renumber(table)
  row.dispatchEvent(new CustomEvent('yunshi:added', { bubbles: true }))
  return row
}

// A row with this key, added when the page does not have it (texts kept after a lost session).
export function ensureRow(table, key) {
  return rowsOf(table).find(row => row.dataset.row === key) ?? addRow(table, key)
}

function changed(table) {
  table.dispatchEvent(new Event('change', { bubbles: true }))
}

function add(table) {
  const most = Number(table.dataset.maximumRows) || Infinity
  if (rowsOf(table).length >= most) return announce(table, say(table, 'full', { count: most }))
  const row = addRow(table)
  inputsOf(row)[0]?.focus()
  announce(table, say(table, 'added', { count: rowsOf(table).length }))
  changed(table)
}

function remove(table, row) {
  const next = row.nextElementSibling ?? row.previousElementSibling
  row.remove()
  renumber(table)
  announce(table, say(table, 'removed', { count: rowsOf(table).length }))
  const focus = next ? inputsOf(next)[0] : table.querySelector('[data-rows-add]')
  focus?.focus()
  changed(table)
}

// The blank rows are for browsers without script; here one is enough to begin with.
function takeBlankRowsAway(table) {
  const wanted = Math.max(1, Number(table.dataset.minimumRows) || 0)
  for (const row of rowsOf(table).reverse()) {
    if (rowsOf(table).length <= wanted) break
    if (row.dataset.rowBlank !== undefined && isUntouched(row)) row.remove()
  }
  renumber(table)
}

export function startRows() {
  document.querySelectorAll('[data-rows]').forEach(takeBlankRowsAway)
  document.addEventListener('click', event => {
    const button = event.target.closest?.('[data-rows-add], [data-row-remove]')
    const table = button?.closest('[data-rows]')
    if (!table) return
    event.preventDefault()
    if (button.matches('[data-rows-add]')) add(table)
    else remove(table, button.closest('[data-row]'))
  })
}
