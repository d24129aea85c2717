// A question that is answered by files: each is sent as soon as it is chosen, and can be taken back until the task is done.
import { el } from './elements.js';

export function files(question, url) {
  const at = url + '/files/' + encodeURIComponent(question.name);
  const input = el('input', { type: 'file', id: 'sesame-' + question.name, multiple: true, accept: '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png' });
  const list = el('ul', { class: 'files' }, ...question.files.map((file) => line(file, at)));
  const said = el('div', { role: 'status' });
  input.addEventListener('input', (event) => event.stopPropagation());
  input.addEventListener('change', async (event) => {
    event.stopPropagation();
    said.replaceChildren();
    for (const file of [...input.files]) await send(file, at, list, said);
    input.value = '';
  });
  return el('div', { class: 'question' }, el('label', { for: input.id }, question.label + ' (facultatif)'), question.help ? el('p', { class: 'help' }, question.help) : '', list, input, said);
}

async function send(file, at, list, said) {
  const body = new FormData();
  body.append('fichier', file);
  try {
    const answer = await fetch(at, { method: 'POST', headers: { Accept: 'application/json, application/problem+json', 'X-Requested-With': 'XMLHttpRequest' }, body });
    if (answer.status === 201) list.append(line(await answer.json(), at));
    else said.append(el('p', { class: 'fault' }, answer.status === 422 ? (await answer.json()).detail : '« ' + file.name + ' » n’est pas joint : prenez la tâche en charge, ou choisissez un fichier de 20 Mo au plus.'));
  } catch (unreachable) {
    said.append(el('p', { class: 'fault' }, '« ' + file.name + ' » n’est pas joint : le service ne répond pas.'));
  }
}

function line(file, at) {
  const remove = el('button', { type: 'button', class: 'btn btn-default btn-xs' }, 'Retirer');
  const item = el('li', {}, file.name + ' (' + Math.max(1, Math.round(file.size / 1024)) + ' ko) ', remove);
  remove.addEventListener('click', async () => {
    const answer = await fetch(at + '/' + encodeURIComponent(file.id), { method: 'DELETE', headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    if (answer.ok) item.remove();
  });
  return item;
}
