/**
 * Has the browser keep the portal's own files (`build/worker.js`), so that it opens without a connection.
 * Only for who works with it: a client who answers one offer has nothing to keep.
 */
export async function keepOnDevice(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    const kept = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    // A newer build that waits may take over when this page, the only one, is already of it.
    kept.waiting?.postMessage(new URL(import.meta.url).pathname);
  } catch {
    // Without it the portal works as long as there is a connection.
  }
}
