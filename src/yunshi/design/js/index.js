// Everything a page does beyond HTML. Each part works on what it finds and leaves other pages
// alone; without this file every flow still works.
import { createAll, ErrorSummary, PasswordInput } from 'govuk-frontend'
import { startAutosave } from './autosave.js'
import { startCardSignature } from './card-signature.js'
import { startClocks } from './clock.js'
import { enhanceComboboxes } from './combobox.js'
import { startComputations } from './computation.js'
import { startConditions } from './conditions.js'
import { FileButton } from './file-button.js'
import { startGoOn } from './go-on.js'
import { startPrint } from './print.js'
import { startRocDates } from './roc-date.js'
import { startRows } from './rows.js'
import { startSessionEnd } from './session-end.js'
import { startSubmitOnce } from './submit-once.js'
import { startTickAll } from './tick-all.js'
import { TextCount } from './text-count.js'
import { startUploads } from './upload.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')

// What came with the page, and later each part that a script adds to it.
function enhance(scope) {
  for (const component of [TextCount, FileButton, PasswordInput]) createAll(component, {}, { scope })
  enhanceComboboxes(scope)
}

createAll(ErrorSummary)
startRows()
enhance(document)
document.addEventListener('yunshi:added', event => enhance(event.target))
startClocks()
startRocDates()
startConditions()
startUploads()
startAutosave()
startPrint()
startSessionEnd()
startComputations()
startTickAll()
startSubmitOnce()
startCardSignature()
startGoOn()
