// Live pages: the server says what changed, the page asks for that part again. Without JavaScript a reload does the same.
(() => {
  const source = document.querySelector('meta[name=sesame-live]')?.content;
  if (!source || !window.EventSource) return;

  const fetchPart = async (url) => {
    const answer = await fetch(url, { headers: { Accept: 'text/html', 'X-Requested-With': 'XMLHttpRequest' } });
    return answer.ok ? answer.text() : null;
  };

  // A list that is filtered, sorted or turned over keeps still: it says how much has changed, and a link shows it.
  const changed = new Set();
  const hold = (reference) => {
    const held = document.querySelector('[data-live-held]');
    if (!held) return;
    changed.add(reference);
    const link = held.querySelector('a');
    link.hidden = false;
    link.textContent = changed.size === 1 ? held.dataset.one : held.dataset.more.replace('#', changed.size);
  };

  const refreshRow = async (reference) => {
    const table = document.querySelector('[data-live-rows]');
    if (!table) return hold(reference);
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

  const refreshBell = () => document.body.dispatchEvent(new Event('notice'));
  const refreshAll = () => {
    refreshBell();
    refreshList();
    new Set([...document.querySelectorAll('[data-live-part]')].map((part) => part.dataset.livePart)).forEach(refreshParts);
  };

  // The stream: cut, it is opened again after waits that grow, from the last place heard of, so that no notice is lost.
  const SHORTEST_WAIT = 2000;
  const LONGEST_WAIT = 60000;
  const STEADY = 30000;
  const SAID_AFTER = 4000;
  const UNSEEN = 30000;
  const state = document.getElementById('direct');
  const heard = new Set();
  let events = null;
  let place = '';
  let wait = SHORTEST_WAIT;
  let openedAt = 0;
  let retry = 0;
  let saying = 0;
  let cut = false;

  const say = (lost, sentence) => {
    document.body.classList.toggle('live-lost', lost);
    document.body.classList.toggle('live', !lost);
    if (state) state.textContent = sentence;
  };

  const opened = () => {
    openedAt = Date.now();
    document.body.classList.add('live');
    clearTimeout(saying);
    saying = 0;
    if (document.body.classList.contains('live-lost')) {
      say(false, state?.dataset.back);
      setTimeout(() => events && say(false, ''), SAID_AFTER);
    }
    // What happened between the drawing of the page and the opening of the stream, or while the stream was cut.
    cut ? refreshAll() : refreshBell();
    cut = false;
  };

  const close = () => {
    clearTimeout(retry);
    retry = 0;
    events?.close();
    events = null;
    cut = true;
  };

  const interrupted = () => {
    const steady = openedAt && Date.now() - openedAt > STEADY;
    wait = steady ? SHORTEST_WAIT : Math.min(wait * 2, LONGEST_WAIT);
    openedAt = 0;
    close();
    retry = setTimeout(open, wait * (0.5 + Math.random() / 2));
    saying ||= setTimeout(() => say(true, state?.dataset.lost), SAID_AFTER);
  };

  const tellers = {
    formality: (event) => { refreshRow(event.data); refreshParts(event.data); },
    notice: (event) => { heard.add(event.data); refreshBell(); },
    avis: refreshBell,
    reprise: refreshAll,
    ouvert: () => {},
  };

  function open() {
    clearTimeout(retry);
    events?.close();
    events = new EventSource(place ? source + '?depuis=' + encodeURIComponent(place) : source);
    events.addEventListener('open', opened);
    events.addEventListener('error', interrupted);
    Object.entries(tellers).forEach(([kind, teller]) => events.addEventListener(kind, (event) => {
      place = event.lastEventId || place;
      teller(event);
    }));
  }

  // A page that nobody looks at gives its connection back: browsers hold few of them for one site.
  let unseen = 0;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(unseen);
    if (document.hidden) unseen = setTimeout(close, UNSEEN);
    else if (!events) open();
  });
  window.addEventListener('online', () => events || open());
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', (event) => event.persisted && open());
  // Opened in the background it is brought up to date as soon as it is looked at.
  if (document.hidden) cut = true;
  else open();

  // The bell: fresh notices are said, and whoever moves in its menu by keyboard keeps his place.
  const menu = document.getElementById('bell-menu');
  let within = false;
  menu?.addEventListener('htmx:beforeSwap', () => { within = menu.contains(document.activeElement); });
  menu?.addEventListener('htmx:afterSettle', () => {
    if (within && !menu.contains(document.activeElement)) menu.querySelector('.dropdown-item')?.focus();
    const fresh = [...menu.querySelectorAll('[data-notice]')].filter((notice) => heard.delete(notice.dataset.notice));
    if (fresh.length) document.getElementById('bell-said').textContent = fresh.map((notice) => notice.dataset.said).join('. ');
  });
})();

// The bell opens its menu where scripts run; elsewhere it leads to its page. Arrows move within.
(() => {
  const bell = document.getElementById('bell');
  const menu = document.getElementById('bell-menu');
  if (!bell || !menu?.togglePopover) return;
  bell.setAttribute('aria-expanded', 'false');
  bell.addEventListener('click', (event) => {
    event.preventDefault();
    menu.togglePopover();
  });
  menu.addEventListener('toggle', (event) => {
    const open = event.newState === 'open';
    bell.setAttribute('aria-expanded', open);
    if (!open && (menu.contains(document.activeElement) || document.activeElement === document.body)) bell.focus();
  });
  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !menu.matches(':popover-open') || !(event.target === bell || menu.contains(event.target))) return;
    event.preventDefault();
    const items = [...menu.querySelectorAll('.dropdown-item')];
    items[Math.max(0, Math.min(items.length - 1, items.indexOf(event.target) + step))]?.focus();
  });
})();

// One open list of links closes when one looks elsewhere.
document.addEventListener('click', (event) => {
  document.querySelectorAll('details.more[open]').forEach((more) => more.contains(event.target) || more.removeAttribute('open'));
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  document.querySelectorAll('details.more[open]').forEach((more) => {
    more.removeAttribute('open');
    more.querySelector('summary').focus();
  });
});

// A link that acts as a button obeys the space bar too.
document.addEventListener('keydown', (event) => {
  const button = event.key === ' ' && event.target.closest('a[role=button]');
  if (!button) return;
  event.preventDefault();
  button.click();
});

// Without JavaScript the browser's own menu prints; the button is shown only where it works.
document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});
