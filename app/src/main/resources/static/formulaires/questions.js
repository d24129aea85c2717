// The questions of a form: drawn from their description, shown when they are asked, read back as they were typed.
import { el } from './elements.js';
import { files } from './fichiers.js';

export function questions(sheet, url) {
  const places = new Map();
  for (const question of sheet.questions) places.set(question.name, question.kind === 'FILES' ? files(question, url) : draw(question, sheet.answers[question.name]));
  const element = el('div', {}, ...places.values());
  const all = {
    element,
    answers: () => Object.fromEntries(sheet.questions.map((question) => [question.name, read(question, places.get(question.name))])),
    follow: () => sheet.questions.forEach((question) => { places.get(question.name).hidden = !asked(question, sheet.questions, all.answers()); }),
    clear: () => element.querySelectorAll('.fault').forEach((fault) => { fault.parentElement.classList.remove('faulty'); fault.remove(); }),
    blame: (field, sentence) => blame(places, field, sentence),
  };
  element.querySelectorAll('input, textarea, select').forEach((input) => input.addEventListener('input', () => lift(input)));
  all.follow();
  return all;
}

function asked(question, all, answers) {
  if (!question.dependsOn) return true;
  const other = all.find((candidate) => candidate.name === question.dependsOn);
  return asked(other, all, answers) && [].concat(answers[question.dependsOn]).some((answer) => question.dependsOnValues.includes(answer));
}

function blame(places, field, sentence) {
  const [name, line] = field.split('.');
  const place = line ? places.get(name).querySelector('[data-line="' + line + '"]') : places.get(name);
  if (!place) return null;
  const id = 'fault-' + field;
  place.classList.add('faulty');
  place.append(el('p', { class: 'fault', id }, sentence));
  place.querySelectorAll('input, textarea, select').forEach((input) => { input.setAttribute('aria-invalid', 'true'); input.setAttribute('aria-describedby', id); });
  return place;
}

// What is being mended is no longer blamed.
function lift(input) {
  const place = input.closest('.faulty');
  if (!place) return;
  place.classList.remove('faulty');
  place.querySelector('.fault').remove();
  place.querySelectorAll('[aria-invalid]').forEach((blamed) => { blamed.removeAttribute('aria-invalid'); blamed.removeAttribute('aria-describedby'); });
}

const DRAW = {
  CHOICE: (question, value) => group(question, question.options.map((option) => answer(question, option, 'radio', option.value === value))),
  SEVERAL: (question, value) => group(question, [el('div', { class: 'many' }, ...several(question, value || []))]),
  RATES: (question, value) => group(question, question.options.map((option) => rate(question, option, (value || {})[option.value] || {}))),
  LINES: (question, value) => group(question, question.options.map((option) => line(question, option, ((value || {})[option.value] || {}).text))),
  SELECT: (question, value) => single(question, el('select', { id: id(question) }, el('option', { value: '' }, 'Choisissez'),
    ...question.options.map((option) => el('option', { value: option.value, selected: option.value === value }, option.label)))),
  DAY: (question, value) => single(question, el('input', { type: 'date', id: id(question), value: value || '', min: question.from, max: question.to })),
  LINE: (question, value) => single(question, el('input', { type: 'text', id: id(question), value: value || '', maxlength: '200' })),
  NUMBER: (question, value) => single(question, el('input', { type: 'text', inputmode: 'decimal', id: id(question), value: value || '', maxlength: '20' })),
  SEARCH: (question, value) => single(question, el('span', {}, el('input', { type: 'text', id: id(question), value: value || '', maxlength: '200', list: id(question) + '-list', autocomplete: 'off' }),
    el('datalist', { id: id(question) + '-list' }, ...question.options.map((option) => el('option', { value: option.value }, option.label))))),
  TEXT: (question, value) => single(question, el('textarea', { id: id(question), maxlength: '4000' }, value || '')),
};

function draw(question, value) {
  return DRAW[question.kind](question, value);
}

const id = (question) => 'sesame-' + question.name;
const mark = (question) => (question.required ? '' : ' (facultatif)');
const help = (text) => (text ? el('p', { class: 'help' }, text) : '');

function group(question, answers) {
  return el('fieldset', { class: 'question' }, el('legend', {}, question.label + mark(question)), help(question.help), ...answers);
}

function single(question, input) {
  return el('div', { class: 'question' }, el('label', { for: id(question) }, question.label + mark(question)), help(question.help), input);
}

function answer(question, option, type, checked) {
  return el('label', { class: 'answer' }, el('input', { type, name: id(question), value: option.value, checked }), option.label,
    option.help ? el('span', { class: 'help' }, option.help) : '');
}

function several(question, chosen) {
  let last;
  return question.options.flatMap((option) => {
    const title = option.group && option.group !== last ? [el('p', { class: 'group' }, option.group)] : [];
    last = option.group;
    return [...title, answer(question, option, 'checkbox', chosen.includes(option.value))];
  });
}

function rate(question, option, typed) {
  const name = id(question) + '-' + option.value;
  const pick = (value, text) => el('label', { class: 'answer' }, el('input', { type: 'radio', name, value, checked: typed.subject === value }), text);
  const percent = el('input', { type: 'text', class: 'rate', inputmode: 'decimal', id: name, value: typed.rate || '' });
  return el('div', { class: 'question', 'data-line': option.value, role: 'group', 'aria-label': option.label }, el('strong', {}, option.label),
    pick('NO', 'Non soumise au contrôle'), pick('YES', 'Soumise au contrôle'), el('label', { for: name, class: 'answer' }, 'Taux (%) '), percent);
}

function line(question, option, typed) {
  const name = id(question) + '-' + option.value;
  return el('div', { class: 'question', 'data-line': option.value }, el('label', { for: name }, option.label), help(option.help),
    el('input', { type: 'text', id: name, value: typed || '', maxlength: '200', autocomplete: 'off' }));
}

function read(question, place) {
  const checked = [...place.querySelectorAll('input:checked')].map((input) => input.value);
  if (question.kind === 'FILES') return '';
  if (question.kind === 'CHOICE') return checked[0] || '';
  if (question.kind === 'SEVERAL') return checked;
  if (question.kind === 'LINES') return Object.fromEntries([...place.querySelectorAll('[data-line]')].map((one) => [one.dataset.line, { text: one.querySelector('input').value }]));
  if (question.kind !== 'RATES') return place.querySelector('input, textarea, select').value;
  return Object.fromEntries([...place.querySelectorAll('[data-line]')].map((line) => {
    const subject = line.querySelector('input:checked');
    return [line.dataset.line, { subject: subject ? subject.value : '', rate: line.querySelector('.rate').value }];
  }));
}
