// What all four applications share: the labels are there before the first page asks for one (else it shows their keys), whoever
// signs out here signs out of Sésame, whoever has lost his session signs in again and comes back to the same place, and
// Tasklist opens with what is due first.
const PATIENCE = 10000;
const open = XMLHttpRequest.prototype.open;

XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  this.addEventListener('loadend', () => answered(String(url), this.status));
  return open.call(this, method, url, ...rest);
};

function answered(url, status) {
  if (/\/auth\/user\/[^/]+\/logout$/.test(url) && status === 204) location.assign('/');
  if (status === 401 && url.includes('/camunda/api/')) signInAgain();
}

function signInAgain() {
  const last = Number(sessionStorage.getItem('sesame.signIn') || 0);
  if (Date.now() - last < PATIENCE) return;
  sessionStorage.setItem('sesame.signIn', String(Date.now()));
  location.reload();
}

// Before Tasklist itself reads the address, at the start and whenever a link changes it.
function dueFirst() {
  if (!location.pathname.includes('/app/tasklist/') || location.hash.includes('sorting=')) return;
  const [path, search] = (location.hash || '#/').split('?');
  const wanted = new URLSearchParams(search);
  wanted.set('sorting', '[{"sortBy":"dueDate","sortOrder":"asc"}]');
  history.replaceState(history.state, '', path + '?' + wanted);
}

dueFirst();
addEventListener('popstate', dueFirst);
addEventListener('hashchange', dueFirst);

const base = document.querySelector('base');
const locales = base.getAttribute('app-root') + '/app/' + base.getAttribute('app-name') + '/locales/';
const labels = await fetch(locales + 'fr.json', { cache: 'no-cache' });
if (labels.ok) {
  const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  kept[locales + '_locales_data_fr_' + window.bust] = JSON.stringify(await labels.json());
  localStorage.setItem('camunda-web', JSON.stringify(kept));
}

export default [];
