// Lights up GOV.UK Frontend's components and the live counts of a campaign. The console works
// without it.
'use strict';
(() => {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  import(document.currentScript.dataset.govuk).then((govuk) => govuk.initAll());

  const standing = document.getElementById('standing');
  if (!standing || !window.EventSource || 'over' in standing.dataset) return;

  const status = document.getElementById('status');
  const say = (words) => { if (status.textContent !== words) status.textContent = words; };
  const stage = () => standing.querySelector('.govuk-tag').textContent;
  const shown = new Map();

  // Only what changed is replaced, and whoever was on a button there stays on it, or is told.
  function replace(part) {
    const old = document.getElementById(part.id);
    if (shown.get(part.id) === part.innerHTML) return;
    shown.set(part.id, part.innerHTML);
    const focused = old.contains(document.activeElement) ? document.activeElement.id : null;
    old.innerHTML = part.innerHTML;
    if (focused === null) return;
    const same = document.getElementById(focused);
    if (!same) status.tabIndex = -1;
    (same || status).focus();
  }

  function show(html) {
    const before = stage();
    const fresh = document.createElement('template');
    fresh.innerHTML = html;
    for (const part of fresh.content.children) replace(part);
    if (stage() !== before) say(stage() + '.');
  }

  const source = new EventSource(standing.dataset.events);
  source.addEventListener('open', () => say(''));
  source.addEventListener('standing', (event) => show(event.data));
  source.addEventListener('over', () => {
    source.close();
    say(stage() + '.');
  });
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) say('The live view has ended. Load the page again.');
    else say('Connection lost, trying again.');
  });
})();
