/** The mark in the header is the drawing that the icons are made of. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import icon from '../../assets/icon.svg?raw';
import { Mark } from '../../src/renderer/components/mark.tsx';

it('is assets/icon.svg, shape by shape', () => {
  const file = shapes(icon);
  expect(file.length).toBeGreaterThan(10);
  expect(shapes(renderToStaticMarkup(createElement(Mark)))).toEqual(file);
});

function shapes(svg: string): string[] {
  const inside = svg.replace(/<!--.*?-->/gs, '').replace(/^.*?<svg[^>]*>/s, '');
  return [...inside.matchAll(/<([a-zA-Z]+[^>]*?)\s*\/?>/g)].map(([, tag = '']) => tag);
}
