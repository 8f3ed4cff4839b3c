import { folderOf, type Source } from './sources.ts';

interface Rule {
  readonly what: string;
  readonly pattern: RegExp;
  /** Folders of `src/` that may have it; none: nobody. */
  readonly folders: readonly string[];
}

/** Ways of doing something that stand in one place, or nowhere. */
const RULES: readonly Rule[] = [
  { what: 'reading CSV', pattern: /\bPapa\s*\.\s*parse\b/, folders: ['parse'] },
  { what: 'writing CSV', pattern: /\bPapa\s*\.\s*unparse\b/, folders: ['export'] },
  {
    what: 'formatting for people',
    pattern: /\bIntl\b|\.toLocale[A-Z]\w*\(/,
    folders: ['viewModel'],
  },
  { what: 'a request', pattern: /\bfetch\(/, folders: ['files'] },
  {
    what: 'another way to send or load',
    pattern:
      /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection)\b/,
    folders: [],
  },
  {
    what: 'memory that outlives the tab’s page',
    pattern: /\b(localStorage|sessionStorage|indexedDB|caches|serviceWorker)\b|document\.cookie/,
    folders: [],
  },
  {
    what: 'text taken for markup or code',
    pattern:
      /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|eval)\b|new Function/,
    folders: [],
  },
  { what: 'a word to the console', pattern: /\bconsole\s*\./, folders: [] },
  {
    what: 'something loaded from another origin',
    pattern:
      /\b(?:src|srcSet|import|from|URL|fetch|Worker)\b\s*[=(]?\s*[{(]?\s*["'`](?:[a-z]+:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import\s+["'](?:https?:)?\/\//,
    folders: [],
  },
];

/** A line for each source that has what it may not; comments do not count. */
export function outOfPlace(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const code = withoutComments(source.text);
    return RULES.filter(
      ({ pattern, folders }) => pattern.test(code) && !folders.includes(folderOf(source.path)),
    ).map(({ what, folders }) => {
      const place = folders.length === 0 ? 'nowhere' : `in ${folders.join(', ')}`;
      return `${source.path} has ${what}, which belongs ${place}`;
    });
  });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
