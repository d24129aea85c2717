// The edition of Cockpit that Sésame uses has no history: its tabs show the pages « Historique » of the portal instead.
const TITLE = 'Historique';
const url = (path) => document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '') + path;

async function show(node, path) {
  node.textContent = 'Chargement…';
  const answer = await fetch(url(path), { credentials: 'same-origin' });
  const page = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
  if (!page) {
    node.textContent = answer.status === 404 ? 'Cet historique est réservé aux analystes.' : 'L’historique ne répond pas. Réessayez plus tard.';
    return;
  }
  page.querySelectorAll('form, p > a').forEach((own) => own.remove());
  page.querySelectorAll('table').forEach((table) => table.classList.add('table', 'cam-table'));
  page.className = 'sesame-history';
  node.replaceChildren(page);
}

async function course(node, { api, processInstanceId }) {
  const answer = await fetch(api.engineApi + '/process-instance/' + processInstanceId, { credentials: 'same-origin' });
  const { businessKey } = answer.ok ? await answer.json() : {};
  if (businessKey) return show(node, '/historique?reference=' + encodeURIComponent(businessKey));
  node.textContent = 'Cette instance n’a pas de référence.';
}

export default [
  {
    id: 'sesame.definition.history',
    pluginPoint: 'cockpit.processDefinition.runtime.tab',
    priority: 20,
    properties: { label: TITLE },
    render: (node, { processDefinitionId }) => show(node, '/historique/' + encodeURIComponent(processDefinitionId.split(':')[0]))
  },
  {
    id: 'sesame.instance.history',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 20,
    properties: { label: TITLE },
    render: course
  },
  {
    id: 'sesame.dashboard.history',
    pluginPoint: 'cockpit.processes.dashboard',
    priority: -20,
    render: (node) => show(node, '/historique')
  }
];
