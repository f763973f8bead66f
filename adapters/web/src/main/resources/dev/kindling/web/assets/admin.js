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

  function finish(source) {
    source.close();
    const stop = document.getElementById('stop');
    const focused = stop && stop.contains(document.activeElement);
    if (stop) stop.remove();
    say(stage() + '.');
    if (focused) { status.tabIndex = -1; status.focus(); }
  }

  const source = new EventSource(standing.dataset.events);
  source.addEventListener('open', () => say(''));
  source.addEventListener('standing', (event) => {
    const before = stage();
    standing.innerHTML = event.data;
    if (stage() !== before) say(stage() + '.');
  });
  source.addEventListener('over', () => finish(source));
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) say('The live view has ended. Load the page again.');
    else say('Connection lost, trying again.');
  });
})();
