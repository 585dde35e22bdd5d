import sharp from 'sharp';
import { seeded } from './random.ts';

export const figureCount = 10;

/** A grey image with soft shapes and grain, as heavy as a scan that a journal publishes. @param number from 0. */
export async function syntheticFigure(number: number): Promise<Buffer> {
  const random = seeded(7000 + number);
  const shapes = Array.from({ length: 40 }, () => {
    const grey = random.between(20, 230);
    const [x, y, w, h] = [
      random.between(0, 1600),
      random.between(0, 1200),
      random.between(20, 400),
      random.between(20, 300),
    ];
    return `<ellipse cx="${x}" cy="${y}" rx="${w}" ry="${h}" fill="rgb(${grey},${grey},${grey})" opacity="0.4"/>`;
  });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><rect width="1600" height="1200" fill="#333"/>${shapes.join('')}</svg>`;
  return sharp(Buffer.from(drawing))
    .composite([{ input: await grain(), blend: 'soft-light' }])
    .flatten()
    .jpeg({ quality: 82 })
    .toBuffer();
}

function grain(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 16 } as const;
  const coarse = sharp({ create: { width: 800, height: 600, channels: 3, background: '#808080', noise } });
  return coarse.resize(1600, 1200).png({ compressionLevel: 0 }).toBuffer();
}
