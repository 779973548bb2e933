// Pages that people have looked at can be read again without the internet: sw.js sees to it.
(function () {
  'use strict';
  const worker = new URL('../sw.js', document.currentScript.src);
  function register() {
    // A browser that blocks workers shows the site as it always did.
    try { navigator.serviceWorker.register(worker).catch(function () {}); } catch (blocked) { return; }
  }
  if ('serviceWorker' in navigator) window.addEventListener('load', register);
}());
