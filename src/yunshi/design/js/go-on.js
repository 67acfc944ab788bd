// A long act in short steps: the form that takes the next step sends itself. Without script its
// button is pressed; left and opened again the page goes on where it was.
const PAUSE = 250

export function startGoOn() {
  const form = document.querySelector('form[data-go-on]')
  if (form) setTimeout(() => form.requestSubmit(), PAUSE)
}
