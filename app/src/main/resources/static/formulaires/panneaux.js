// What is known of the dossier, part by part.
import { el } from './elements.js';

export function panels(all) {
  return all.map((panel) => el('section', {}, el('h3', {}, panel.title), facts(panel.facts), table(panel), links(panel.links), panel.note ? el('p', { class: 'help' }, panel.note) : ''));
}

function links(list) {
  if (!list || !list.length) return '';
  return el('ul', { class: 'files' }, ...list.map((link) => el('li', {}, el('a', { href: link.href, target: '_blank', rel: 'noopener' }, link.label))));
}

function facts(list) {
  if (!list || !list.length) return '';
  return el('dl', {}, ...list.flatMap((fact) => [el('dt', {}, fact.label), el('dd', {}, fact.value)]));
}

function table(panel) {
  if (!panel.table || !panel.table.rows.length) return '';
  const head = el('tr', {}, ...panel.table.columns.map((column) => el('th', { scope: 'col' }, column)));
  const rows = panel.table.rows.map((row) => el('tr', {}, ...row.map((cell) => el('td', {}, cell))));
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': panel.title }, el('table', {}, el('thead', {}, head), el('tbody', {}, ...rows)));
}
