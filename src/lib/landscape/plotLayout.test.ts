import { describe, expect, it } from 'vitest';
import { type Box, layOut } from './plotLayout.ts';

const gemmaBox: Box = { x: 100, y: 200, w: 220, h: 80 };
const isInside = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h &&
  inner.w >= 1 &&
  inner.h >= 1;
const overlap = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

describe('layOut', () => {
  it('gives one application the whole width', () => {
    const { boxes, rest } = layOut(gemmaBox, 1);
    expect(boxes).toEqual([{ x: 104, y: 221, w: 212, h: 55 }]);
    expect(rest).toBeUndefined();
  });

  it('draws eight as eight boxes, each wide and high enough to read', () => {
    const { boxes, rest } = layOut(gemmaBox, 8);
    expect(boxes).toHaveLength(8);
    expect(rest).toBeUndefined();
    for (const { w, h } of boxes) {
      expect(w).toBeGreaterThanOrEqual(64);
      expect(h).toBeGreaterThanOrEqual(10);
    }
  });

  it('leaves room for a name of two lines, and still draws eight', () => {
    const { boxes } = layOut(gemmaBox, 8, {
      naam: 'Bestuur- en raadsinformatiecomponent ',
      size: 12,
    });
    expect(boxes).toHaveLength(8);
    for (const { y, h } of boxes) {
      expect(y).toBeGreaterThanOrEqual(gemmaBox.y + 4 + 2 * 12 * 1.22);
      expect(h).toBeGreaterThanOrEqual(10);
    }
  });

  it('draws forty as seven boxes and a count of the rest', () => {
    const { boxes, rest } = layOut(gemmaBox, 40);
    expect(boxes).toHaveLength(7);
    expect(rest?.more).toBe(33);
  });

  it('stays inside the box and never overlaps, whatever its size', () => {
    for (let w = 1; w <= 400; w += 13) {
      for (let h = 1; h <= 200; h += 11) {
        for (const count of [1, 2, 3, 4, 5, 8, 9, 40]) {
          const outer = { x: 7, y: 5, w, h };
          const { boxes, rest } = layOut(outer, count);
          const all = rest === undefined ? boxes : [...boxes, rest.box];
          expect(boxes.length + (rest?.more ?? 0)).toBe(count);
          for (const box of all) expect(isInside(box, outer), `${w}x${h}, ${count}`).toBe(true);
          if (w > 40 && h > 40) {
            for (const a of all) for (const b of all) expect(a !== b && overlap(a, b)).toBe(false);
          }
        }
      }
    }
  });
});
