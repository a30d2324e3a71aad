/** How an upload ends. */
export type UploadEnd = 'sent' | 'refused' | 'no-connection' | 'stopped';

type Upload = { readonly end: Promise<UploadEnd>; readonly stop: () => void };

/**
 * Sends a file to the address that takes it, and tells how much of it has gone, in percent. `fetch` cannot tell that, so
 * this is an XMLHttpRequest.
 */
export function upload(
  file: File,
  { url, headers }: { readonly url: string; readonly headers: Readonly<Record<string, string>> },
  onPercent: (percent: number) => void,
): Upload {
  const request = new XMLHttpRequest();
  const end = new Promise<UploadEnd>((answer) => {
    request.addEventListener('load', () => answer(request.status < 300 ? 'sent' : 'refused'));
    request.addEventListener('error', () => answer('no-connection'));
    request.addEventListener('abort', () => answer('stopped'));
  });
  request.upload.addEventListener('progress', ({ loaded, total }) =>
    onPercent(total === 0 ? 0 : Math.floor((loaded / total) * 100)),
  );
  request.open('PUT', url);
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  request.send(file);
  return { end, stop: () => request.abort() };
}
