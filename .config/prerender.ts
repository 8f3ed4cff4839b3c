import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin, type UserConfig } from 'vite';

const ROOT = '<div id="root"></div>';
/** Runs before anything is shown: where a link asks for something else, the first page is no answer to it. */
const ELSEWHERE = {
  file: 'elsewhere.js',
  tag: '<script src="./elsewhere.js"></script>',
  script:
    "if (!/^(#\\/?)?$/.test(location.hash)) document.documentElement.dataset.elsewhere = '';\n",
};
const FIRST_PACKAGE = 'example';
const DATA = fileURLToPath(new URL('../public/data/', import.meta.url));
/** Inside the project, so that the bundle finds what it leaves to Node. */
const SCRATCH = fileURLToPath(new URL('../node_modules/.first-page-', import.meta.url));

/**
 * Writes the first page into the built one, so that its answer is there before any script runs. It is drawn by the
 * site's own code, built once more for Node but with what it takes in a browser, so that the browser finds what it
 * would have drawn.
 */
export function firstPage({ resolve, plugins }: Pick<UserConfig, 'resolve' | 'plugins'>): Plugin {
  let folder = 'dist';
  return {
    name: 'first-page',
    apply: 'build',
    configResolved: (config) => {
      folder = config.build.outDir;
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      handler: async () => {
        const scratch = await mkdtemp(SCRATCH);
        try {
          await build({
            configFile: false,
            logLevel: 'warn',
            publicDir: false,
            resolve: resolve ?? {},
            plugins: plugins ?? [],
            build: {
              ssr: 'src/app/prerender.tsx',
              outDir: scratch,
              target: 'node20',
              minify: false,
            },
            ssr: { noExternal: true },
          });
          const page = join(folder, 'index.html');
          const html = await readFile(page, 'utf8');
          if (!html.includes(ROOT))
            throw new Error('The built page has no place for its first page.');
          const drawn = await draw(join(scratch, 'prerender.js'));
          await writeFile(join(folder, ELSEWHERE.file), ELSEWHERE.script);
          await writeFile(
            page,
            html
              .replace('</head>', `  ${ELSEWHERE.tag}\n  </head>`)
              .replace(ROOT, () => ROOT.replace('><', `>${drawn}<`)),
          );
        } finally {
          await rm(scratch, { recursive: true, force: true });
        }
      },
    },
  };
}

/** The one thing that the bundle exports. */
interface FirstPageBundle {
  readonly prerenderFirstPage: (
    indexText: string,
    files: readonly { readonly path: string; readonly text: string }[],
  ) => Promise<string>;
}

function isFirstPageBundle(bundle: unknown): bundle is FirstPageBundle {
  return (
    typeof bundle === 'object' &&
    bundle !== null &&
    'prerenderFirstPage' in bundle &&
    typeof bundle.prerenderFirstPage === 'function'
  );
}

async function draw(path: string): Promise<string> {
  const bundle: unknown = await import(pathToFileURL(path).href);
  if (!isFirstPageBundle(bundle)) throw new Error('Nothing draws the first page.');
  const folder = join(DATA, FIRST_PACKAGE);
  const files = await Promise.all(
    (await readdir(folder)).map(async (file) => ({
      path: file,
      text: await readFile(join(folder, file), 'utf8'),
    })),
  );
  return bundle.prerenderFirstPage(await readFile(join(DATA, 'index.json'), 'utf8'), files);
}
