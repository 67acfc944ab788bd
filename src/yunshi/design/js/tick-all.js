// One box in a table's head ticks every row, and shows whether all, some or none are ticked;
// without script each row is ticked by itself, so the box is not shown.
export function startTickAll() {
  for (const label of document.querySelectorAll('[data-tick-all]')) {
    const all = label.querySelector('input')
    const table = label.closest('table')
    const boxes = [...table.querySelectorAll('tbody .ticklabel input')]
    if (boxes.length < 2) continue
    const show = () => {
      const ticked = boxes.filter(box => box.checked).length
      all.checked = ticked === boxes.length
      all.indeterminate = ticked > 0 && ticked < boxes.length
    }
    all.addEventListener('change', () => {
      for (const box of boxes) box.checked = all.checked
    })
    table.addEventListener('change', show)
    // A browser that goes back puts the ticks again after this has run.
    window.addEventListener('pageshow', show)
    label.hidden = false
    show()
  }
}
