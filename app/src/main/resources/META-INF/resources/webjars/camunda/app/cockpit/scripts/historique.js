// The edition of Cockpit that Sésame uses has no history: its tabs show the pages « Historique » of the portal instead.
const TITLE = 'Historique';
const SILENT = 'L’historique ne répond pas. Réessayez plus tard.';
const url = (path) => document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '') + path;

// A page that says no says why in its own words.
async function show(node, path) {
  try {
    const answer = await fetch(url(path), { credentials: 'same-origin', headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
    page.querySelectorAll('form, p > a').forEach((own) => own.remove());
    page.querySelectorAll('table').forEach((table) => table.classList.add('table', 'cam-table'));
    page.className = 'sesame-history';
    node.replaceChildren(page);
  } catch (fault) {
    console.error(fault);
    node.textContent = SILENT;
  }
}

async function course(node, { api, processInstanceId }) {
  const answer = await fetch(api.engineApi + '/process-instance/' + processInstanceId, { credentials: 'same-origin' });
  const { businessKey } = answer.ok ? await answer.json() : {};
  return show(node, '/historique' + (businessKey ? '?reference=' + encodeURIComponent(businessKey) : ''));
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
