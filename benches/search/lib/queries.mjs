// What is asked.

/** The ten queries that bytes are counted for. */
export const COLD = [
  'speech therapy', 'wheelchair', 'short breaks respite', 'autisim', 'occup', 'swimming', 'youth club', 'help with sleep', 'transport to school',
  'counselling for teenagers',
];

/** Sixty queries to measure time with: the ten, and fifty out of the titles of pages: whole, their first words, and beginnings. */
export function warm(pages) {
  const step = Math.max(1, Math.floor(pages.length / 50));
  const titles = pages.filter((_, number) => number % step === 0).slice(0, 50).map(({ title }) => title);
  const ways = [
    (title) => title,
    (title) => title.split(' ').slice(0, 2).join(' '),
    (title) => title.split(' ').slice(-1)[0],
    (title) => title.split(' ').slice(0, 3).join(' ').slice(0, -1),
  ];
  return [...COLD, ...titles.map((title, number) => ways[number % ways.length](title))];
}
