// Live pages: the server says what changed, the page asks for that part again. Without JavaScript a reload does the same.
(() => {
  const source = document.querySelector('meta[name=sesame-live]')?.content;
  if (!source || !window.EventSource) return;

  const fetchPart = async (url) => {
    const answer = await fetch(url, { headers: { Accept: 'text/html' } });
    return answer.ok ? answer.text() : null;
  };

  const refreshRow = async (reference) => {
    const table = document.querySelector('[data-live-rows]');
    if (!table) return;
    const html = await fetchPart(table.dataset.liveRows + encodeURIComponent(reference));
    if (!html) return;
    const holder = document.createElement('tbody');
    holder.innerHTML = html;
    const row = holder.firstElementChild;
    document.getElementById('lot-' + reference)?.remove();
    row.classList.add('fresh');
    table.tBodies[0].prepend(row);
  };

  const refreshParts = (reference) => {
    const parts = [...document.querySelectorAll('[data-live-part]')];
    parts.filter((part) => part.dataset.livePart === reference).forEach(async (part) => {
      const html = await fetchPart(part.dataset.liveUrl);
      if (html) part.innerHTML = html;
    });
  };

  const refreshList = async () => {
    const table = document.querySelector('[data-live-rows]');
    const html = table && await fetchPart(location.href);
    const drawn = html && new DOMParser().parseFromString(html, 'text/html').querySelector('[data-live-rows]');
    if (drawn) table.replaceWith(drawn);
  };

  const events = new EventSource(source);
  events.addEventListener('formality', (event) => {
    refreshRow(event.data);
    refreshParts(event.data);
  });
  const refreshBell = () => document.body.dispatchEvent(new Event('notice'));
  const refreshAll = () => {
    refreshBell();
    refreshList();
    new Set([...document.querySelectorAll('[data-live-part]')].map((part) => part.dataset.livePart)).forEach(refreshParts);
  };
  events.addEventListener('notice', refreshBell);
  events.addEventListener('avis', refreshBell);
  events.addEventListener('reprise', refreshAll);
  // What happened between the drawing of the page and the opening of the stream, or while the stream was cut.
  let cut = false;
  events.addEventListener('error', () => { cut = true; });
  events.addEventListener('open', () => (cut ? refreshAll() : refreshBell()));
  window.addEventListener('pagehide', () => events.close());
})();

// Without JavaScript the browser's own menu prints; the button is shown only where it works.
document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});
