/**
 * A file that ships with the site's own code, such as a font.
 * @throws where it does not come.
 */
export async function fetchOwnFile(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} did not come: ${String(response.status)}.`);
  return new Uint8Array(await response.arrayBuffer());
}
