import { createHash } from 'node:crypto';
import { HTML_STYLE, STYLE_HASH } from '../../src/page/html-style';

it('is let in by the security policy of the page', () => {
  expect(STYLE_HASH).toBe(createHash('sha256').update(HTML_STYLE).digest('base64'));
});
