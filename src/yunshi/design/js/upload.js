// Files go up one by one with their progress; the server answers with the cards of all files of
// the question, each with every check. Without script the file goes along with the form.
import { say } from './texts.js'

function show(box, text, { bad = false, percent = null } = {}) {
  const progress = box.querySelector('[data-upload-progress]')
  progress.hidden = !text
  progress.classList.toggle('bad', bad)
  const bar = progress.querySelector('progress')
  bar.hidden = percent === null
  if (percent !== null) bar.value = percent
  box.querySelector('[data-upload-text]').textContent = text
}

// Resolves with { status, html }; status 0 means the connection was lost.
function send(box, input, file) {
  return new Promise(resolve => {
    const form = new FormData()
    const token = input.form?.querySelector('[name="csrfmiddlewaretoken"]')
    if (token) form.append('csrfmiddlewaretoken', token.value)
    form.append('field', input.name)
    form.append(input.name, file)
    const request = new XMLHttpRequest()
    const address = new URL(box.dataset.uploadUrl, location.href)
    request.open('POST', address)
    request.setRequestHeader('Accept', 'text/html')
    request.setRequestHeader('X-Requested-With', 'yunshi-upload')
    request.upload.addEventListener('progress', event => {
      const percent = event.lengthComputable ? Math.floor((100 * event.loaded) / event.total) : 0
      show(box, say(box, 'sending', { name: file.name, percent }), { percent })
    })
    request.upload.addEventListener('load', () =>
      show(box, say(box, 'checking', { name: file.name }), { percent: 100 }))
    request.addEventListener('load', () => {
      const elsewhere = new URL(request.responseURL).pathname !== address.pathname
      resolve({ status: elsewhere ? 401 : request.status, html: request.responseText })
    })
    request.addEventListener('error', () => resolve({ status: 0 }))
    request.addEventListener('timeout', () => resolve({ status: 0 }))
    request.send(form)
  })
}

async function upload(box, input) {
  const files = [...input.files]
  const most = Number(box.dataset.maximumBytes) || Infinity
  for (const file of files) {
    if (file.size > most) {
      show(box, say(box, 'too-large', { name: file.name }), { bad: true })
      continue
    }
    show(box, say(box, 'sending', { name: file.name, percent: 0 }), { percent: 0 })
    const { status, html } = await send(box, input, file)
    if (status === 401 || status === 403) {
      show(box, say(box, 'signed-out'), { bad: true })
      break
    }
    // 422: refused, with the reasons on its card.
    if ((status >= 200 && status < 300) || status === 422) {
      box.querySelector('[data-upload-list]').innerHTML = html
      show(box, '')
    } else {
      show(box, say(box, 'failed', { name: file.name }), { bad: true })
    }
  }
  // What has gone up must not go up again with the form.
  input.value = ''
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

export function startUploads() {
  document.addEventListener('change', event => {
    const input = event.target
    const box = input.type === 'file' ? input.closest('[data-upload]') : null
    if (box?.dataset.uploadUrl && input.files.length) upload(box, input)
  })
}
