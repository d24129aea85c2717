#!/usr/bin/env node
// Draws the formalities' models beside their pages: npm install --no-save bpmn-js@18 playwright-core, then
// node docs/formalities/draw.mjs [path of a Chromium]. Each picture carries the digest of the model it was drawn from; a test
// (DiagramsTest) fails when a model has moved on.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(join(process.cwd(), 'x.js'));
const { chromium } = require('playwright-core');
const here = dirname(fileURLToPath(import.meta.url));
const models = join(here, '../../processes/src/main/resources/processes');
const names = ['animal-entry', 'animal-product-entry', 'plant-entry', 'food-feed-entry', 'organic-inspection',
  'marketing-standard', 'consignment-release', 'control-planning', 'physical-check', 'decision-follow-up', 'appointment', 'slot-offer',
  'evidence-request', 'person-request', 'account-suspension', 'hearing-and-refusal', 'company-certification', 'service-adhesion',
  'account-letter', 'notification-delivery', 'customs-detention', 'purpose-qualification', 'post-qualification',
  'message-thread'];

const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent('<div id="c" style="width:1200px;height:800px"></div>');
await page.addScriptTag({ content: readFileSync(require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js'), 'utf8') });
for (const name of names) {
  const model = readFileSync(join(models, name, `${name}.bpmn`));
  const svg = await page.evaluate(async (source) => {
    const viewer = new window.BpmnJS({ container: '#c' });
    await viewer.importXML(source);
    const drawn = await viewer.saveSVG();
    viewer.destroy();
    return drawn.svg;
  }, model.toString('utf8'));
  const digest = createHash('sha256').update(model).digest('hex');
  writeFileSync(join(here, `${name}.svg`), svg.replace('<svg ', `<!-- model sha256 ${digest} -->\n<svg style="background:#fff" `));
}
await browser.close();
