import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standaloneSvg } from '../../src/export/images/standaloneSvg.ts';
import { svgNode, svgText } from '../../src/export/images/svgNode.ts';

test('an element is written with its attributes and what it holds', () => {
  const text = svgNode('text', { x: 1.5, fill: '#000000' }, ['£1,000']);
  expect(svgText(svgNode('g', {}, [text, svgNode('rect', { width: 2 })]))).toBe(
    '<g><text x="1.5" fill="#000000">£1,000</text><rect width="2"/></g>',
  );
});

test('letters that mean something to XML mean nothing here', () => {
  expect(svgText(svgNode('text', { 'data-a': 'a"b<c' }, ['A&E <2 "x"']))).toBe(
    '<text data-a="a&quot;b&lt;c">A&amp;E &lt;2 "x"</text>',
  );
});

test('no text of a package can leave its place: only the tags written here are tags', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (value, inside) => {
      const text = svgText(svgNode('text', { id: value }, [inside]));
      expect(text.match(/</g)).toHaveLength(inside === '' ? 1 : text.endsWith('/>') ? 1 : 2);
      expect(text.match(/"/g)?.length).toBeGreaterThanOrEqual(2);
      expect(text).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/);
    }),
  );
});

test('a drawing brings its fonts, its name and its words along, and asks for nothing else', () => {
  const svg = standaloneSvg({
    title: 'Police & housing',
    description: 'Police £1; Housing £2.',
    width: 100,
    height: 50,
    fontFamily: 'Inter, sans-serif',
    fonts: [{ family: 'Inter', weight: 600, data: 'AAAA' }],
    shapes: [svgNode('rect', { width: 10, height: 10 })],
  });
  expect(svg).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="100" height="50" viewBox="0 0 100 50" role="img"/,
  );
  expect(svg).toContain('<title id="picture-title">Police &amp; housing</title>');
  expect(svg).toContain('<desc id="picture-description">Police £1; Housing £2.</desc>');
  expect(svg).toContain("font-weight:600;src:url(data:font/woff2;base64,AAAA) format('woff2')");
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|url\((?!data:)/);
});
