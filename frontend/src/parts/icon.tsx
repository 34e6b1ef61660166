const PATHS = {
  slip: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9.5 8h5M9.5 12h3',
  home: 'M4 11l8-7 8 7M6.5 9.5V20h11V9.5',
  plus: 'M12 5v14M5 12h14',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  bell: 'M6 16V11a6 6 0 0112 0v5l1.5 2h-15zM10 20.5a2.2 2.2 0 004 0',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  tools: 'M14.5 6.5a4 4 0 015-2.3l-2.6 2.6.3 2 2 .3 2.6-2.6a4 4 0 01-5.3 5L8.5 19.5a2 2 0 01-3-3z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 21a9 9 0 100-18 9 9 0 000 18zM12 7.5V12l3 2',
  cross: 'M12 7v6M12 16.8v.01M12 21a9 9 0 100-18 9 9 0 000 18z',
  skip: 'M7 12h10M12 21a9 9 0 100-18 9 9 0 000 18z',
  hand: 'M9 11V5.5a1.5 1.5 0 013 0V10M12 10V4.5a1.5 1.5 0 013 0V11M15 11V6.5a1.5 1.5 0 013 0V14c0 4-2.5 6.5-6 6.5-3 0-4.5-1.5-6-4l-1.5-3a1.4 1.4 0 012.4-1.5L9 14z',
  down: 'M6 9l6 6 6-6',
  next: 'M9 6l6 6-6 6',
  back: 'M15 6l-6 6 6 6',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  calendar: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V8M15.5 3.5V8',
  again: 'M19.5 12a7.5 7.5 0 11-2.2-5.3M19.5 3.5v4h-4',
  cloud: 'M8.5 18.5H7a4.5 4.5 0 01-.6-8.95M10.3 6.1A5.5 5.5 0 0116.6 10a4.3 4.3 0 012.6 7.3M4 3.5l16.5 17',
} as const;

export type IconName = keyof typeof PATHS;

/** A 24-pixel stroke drawing; always beside words, so it is hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
