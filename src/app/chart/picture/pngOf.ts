/** Twice as many pixels as the drawing has, for sharp print. */
const SCALE = 2;

/** A drawing as a PNG. */
export async function pngOf(
  svg: Uint8Array<ArrayBuffer>,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * SCALE, height * SCALE);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('This browser has no canvas to draw the picture on.');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Uint8Array(await (await blobOf(canvas)).arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture could not be written as PNG.'));
      else resolve(blob);
    }, 'image/png');
  });
}
