import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NoteText } from './note-text.tsx';

const html = (body: string) => renderToStaticMarkup(<NoteText body={body} />);

test('Markdown is set', () => {
  expect(html('Sails **everything**\n\n- one\n- two')).toContain('<strong>everything</strong>');
  expect(html('- one')).toContain('<li>one</li>');
});

test('a heading inside a note is not a heading of the screen', () => {
  expect(html('# Met')).not.toContain('<h1');
});

test('raw HTML stays text, scripts and pictures do nothing', () => {
  const page = html('<img src=x onerror=alert(1)> <script>alert(1)</script> ![pixel](https://example.org/p.png)');
  expect(page).not.toMatch(/<img|<script/);
  expect(page).toContain('&lt;script&gt;');
});

test('a link is its words and its address', () => {
  expect(html('[the atlas](https://example.org/a)')).toContain('the atlas (https://example.org/a)');
  expect(html('[x](javascript:alert(1))')).not.toContain('javascript:');
  expect(html('[the atlas](https://example.org/a)')).not.toContain('<a');
});
