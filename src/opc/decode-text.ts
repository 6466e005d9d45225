/** UTF-8, or UTF-16 told by its byte order mark or by the zero byte beside the first `<`. Throws TypeError for bytes that are neither. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = DECODERS[encoding].decode(bytes);
  // Node decodes twice as fast where it need not tell damage (45 MB: 32 ms instead of 74). Damage comes out as U+FFFD, which may also stand
  // there by right: only then is the slow way gone.
  return text.includes('\ufffd') ? new TextDecoder(encoding, { fatal: true }).decode(bytes) : text;
}

/** To make one takes as long as to decode a small part. */
const DECODERS = { 'utf-8': new TextDecoder(), 'utf-16le': new TextDecoder('utf-16le'), 'utf-16be': new TextDecoder('utf-16be') };

function encodingOf(bytes: Uint8Array): keyof typeof DECODERS {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
