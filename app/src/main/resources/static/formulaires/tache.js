// The form of a task in Tasklist: draws what GET /api/v1/tasks/{id}/form says, keeps what is typed while it is typed, and lets
// Tasklist complete the task only once our own endpoint has found the entry complete.
import { questions } from './questions.js';
import { panels } from './panneaux.js';
import { el, label } from './elements.js';

const PAUSE = 600;

export function open(camForm) {
  const root = camForm.formElement[0];
  const page = root.querySelector('.sesame-page');
  const url = '/api/v1/tasks/' + encodeURIComponent(camForm.taskId) + '/form';
  fetch(url, { headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' } })
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)))
    .then((sheet) => new Page(camForm, root, page, url, sheet))
    .catch((answer) => page.replaceChildren(el('p', { class: 'summary', role: 'alert' }, whyNot(answer.status))));
}

function whyNot(status) {
  if (status === 401) return 'Votre session a expiré : connectez-vous de nouveau dans un autre onglet, puis réessayez. Votre saisie reste ici.';
  if (status === 404) return 'Cette tâche n’existe plus, n’est pas de votre ressort, ou sa formalité est suspendue.';
  if (status === 409) return 'Prenez d’abord la tâche en charge.';
  return 'Le service ne répond pas. Votre saisie reste ici : réessayez dans un instant.';
}

class Page {
  constructor(camForm, root, page, url, sheet) {
    this.url = url;
    this.claim = el('p', { class: 'claim' }, 'Pour remplir ce formulaire, prenez d’abord la tâche en charge (« Prendre en charge », ci-dessus).');
    this.summary = el('div', { role: 'alert', tabindex: '-1' });
    this.kept = el('p', { class: 'kept', role: 'status' });
    this.questions = questions(sheet, url);
    this.fieldset = el('fieldset', {}, this.questions.element);
    page.replaceChildren(
      el('p', { class: 'head' }, sheet.reference ? el('span', {}, sheet.reference) : '', sheet.due ? el('span', {}, 'Échéance : ' + sheet.due) : '',
        el('a', { href: '/taches/' + encodeURIComponent(camForm.taskId) + '/remise', target: '_top' }, 'Remettre à un collègue')),
      sheet.term ? el('p', { class: 'kept' }, sheet.term) : '', el('p', { class: 'intro' }, sheet.intro), this.claim, this.summary, this.fieldset, this.kept,
      ...panels(sheet.panels));
    page.addEventListener('input', () => this.typed());
    page.addEventListener('change', () => this.typed());
    camForm.on('submit', () => { camForm.submitPrevented = !this.finish(); });
    this.watch(root);
  }

  // Tasklist says by a class that the task is not (or no longer) ours; it does not load the form again when we take it on.
  watch(root) {
    const frame = root.closest('[ng-class*="disabled-form"]');
    const follow = () => {
      this.fieldset.disabled = !!frame && frame.classList.contains('disabled-form');
      this.claim.hidden = !this.fieldset.disabled;
    };
    follow();
    if (frame) new MutationObserver(follow).observe(frame, { attributes: true, attributeFilter: ['class'] });
  }

  typed() {
    this.questions.follow();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), PAUSE);
  }

  body() {
    return JSON.stringify({ revision: Date.now(), answers: this.questions.answers() });
  }

  keep() {
    fetch(this.url, { method: 'PUT', headers: JSON_CALL, body: this.body(), keepalive: true })
      .then((answer) => { this.kept.textContent = answer.ok ? 'Saisie enregistrée.' : whyNot(answer.status); })
      .catch(() => { this.kept.textContent = whyNot(0); });
  }

  // Tasklist wants the answer before it goes on, so this call waits.
  finish() {
    clearTimeout(this.timer);
    this.questions.clear();
    this.summary.replaceChildren();
    this.summary.className = '';
    const call = new XMLHttpRequest();
    try {
      call.open('POST', this.url, false);
      Object.entries(JSON_CALL).forEach(([name, value]) => call.setRequestHeader(name, value));
      call.send(this.body());
    } catch (unreachable) {
      return this.refuse(whyNot(0), []);
    }
    if (call.status === 204) return true;
    if (call.status !== 422) return this.refuse(whyNot(call.status), []);
    const problem = JSON.parse(call.responseText);
    return this.refuse(problem.detail, problem.errors);
  }

  refuse(sentence, errors) {
    const links = errors.map((error) => {
      const place = this.questions.blame(error.field, error.detail);
      const link = el('a', { href: '#' }, place ? label(place) + ' : ' + error.detail : error.detail);
      link.addEventListener('click', (event) => { event.preventDefault(); if (place) place.querySelector('input, textarea, select').focus(); });
      return el('li', {}, link);
    });
    this.summary.className = 'summary';
    this.summary.replaceChildren(el('strong', {}, sentence), links.length ? el('ul', {}, ...links) : '');
    this.summary.scrollIntoView({ block: 'nearest' });
    this.summary.focus();
    return false;
  }
}

const JSON_CALL = { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json', 'X-Requested-With': 'XMLHttpRequest' };
