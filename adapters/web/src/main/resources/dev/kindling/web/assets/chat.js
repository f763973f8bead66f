// The practice chat's page. Everything here also works without it, as plain forms; with it,
// messages arrive by themselves and what was typed stays on the page (and nowhere else).
'use strict';
(() => {
  const at = (id) => document.getElementById(id);
  const log = at('log');
  const foot = document.querySelector('.k-foot');
  if (!log || !window.EventSource || !window.fetch) return;

  let after = log.dataset.after; // the newest entry that this page has seen
  let first = null; // what should stay in sight while the answer to it arrives
  let lost = false;
  let pause = 1000;

  const say = (words) => { if (at('status').textContent !== words) at('status').textContent = words; };

  // Not crypto.randomUUID: that one is missing where a page isn't served over https.
  const freshTurn = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('-');

  const near = () => window.innerHeight + window.scrollY > document.body.scrollHeight - 240;

  function reveal(newest) {
    const top = first && first.isConnected ? first : newest;
    const room = window.innerHeight - foot.offsetHeight - 24;
    const tall = newest.getBoundingClientRect().bottom - top.getBoundingClientRect().top > room;
    if (tall) top.scrollIntoView({ block: 'start' });
    else window.scrollTo({ top: document.body.scrollHeight });
  }

  function put(element) {
    const follow = first !== null || near();
    element.classList.add('k-said--new');
    log.append(element);
    if (follow) reveal(element);
  }

  // The answered question keeps its place and its focus; it isn't read out a second time.
  function redraw(old, newer) {
    const focused = old.contains(document.activeElement);
    old.setAttribute('aria-live', 'off');
    old.replaceChildren(...newer.childNodes);
    if (focused) old.focus({ preventScroll: true });
  }

  function receive(html) {
    const template = document.createElement('template');
    template.innerHTML = html;
    const element = template.content.querySelector('article');
    const old = at(element.id);
    if (old) redraw(old, element);
    else put(element);
  }

  function echo(words) {
    const mine = document.createElement('article');
    mine.className = 'k-said k-said--me';
    const who = document.createElement('b');
    who.className = 'k-who';
    who.textContent = 'You: ';
    mine.append(who, words);
    first = mine;
    put(mine);
    return mine;
  }

  async function post(address, fields) {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'X-Kindling': 'script' },
      body: new URLSearchParams(fields),
    });
    const text = await answer.text();
    if (answer.ok) return text;
    const problem = new DOMParser().parseFromString(text, 'text/html').querySelector('main p');
    throw new Error(problem ? problem.textContent : 'That did not work. Try again.');
  }

  const words = (error) => error instanceof TypeError ? 'That did not reach Kindling. Try again.' : error.message;

  // One thing at a time per form, and the same turn until it has arrived: trying again is safe.
  async function once(form, attempt) {
    if (form.dataset.busy) return;
    form.dataset.busy = 'yes';
    at('told').replaceChildren();
    try {
      await attempt();
      say('');
    } catch (error) {
      say(words(error));
    } finally {
      delete form.dataset.busy;
    }
  }

  const composer = at('composer');
  let draft = { text: '', turn: '' };
  composer.addEventListener('submit', (event) => {
    event.preventDefault();
    const box = at('text');
    const text = box.value.trim();
    if (!text) return box.focus();
    if (draft.text !== text) draft = { text, turn: freshTurn() };
    once(composer, async () => {
      const mine = echo(text);
      box.value = '';
      try {
        await post(composer.action, draft);
        draft = { text: '', turn: '' };
      } catch (error) {
        mine.remove();
        if (!box.value) box.value = text;
        throw error;
      }
    });
    box.focus();
  });

  log.addEventListener('submit', (event) => {
    const form = event.target.closest('form[data-press]');
    if (!form || !event.submitter) return;
    event.preventDefault();
    const button = event.submitter;
    once(form, async () => {
      form.querySelectorAll('button').forEach((one) => one.setAttribute('aria-disabled', 'true'));
      const mine = echo(button.textContent.trim());
      try {
        await post(form.action, { turn: freshTurn(), message: form.elements.message.value, button: button.value });
      } catch (error) {
        mine.remove();
        throw error;
      } finally {
        form.querySelectorAll('button').forEach((one) => one.removeAttribute('aria-disabled'));
      }
    });
  });

  log.addEventListener('submit', (event) => {
    const form = event.target.closest('form[data-fill]');
    if (!form) return;
    event.preventDefault();
    once(form, async () => {
      const filled = new FormData(form);
      filled.set('turn', freshTurn());
      first = form.closest('.k-said');
      await post(form.action, filled);
    });
  });

  const jump = at('jump');
  jump.addEventListener('submit', (event) => {
    event.preventDefault();
    once(jump, async () => {
      first = null;
      at('told').innerHTML = await post(jump.action, {});
      const moved = at('told').querySelector('[data-clock]');
      if (moved) at('clock').textContent = moved.dataset.clock;
      window.scrollTo({ top: document.body.scrollHeight });
    });
  });

  let source = null;
  function connect() {
    source = new EventSource('/practice/events?after=' + encodeURIComponent(after));
    source.addEventListener('open', () => {
      if (lost) say('Connected again.');
      lost = false;
      pause = 1000;
    });
    source.addEventListener('message', (event) => {
      after = event.lastEventId;
      receive(event.data);
    });
    source.addEventListener('clock', (event) => {
      if (at('clock').textContent !== event.data) at('clock').textContent = event.data;
    });
    source.addEventListener('error', () => {
      source.close();
      lost = true;
      say('Connection lost, trying again.');
      setTimeout(connect, pause);
      pause = Math.min(pause * 2, 15000);
    });
  }

  window.addEventListener('pagehide', () => source.close());
  window.addEventListener('pageshow', (event) => { if (event.persisted) connect(); });
  connect();
  const messages = log.querySelectorAll('.k-said');
  if (messages.length > 1) messages[messages.length - 1].scrollIntoView({ block: 'start', behavior: 'instant' });
})();
