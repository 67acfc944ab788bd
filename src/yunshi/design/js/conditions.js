// Questions that depend on other questions of the page: yunshi.design.conditions in the browser.
// true, false, and null for unknown. Hidden while false; everything shows without script.

const NOT_ASKED = Symbol('not asked')

function every(answers) {
  if (answers.includes(false)) return false
  return answers.includes(null) ? null : true
}

function some(answers) {
  if (answers.includes(true)) return true
  return answers.includes(null) ? null : false
}

// `valuesOf(name)` gives the answers as texts, [] when there is none, NOT_ASKED when hidden.
export function decide(condition, valuesOf) {
  if ('all' in condition) return every(condition.all.map(part => decide(part, valuesOf)))
  if ('any' in condition) return some(condition.any.map(part => decide(part, valuesOf)))
  if ('not' in condition) {
    const answer = decide(condition.not, valuesOf)
    return answer === null ? null : !answer
  }
  if ('known' in condition) return condition.known
  const values = valuesOf(condition.question)
  if ('answered' in condition) {
    return (values !== NOT_ASKED && values.length > 0) === condition.answered
  }
  if (values === NOT_ASKED) return false
  if (values.length === 0) return null
  if ('equals' in condition) return values.length === 1 && values[0] === condition.equals
  return values.includes(condition.includes)
}

function isAsked(control) {
  for (let element = control; element; element = element.parentElement) {
    if (element.dataset.shownWhen !== undefined && element.hidden) return false
    if (element.matches('.govuk-radios__conditional, .govuk-checkboxes__conditional')) {
      const opener = element.previousElementSibling?.querySelector('input')
      if (opener && !opener.checked) return false
    }
  }
  return true
}

function valuesOn(page) {
  return name => {
    const controls = [...page.querySelectorAll(`[name="${CSS.escape(name)}"]`)]
    if (!controls.length) return []
    if (!controls.some(isAsked)) return NOT_ASKED
    return controls
      .filter(control => !['radio', 'checkbox'].includes(control.type) || control.checked)
      .map(control => control.value.trim())
      .filter(value => value !== '')
  }
}

export function applyConditions(page = document) {
  const dependent = [...page.querySelectorAll('[data-shown-when]')]
  // A hidden question can hide others, so repeat until nothing moves; packs allow no cycles.
  for (let round = 0; round <= dependent.length; round += 1) {
    let moved = false
    for (const element of dependent) {
      const answer = decide(JSON.parse(element.dataset.shownWhen), valuesOn(page))
      const hide = element.closest('.select-follow-up') ? answer !== true : answer === false
      if (element.hidden !== hide) {
        element.hidden = hide
        moved = true
      }
    }
    if (!moved) return
  }
}

export function startConditions() {
  applyConditions()
  for (const happening of ['input', 'change', 'yunshi:added']) {
    document.addEventListener(happening, () => applyConditions())
  }
  // The browser puts old answers back only after this script has run.
  window.addEventListener('pageshow', () => applyConditions())
}
