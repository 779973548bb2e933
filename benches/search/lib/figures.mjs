// Numbers and tables.

/** The middle one of the numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Bytes in thousands, as in all our figures. */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** A table in Markdown; its first row is the head. */
export function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
