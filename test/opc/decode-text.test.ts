import { decodeText } from '../../src/opc/decode-text';

it('keeps a replacement character that stands there by right, and refuses bytes that are none', () => {
  expect(decodeText(new TextEncoder().encode('a\ufffd計'))).toBe('a\ufffd計');
  expect(() => decodeText(Uint8Array.of(0x61, 0xff, 0x62))).toThrow('not valid');
  expect(() => decodeText(Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8))).toThrow('not valid');
});
