// A button that opens the print dialog; without script the browser's own menu does.
export function startPrint() {
  document.addEventListener('click', event => {
    if (event.target.closest?.('[data-print]')) window.print()
  })
}
