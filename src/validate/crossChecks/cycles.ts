/** A way from an id back to itself, both ends included. */
interface Cycle<Id extends string> {
  readonly start: Id;
  readonly path: readonly Id[];
}

/** The shortest ways that lead back along `next`; each id is in one at most. */
export function cycles<Id extends string>(
  ids: readonly Id[],
  next: (id: Id) => readonly Id[],
): readonly Cycle<Id>[] {
  const told = new Set<Id>();
  return ids.flatMap((start) => {
    if (told.has(start)) return [];
    const path = pathBack(start, next);
    if (path === undefined) return [];
    for (const id of path) told.add(id);
    return [{ start, path }];
  });
}

/** A shortest way from `start` along `next` back to itself, ends included; undefined when there is none. */
function pathBack<Id extends string>(
  start: Id,
  next: (id: Id) => readonly Id[],
): readonly Id[] | undefined {
  const reached = new Set<Id>();
  let paths: readonly (readonly Id[])[] = [[start]];
  while (paths.length > 0) {
    const longer: (readonly Id[])[] = [];
    for (const path of paths) {
      for (const id of next(path.at(-1) ?? start)) {
        if (id === start) return [...path, start];
        if (reached.has(id)) continue;
        reached.add(id);
        longer.push([...path, id]);
      }
    }
    paths = longer;
  }
  return undefined;
}
