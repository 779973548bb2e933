// Shows the page anew when its files change, and what there is to say about it. Only the preview has this.
(function () {
  'use strict';

  const at = location.pathname;
  const PLACE = `local-offer preview ${at}`;
  const CLOSED = 'local-offer preview closed';
  let { version } = document.currentScript.dataset;
  let root = null;
  let problemsBefore = '';

  // Where the reader was

  /** The way to an element: its number among its siblings, from the body down. */
  function wayTo(element) {
    const way = [];
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      if (!one.parentElement) return null;
      way.unshift([].indexOf.call(one.parentElement.children, one));
    }
    return way;
  }

  function elementAt(way) {
    return way.reduce((element, number) => element && element.children[number], document.body);
  }

  function keepPlace() {
    const focus = document.activeElement;
    const open = [...document.querySelectorAll('details')].map((details) => details.open);
    const place = { x: scrollX, y: scrollY, open };
    if (focus && focus !== document.body && focus.id !== 'local-offer-preview') {
      Object.assign(place, { way: wayTo(focus), tag: focus.tagName, id: focus.id, value: focus.value });
    }
    if (root && root.activeElement) place.inPanel = true;
    sessionStorage.setItem(PLACE, JSON.stringify(place));
  }

  function findPlace() {
    const kept = sessionStorage.getItem(PLACE);
    if (!kept) return;
    sessionStorage.removeItem(PLACE);
    const place = JSON.parse(kept);
    const details = [...document.querySelectorAll('details')];
    if (details.length === place.open.length) details.forEach((one, number) => { one.open = place.open[number]; });
    const focus = (place.id && document.getElementById(place.id)) || (place.way && elementAt(place.way));
    if (focus && focus.tagName === place.tag) {
      if (typeof place.value === 'string' && focus.type !== 'submit') focus.value = place.value;
      focus.focus({ preventScroll: true });
    }
    if (place.inPanel) root.querySelector('button').focus({ preventScroll: true });
    scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
  }

  // What has changed

  function changeStyle({ sheets, version: next }) {
    version = next;
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      const pair = sheets.find(([old]) => link.getAttribute('href') === old);
      if (pair) {
        const fresh = link.cloneNode();
        fresh.href = pair[1];
        fresh.addEventListener('load', () => link.remove());
        link.after(fresh);
      }
    }
  }

  function listen() {
    const query = new URLSearchParams({ at, version });
    const events = new EventSource(`/_preview/events?${query}`);
    const on = (name, act) => events.addEventListener(name, (event) => act(JSON.parse(event.data)));
    on('reload', () => { keepPlace(); location.reload(); });
    on('go', ({ address }) => { location.assign(address); });
    on('style', changeStyle);
    on('panel', refresh);
    // The preview was stopped; it may come back.
    events.addEventListener('error', () => { events.close(); setTimeout(listen, 500); });
    addEventListener('pagehide', () => events.close(), { once: true });
  }

  // The panel

  function make(name, content, attributes) {
    const element = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...[].concat(content).filter((part) => part !== null && part !== undefined));
    return element;
  }

  const link = ({ text, href }) => make('a', text, { href });
  const list = (items) => make('ul', items.map((item) => make('li', item)));
  const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
  const WORDS = { error: 'Error', warning: 'Warning', advice: 'Advice' };

  function problem({ severity, message, why, help, place }) {
    return make('li', [
      make('p', [make('strong', `${WORDS[severity]}: `), message]),
      make('p', link(place)),
      make('p', why),
      help ? make('p', help) : null,
    ], { class: severity });
  }

  function section(title, content) {
    return make('section', [make('h3', title), ...[].concat(content)]);
  }

  function reading({ age, words, hardest }) {
    const content = [make('p', age ? `Reading age ${age}. ${count(words, 'word', 'words')}.` : `${count(words, 'word', 'words')}: too few to tell a reading age.`)];
    if (hardest.length) content.push(make('p', 'These sentences make it hardest:'), list(hardest.map(link)));
    return section('How easy it is to read', content);
  }

  function freshness({ checked, review_by: by, overdue }) {
    const words = [checked ? `Checked on ${checked}.` : 'Nobody has said when it was checked.'];
    if (by) words.push(overdue ? `It should have been checked again by ${by}.` : `To be checked again by ${by}.`);
    return section('How fresh it is', make('p', words.join(' ')));
  }

  function headline({ problems, draft, elsewhere_count: elsewhere }) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const parts = draft ? ['Draft'] : [];
    parts.push(errors ? count(errors, 'error on this page', 'errors on this page') : count(problems.length, 'problem on this page', 'problems on this page'));
    if (elsewhere) parts.push(`${elsewhere} elsewhere`);
    return parts.join(', ');
  }

  function contents(panel) {
    const own = panel.problems.length ? make('ul', panel.problems.map(problem), { class: 'problems' }) : make('p', 'Nothing is wrong with this page.');
    const parts = [make('h2', 'Preview')];
    if (panel.file) parts.push(make('p', ['File: ', link(panel.file)]));
    if (panel.older && panel.problems.length) parts.push(make('p', 'You see the last good version of this page.'));
    if (panel.draft) parts.push(make('p', 'This is a draft. It is not published.'));
    parts.push(section('This page', own));
    if (!panel.checked) parts.push(make('p', 'The rest of the site is being checked.'));
    if (panel.reading) parts.push(reading(panel.reading));
    if (panel.freshness) parts.push(freshness(panel.freshness));
    if (panel.answers.length) parts.push(section('Legal headings that it answers', list(panel.answers)));
    if (panel.versions.length) parts.push(section('Versions', [list(panel.versions.map(link)), beside(panel)]));
    if (panel.linked_from.length) parts.push(section('Pages that link here', list(panel.linked_from.map(link))));
    if (panel.elsewhere.length) {
      const more = panel.elsewhere_count - panel.elsewhere.length;
      parts.push(make('details', [
        make('summary', `Elsewhere: ${count(panel.elsewhere_count, 'problem', 'problems')}`),
        make('ul', panel.elsewhere.map(problem), { class: 'problems' }),
        more > 0 ? make('p', `And ${more} more.`) : null,
      ]));
    }
    return parts;
  }

  /** Opens the first other version beside this page. */
  function beside({ versions }) {
    const button = make('button', `Show side by side: ${versions[0].text}`, { type: 'button' });
    button.addEventListener('click', () => {
      const half = Math.floor(screen.availWidth / 2);
      open(versions[0].href, 'local-offer-beside', `popup,left=${half},top=0,width=${half},height=${screen.availHeight}`);
    });
    return button;
  }

  function setOpen(isOpen) {
    root.querySelector('#toggle').setAttribute('aria-expanded', String(isOpen));
    root.querySelector('#panel').hidden = !isOpen;
  }

  function build() {
    const host = make('div', [], { id: 'local-offer-preview' });
    root = host.attachShadow({ mode: 'open' });
    const toggle = make('button', 'Preview', { type: 'button', id: 'toggle', 'aria-expanded': 'false', 'aria-controls': 'panel' });
    const panel = make('div', [], { id: 'panel', role: 'region', 'aria-label': 'Preview', tabindex: '-1', hidden: '' });
    const status = make('p', '', { id: 'status', role: 'status', class: 'unseen' });
    root.append(make('link', [], { rel: 'stylesheet', href: '/_preview/panel.css' }), toggle, panel, status);
    toggle.addEventListener('click', () => {
      const isOpen = panel.hidden;
      setOpen(isOpen);
      sessionStorage.setItem(CLOSED, isOpen ? '' : problemsBefore);
    });
    root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !panel.hidden) {
        setOpen(false);
        sessionStorage.setItem(CLOSED, problemsBefore);
        toggle.focus();
      }
    });
    document.body.append(host);
  }

  async function refresh() {
    const response = await fetch(`/_preview/panel.json?${new URLSearchParams({ at })}`);
    const panel = await response.json();
    const words = headline(panel);
    const inside = root.activeElement && root.activeElement.id !== 'toggle';
    root.querySelector('#toggle').textContent = `Preview: ${words}`;
    root.querySelector('#panel').replaceChildren(...contents(panel));
    if (inside) root.querySelector('#panel').focus({ preventScroll: true });
    const errors = panel.problems.filter(({ severity }) => severity === 'error');
    const now = JSON.stringify(errors.map(({ message }) => message));
    if (now !== problemsBefore) {
      // What nobody has seen yet is shown; what is mended goes.
      setOpen(errors.length > 0 && sessionStorage.getItem(CLOSED) !== now);
      if (problemsBefore || errors.length) root.querySelector('#status').textContent = words;
    }
    problemsBefore = now;
  }

  function begin() {
    build();
    findPlace();
    listen();
    refresh();
  }

  begin();
}());
