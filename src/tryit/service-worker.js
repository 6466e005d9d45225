/**
 * Keeps the files of this page in the browser, so that it opens without a network. Only files of this build, named in `FILES`, which the
 * build writes here; nothing that a person opens ever comes by here. A new build is another `BUILD`: it is fetched whole, and takes over
 * once every window with the former one is closed, so that no page gets files of two builds.
 */
/* global self, caches, clients, fetch, Request, FILES, BUILD */
const NAME = `jcm-monitor-${BUILD}`;

self.addEventListener('install', (event) => {
  // Past the browser's own cache, in which files of the former build may lie.
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })))));
});

self.addEventListener('activate', (event) => {
  const former = (name) => name.startsWith('jcm-monitor-') && name !== NAME;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(former).map((name) => caches.delete(name)))));
});

self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && event.request.url.startsWith(self.registration.scope)) event.respondWith(answer(event));
});

async function answer({ request, clientId }) {
  // The pane inside Excel is none of ours, should it be in the same browser: there the server has the word.
  const client = clientId ? await clients.get(clientId) : undefined;
  if (client?.url.includes('taskpane.html')) return fetch(request);
  const kept = await caches.open(NAME).then((cache) => cache.match(request, { ignoreSearch: true }));
  return kept ?? fetch(request);
}
