const GPS_DIRECTORY = 0x8825;

/** Whether Exif data (a small TIFF file) tells where a picture was taken. What cannot be read counts as if it did. */
export function tellsLocation(tiff: Buffer): boolean {
  if (tiff.length < 8) return true;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const directory = long(4);
    const entries = Array.from({ length: short(directory) }, (_, index) => short(directory + 2 + index * 12));
    return entries.includes(GPS_DIRECTORY);
  } catch {
    return true;
  }
}
