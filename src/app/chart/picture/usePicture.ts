import { useState } from 'react';
import type { Picture } from './makePicture.ts';

export type PictureKind = keyof Picture;

interface Made {
  /** What the picture was made of: no picture is given for other figures. */
  readonly contents: string;
  /** Null where it could not be made. */
  readonly picture: Picture | null;
}

interface PictureInUse {
  /** Null until it has been made. */
  readonly picture: Picture | null;
  readonly failed: boolean;
  /** Whether the sheet must stand on the page, so that the picture can be made of it. */
  readonly isBeingMade: boolean;
  /** Gives the file, at once or as soon as it is made. */
  readonly ask: (kind: PictureKind) => void;
  readonly onMade: (picture: Picture) => void;
  readonly onFailed: () => void;
}

/**
 * The picture of these contents, made when the reader asks for it or may be about to.
 *
 * @param expected whether to make it before it is asked for, so that its size can be told.
 */
export function usePicture(
  contents: string,
  expected: boolean,
  give: (picture: Picture, kind: PictureKind) => void,
): PictureInUse {
  const [made, setMade] = useState<Made | null>(null);
  const [asked, setAsked] = useState<PictureKind | null>(null);
  const current = made?.contents === contents ? made : null;
  const picture = current?.picture ?? null;
  const failed = current !== null && picture === null;
  return {
    picture,
    failed: failed && asked !== null,
    isBeingMade: current === null && (expected || asked !== null),
    ask: (kind) => {
      if (picture === null) {
        setAsked(kind);
        if (failed) setMade(null);
      } else give(picture, kind);
    },
    onMade: (madeNow) => {
      setMade({ contents, picture: madeNow });
      if (asked !== null) give(madeNow, asked);
      setAsked(null);
    },
    onFailed: () => setMade({ contents, picture: null }),
  };
}
