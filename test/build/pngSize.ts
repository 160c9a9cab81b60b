/** Width and height in pixels from the first chunk (IHDR) of a PNG file. */
export function pngSize(file: Buffer): { width: number; height: number } {
  const signature = file.subarray(0, 8).toString("latin1");
  const chunk = file.subarray(12, 16).toString("latin1");
  if (signature !== "\x89PNG\r\n\x1a\n" || chunk !== "IHDR") throw new Error("Not a PNG file.");
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
