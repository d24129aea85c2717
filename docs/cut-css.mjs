#!/usr/bin/env node
// Cuts Bootstrap to what our pages use: npm install --no-save bootstrap@5.3.8 purgecss@7, then node docs/cut-css.mjs
// A test (StylesTest) fails where a page uses a class that was cut away: run this again.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(join(process.cwd(), 'x.js'));
const { PurgeCSS } = require('purgecss');
const app = join(dirname(fileURLToPath(import.meta.url)), '../app/src/main');
const [cut] = await new PurgeCSS().purge({
  css: [require.resolve('bootstrap/dist/css/bootstrap.min.css')],
  content: [join(app, 'resources/templates/**/*.html'), join(app, 'resources/static/**/*.js'), join(app, 'java/**/*.java')],
  variables: true,
  keyframes: true,
  // colours that a page joins to a prefix; states that browsers add
  safelist: { standard: [/^(alert|text-bg|bg|btn)-(primary|secondary|success|danger|warning|info|light|dark)$/, 'html', 'body'] },
});
writeFileSync(join(app, 'resources/static/css/bootstrap.css'), cut.css.replace(/\/\*# sourceMappingURL.*?\*\//, '').trim() + '\n');
