// A long list of choices that can be searched. The native select stays in the form and holds the
// value; this only stands before it (ARIA 1.2 combo box with a list box).
import { say } from './texts.js'

let created = 0

const folded = text => text.normalize('NFKC').toLocaleLowerCase()

class Combobox {
  constructor(select) {
    this.select = select
    this.id = `combo-${(created += 1)}`
    this.build()
    this.listen()
    this.show(this.chosenLabel())
  }

  build() {
    const { select, id } = this
    this.box = document.createElement('div')
    this.box.className = 'combo'
    this.input = document.createElement('input')
    Object.assign(this.input, {
      id: select.id, type: 'text', autocomplete: 'off', className: 'govuk-input',
      placeholder: ''
    })
    const attributes = {
      role: 'combobox', 'aria-expanded': 'false', 'aria-controls': `${id}-list`,
      'aria-autocomplete': 'list', spellcheck: 'false'
    }
    for (const [name, value] of Object.entries(attributes)) this.input.setAttribute(name, value)
    for (const name of ['aria-describedby', 'aria-invalid']) {
      if (select.hasAttribute(name)) this.input.setAttribute(name, select.getAttribute(name))
    }
    if (select.classList.contains('govuk-select--error')) this.input.classList.add('govuk-input--error')
    this.opener = document.createElement('button')
    Object.assign(this.opener, { type: 'button', tabIndex: -1 })
    this.opener.setAttribute('aria-label', say(select, 'open'))
    this.list = document.createElement('ul')
    Object.assign(this.list, { id: `${id}-list`, hidden: true })
    this.list.setAttribute('role', 'listbox')
    const label = document.querySelector(`label[for="${CSS.escape(select.id)}"]`)
    if (label) {
      label.id ||= `${id}-label`
      this.list.setAttribute('aria-labelledby', label.id)
    }
    this.status = document.createElement('span')
    this.status.className = 'vh'
    this.status.setAttribute('role', 'status')
    select.before(this.box)
    this.box.append(this.input, this.opener, this.list, this.status)
    // The label now leads to the input; the select keeps its name and value.
    select.id = `${id}-select`
    select.hidden = true
    select.tabIndex = -1
  }

  listen() {
    this.input.addEventListener('input', () => this.open(this.input.value))
    this.input.addEventListener('click', () => this.open(''))
    this.input.addEventListener('keydown', event => this.key(event))
    this.input.addEventListener('blur', () => this.close())
    this.opener.addEventListener('mousedown', event => {
      event.preventDefault()
      this.input.focus()
      if (this.list.hidden) this.open('')
      else this.close()
    })
    this.list.addEventListener('mousedown', event => {
      event.preventDefault()
      const item = event.target.closest('[role="option"]')
      if (item) this.choose(item.dataset.value)
    })
    // Somebody else (texts that came back) may set the select.
    this.select.addEventListener('change', () => this.show(this.chosenLabel()))
  }

  chosenLabel() {
    const option = this.select.selectedOptions[0]
    return option && option.value ? option.label : ''
  }

  show(text) {
    this.input.value = text
  }

  open(search) {
    const wanted = folded(search.trim()).split(/\s+/).filter(Boolean)
    const found = [...this.select.options].filter(option => option.value && wanted.every(word =>
      folded(`${option.value} ${option.label}`).includes(word)))
    this.list.replaceChildren(...this.items(found))
    this.list.hidden = false
    this.input.setAttribute('aria-expanded', 'true')
    this.status.textContent = found.length
      ? say(this.select, 'count', { count: found.length })
      : say(this.select, 'none')
    const chosen = found.findIndex(option => option.selected)
    this.activate(search ? (found.length ? 0 : -1) : chosen)
  }

  items(found) {
    if (!found.length) {
      const none = document.createElement('li')
      Object.assign(none, { className: 'group', textContent: say(this.select, 'none') })
      // A list box holds options only; one that cannot be chosen says so.
      none.setAttribute('role', 'option')
      none.setAttribute('aria-disabled', 'true')
      none.setAttribute('aria-selected', 'false')
      return [none]
    }
    return found.map((option, index) => {
      const item = document.createElement('li')
      Object.assign(item, { id: `${this.id}-${index}`, textContent: option.label })
      item.dataset.value = option.value
      item.setAttribute('role', 'option')
      item.setAttribute('aria-selected', String(option.selected))
      return item
    })
  }

  activate(index) {
    const items = [...this.list.querySelectorAll('[data-value]')]
    for (const item of items) item.classList.remove('active')
    this.active = items.length ? (index + items.length) % items.length : -1
    if (index < 0) this.active = -1
    const item = items[this.active]
    if (!item) return this.input.removeAttribute('aria-activedescendant')
    item.classList.add('active')
    item.scrollIntoView({ block: 'nearest' })
    this.input.setAttribute('aria-activedescendant', item.id)
  }

  key(event) {
    const closed = this.list.hidden
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      if (closed) this.open('')
      else if (this.active < 0 && step < 0) this.activate(this.list.children.length - 1)
      else this.activate(Math.max(0, this.active + step))
    } else if (event.key === 'Enter' && !closed) {
      event.preventDefault()
      const item = this.list.querySelector('.active')
      if (item) this.choose(item.dataset.value)
    } else if (event.key === 'Escape' && !closed) {
      event.preventDefault()
      this.close()
    }
  }

  choose(value) {
    this.select.value = value
    this.select.dispatchEvent(new Event('input', { bubbles: true }))
    this.select.dispatchEvent(new Event('change', { bubbles: true }))
    this.close()
  }

  close() {
    // Emptied means: no choice. Anything half typed goes back to what was chosen.
    if (this.input.value.trim() === '' && this.select.value !== '') {
      this.select.value = ''
      this.select.dispatchEvent(new Event('change', { bubbles: true }))
    }
    this.list.hidden = true
    this.input.setAttribute('aria-expanded', 'false')
    this.input.removeAttribute('aria-activedescendant')
    this.show(this.chosenLabel())
  }
}

export function enhanceComboboxes(scope) {
  for (const select of scope.querySelectorAll('select[data-combobox]:not([hidden])')) new Combobox(select)
}
