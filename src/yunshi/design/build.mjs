// Compile the style sheet and the script bundle. Called by build.py with the folder of
// node_modules, the folder of our sources and the folder to write into.
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const [work, sources, target] = process.argv.slice(2)
const require = createRequire(path.join(work, 'package.json'))
const modules = path.join(work, 'node_modules')
const sass = await import(pathToFileURL(require.resolve('sass')))
const esbuild = require('esbuild')
// Browsers that know :has(), cascade layers and Intl.Segmenter; older ones get the plain pages.
const browsers = ['chrome111', 'edge111', 'firefox125', 'safari16.4']

const css = (sass.default ?? sass).compile(path.join(sources, 'scss/yunshi.scss'), {
  loadPaths: [modules], style: 'expanded', charset: false, quietDeps: true,
  logger: (sass.Logger ?? sass.default.Logger).silent
}).css
const styles = await esbuild.transform(css, { loader: 'css', minify: true, target: browsers, charset: 'utf8' })
fs.writeFileSync(path.join(target, 'yunshi.css'), styles.code)

await esbuild.build({
  entryPoints: [path.join(sources, 'js/index.js')], outfile: path.join(target, 'yunshi.js'),
  bundle: true, minify: true, format: 'esm', target: browsers, charset: 'utf8',
  nodePaths: [modules], legalComments: 'eof', logLevel: 'warning'
})

// Only the icons that are used, as the inner markup of a 24 × 24 drawing.
const nodes = JSON.parse(fs.readFileSync(path.join(modules, 'lucide-static/icon-nodes.json'), 'utf8'))
const names = fs.readFileSync(path.join(sources, 'icons.txt'), 'utf8').split('\n')
  .map(line => line.trim()).filter(line => line && !line.startsWith('#'))
const unknown = names.filter(name => !(name in nodes))
if (unknown.length) {
  console.error(`icons.txt names icons that lucide does not have: ${unknown.join(', ')}`)
  process.exit(1)
}
const drawing = node => node.map(([tag, attributes]) =>
  `<${tag}${Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`).join('')}/>`).join('')
fs.writeFileSync(path.join(target, 'icons.json'),
  JSON.stringify(Object.fromEntries(names.map(name => [name, drawing(nodes[name])]))))

for (const file of fs.readdirSync(path.join(sources, 'svg'))) {
  fs.copyFileSync(path.join(sources, 'svg', file), path.join(target, file))
}
