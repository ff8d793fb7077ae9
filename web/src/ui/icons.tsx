import type { ReactElement } from 'react';

/*
 * Icons on a grid of 24, stroke 1.8, round ends. An icon always stands beside a word, except on a
 * compact table where the head of the column says it; so icons are hidden from screen readers.
 */
const shapes = {
  // what is done, by which channel
  people: (
    <>
      <circle cx="9" cy="8" r="3" />
      <path d="M3 19.5c0-3.6 2.6-5.6 6-5.6s6 2 6 5.6" />
      <circle cx="17.4" cy="9" r="2.2" />
      <path d="M16.6 14.2c2.8-.3 4.9 1.3 4.9 4.3" />
    </>
  ),
  door: (
    <>
      <path d="M2.5 20.5h19M5.5 20.5v-17h9v17M14.5 6.5h4v14" />
      <path d="M11.6 11.5v1.6" />
    </>
  ),
  microphone: (
    <>
      <rect x="9" y="2.5" width="6" height="11" rx="3" />
      <path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3.5" />
    </>
  ),
  tv: (
    <>
      <rect x="2.5" y="4.5" width="19" height="12.5" rx="2" />
      <path d="M8 20.5h8" />
    </>
  ),
  newspaper: (
    <>
      <path d="M17 19.5V4.5H3.5v13a2 2 0 0 0 2 2h13a2 2 0 0 0 2-2V9.5H17" />
      <path d="M7 8.5h6.5M7 12h6.5M7 15.5h6.5" />
    </>
  ),
  handset: (
    <>
      <rect x="6" y="2.5" width="12" height="19" rx="2" />
      <path d="M9.5 6.5h5M9.5 10h5M11.3 18h1.4" />
    </>
  ),
  message: (
    <>
      <path d="M3.5 4.5h17v12h-9.5l-4.5 3.8v-3.8h-3z" />
      <path d="M7.5 8.7h9M7.5 12.3h6" />
    </>
  ),
  phone: (
    <path d="M5.2 3.5h3.3l1.6 4.3-2.2 1.7a11.6 11.6 0 0 0 5.6 5.6l1.7-2.2 4.3 1.6v3.3a2.2 2.2 0 0 1-2.4 2.2C10.4 19.4 4.6 13.6 3 5.9a2.2 2.2 0 0 1 2.2-2.4z" />
  ),
  board: (
    <>
      <rect x="3.5" y="3.5" width="17" height="12.5" rx="1.5" />
      <path d="M8 8h8M8 11.5h5M12 16v4.5M8.5 20.5h7" />
    </>
  ),
  document: (
    <>
      <path d="M14 2.5H5.5v19h13V7z" />
      <path d="M14 2.5V7h4.5M9 11.5h6M9 14.5h6M9 17.5h4" />
    </>
  ),
  bank: (
    <>
      <path d="m12 3 9 5H3zM3.5 20.5h17M5 17.5h14" />
      <path d="M6.5 8v9.5M10.2 8v9.5M13.8 8v9.5M17.5 8v9.5" />
    </>
  ),
  cap: (
    <>
      <path d="m12 5 10 4.5-10 4.5L2 9.5z" />
      <path d="M6 11.5v4.3c0 1.6 2.7 2.9 6 2.9s6-1.3 6-2.9v-4.3M22 9.5v5.5" />
    </>
  ),
  building: (
    <>
      <path d="M2.5 20.5h19M4.5 20.5v-10l4-3.5v13.5M8.5 20.5v-17h6v17M14.5 9h5v11.5" />
      <path d="M11.5 8v.6M11.5 12v.6M17 12.5v.6M17 16v.6M11.5 16v.6" />
    </>
  ),
  // states
  check: <path d="m4.5 12.8 4.8 4.7L19.5 6.5" />,
  submitted: <path d="M12 20V4.5M5.8 10.5 12 4.3l6.2 6.2" />,
  eye: (
    <>
      <path d="M1.8 12S5.5 5.5 12 5.5 22.2 12 22.2 12 18.5 18.5 12 18.5 1.8 12 1.8 12z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  returned: <path d="M8 4 3.5 8.5 8 13M3.5 8.5h11a5.5 5.5 0 0 1 0 11H10" />,
  draft: <circle cx="12" cy="12" r="8.7" strokeDasharray="3.8 3.01" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 6.8V12l3.6 2.2" />
    </>
  ),
  warning: (
    <>
      <path d="M12 3.5 22 20.5H2z" />
      <path d="M12 9.5v5M12 17.4v.2" />
    </>
  ),
  error: (
    <>
      <path d="M8.1 2.8h7.8l5.3 5.3v7.8l-5.3 5.3H8.1l-5.3-5.3V8.1z" />
      <path d="M12 7.5v5.5M12 16.3v.2" />
    </>
  ),
  question: (
    <>
      <path d="M3.5 3.5h17v13H13l-5 4v-4H3.5z" />
      <path d="M9.6 8.1a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3.9-1.3 1.7M12 13.9v.1" />
    </>
  ),
  excluded: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M6 18 18 6" />
    </>
  ),
  offline: (
    <>
      <path d="m2.5 2.5 19 19" />
      <path d="M5.5 12.3a9.5 9.5 0 0 1 4.2-2.4M8.7 15.6a5 5 0 0 1 4.9-1.2M12.5 6.5a14 14 0 0 1 9.5 3.2M15.5 10.3a9.5 9.5 0 0 1 3.2 2M12 19.2v.1" />
    </>
  ),
  calendar: (
    <>
      <rect x="3.5" y="5" width="17" height="16" rx="2" />
      <path d="M3.5 10h17M8 2.5V7M16 2.5V7" />
    </>
  ),
  // actions
  refresh: (
    <>
      <path d="M20.5 9.5A8.8 8.8 0 0 0 4.8 7M3.5 14.5A8.8 8.8 0 0 0 19.2 17" />
      <path d="M4.5 2.8V7h4.3M19.5 21.2V17h-4.3" />
    </>
  ),
  trash: (
    <>
      <path d="M3.5 6.5h17M9 6.5V3.5h6v3M5.5 6.5l1 14h11l1-14" />
    </>
  ),
  download: <path d="M12 3.5v11.5M7 10.5l5 5 5-5M4 17.5v3h16v-3" />,
  upload: <path d="M12 15.5V3.5M7 8.3l5-5 5 5M3.5 14.5v6h17v-6" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.7" />
      <path d="m15.5 15.5 5.5 5.5" />
    </>
  ),
  plus: <path d="M12 4.5v15M4.5 12h15" />,
  changes: <path d="M4 8.5h15M15 4.5l4 4-4 4M20 15.5H5M9 11.5l-4 4 4 4" />,
  minus: <path d="M4.5 12h15" />,
  close: <path d="m5.5 5.5 13 13M18.5 5.5l-13 13" />,
  pencil: (
    <>
      <path d="m4 20 .9-4.6L16.7 3.6a1.7 1.7 0 0 1 2.4 0l1.3 1.3a1.7 1.7 0 0 1 0 2.4L8.6 19.1z" />
      <path d="m14.5 5.8 3.7 3.7" />
    </>
  ),
  camera: (
    <>
      <path d="M3 7.5h4.3l1.7-3h6l1.7 3H21v12.5H3z" />
      <circle cx="12" cy="13.3" r="3.6" />
    </>
  ),
  copy: (
    <>
      <rect x="8.5" y="8.5" width="12" height="12" rx="2" />
      <path d="M15.5 8.5v-3a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3" />
    </>
  ),
  link: (
    <>
      <path d="M10 14a4.2 4.2 0 0 0 6.3.4l3-3a4.2 4.2 0 0 0-6-6l-1.5 1.5" />
      <path d="M14 10a4.2 4.2 0 0 0-6.3-.4l-3 3a4.2 4.2 0 0 0 6 6l1.5-1.5" />
    </>
  ),
  print: (
    <>
      <path d="M7 8.5v-6h10v6M7 17.5H3.5v-9h17v9H17" />
      <path d="M7 14h10v7.5H7z" />
    </>
  ),
  filter: <path d="M3.5 6h17M6.5 12h11M10 18h4" />,
  play: <path d="M7.5 4.5v15l12-7.5z" fill="currentColor" />,
  pause: <path d="M8.5 5v14M15.5 5v14" />,
  external: <path d="M13.5 4.5h6v6M19.5 4.5l-9 9M17 14v5.5H4.5V7H10" />,
  // ways
  left: <path d="m15 5-7 7 7 7" />,
  right: <path d="m9 5 7 7-7 7" />,
  up: <path d="m5 15 7-7 7 7" />,
  down: <path d="m5 9 7 7 7-7" />,
  sort: <path d="m7.5 9.5 4.5-4.5 4.5 4.5M7.5 14.5l4.5 4.5 4.5-4.5" />,
  // frame
  home: <path d="M4 20.5v-10L12 3.5l8 7v10h-5.2v-5.7H9.2v5.7z" />,
  list: <path d="M8.5 6H21M8.5 12H21M8.5 18H21M3.5 6h.1M3.5 12h.1M3.5 18h.1" />,
  map: (
    <>
      <path d="m3 6.5 6-3 6 3 6-3v14l-6 3-6-3-6 3z" />
      <path d="M9 3.5v14M15 6.5v14" />
    </>
  ),
  tiles: (
    <>
      <rect x="4" y="4" width="6.5" height="6.5" rx="1" />
      <rect x="13.5" y="4" width="6.5" height="6.5" rx="1" />
      <rect x="4" y="13.5" width="6.5" height="6.5" rx="1" />
      <rect x="13.5" y="13.5" width="6.5" height="6.5" rx="1" />
    </>
  ),
  table: (
    <>
      <rect x="3" y="4.5" width="18" height="15" rx="1.5" />
      <path d="M3 9.5h18M3 14.5h18M9 4.5v15" />
    </>
  ),
  bell: (
    <>
      <path d="M5 17.5c1.3-1.5 1.7-3.3 1.7-6.2C6.7 7.5 9 5 12 5s5.3 2.5 5.3 6.3c0 2.9.4 4.7 1.7 6.2z" />
      <path d="M12 5V3.3M9.8 20.5c1.2 1 3.2 1 4.4 0" />
    </>
  ),
  dots: <path d="M5 12h.1M12 12h.1M19 12h.1" strokeWidth="3" />,
  pin: (
    <>
      <path d="M12 21.5s7-6.8 7-11.8a7 7 0 0 0-14 0c0 5 7 11.8 7 11.8z" />
      <circle cx="12" cy="9.7" r="2.3" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="10.5" width="15" height="10.5" rx="2" />
      <path d="M8 10.5V7.2a4 4 0 0 1 8 0v3.3" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.5M12 7.6v.1" />
    </>
  ),
  moon: <path d="M20 14.3A8.3 8.3 0 0 1 9.7 4 8.3 8.3 0 1 0 20 14.3z" />,
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4" />
    </>
  ),
  auto: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="7.8" r="3.8" />
      <path d="M4.5 20.5c0-4.2 3.2-6.5 7.5-6.5s7.5 2.3 7.5 6.5" />
    </>
  ),
  leave: <path d="M10 4H4.5v16H10M15 7.5l4.5 4.5-4.5 4.5M19.5 12H9" />,
  globe: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c2.7 2.6 4 5.6 4 9s-1.3 6.4-4 9c-2.7-2.6-4-5.6-4-9s1.3-6.4 4-9z" />
    </>
  ),
  partners: (
    <>
      <path d="M2.5 7.5 6 5.5l6 2 6-2 3.5 2v8.5L19 17.5" />
      <path d="m12 7.5-3.8 3.7c1.1 1.5 3 1.5 4.3.3l1-.9 5.5 5.4c-.4 1.3-1.5 1.9-2.8 1.5-.5 1.3-1.7 1.8-3 1.2-1 1-2.5.9-3.5-.2L2.5 15" />
    </>
  ),
  key: (
    <>
      <circle cx="7.5" cy="16.5" r="4.5" />
      <path d="m10.8 13.2 9-9M16 8l3 3M13 11l2 2" />
    </>
  ),
} satisfies Record<string, ReactElement>;

export type IconName = keyof typeof shapes;
export const iconNames = Object.keys(shapes) as IconName[];

/** An icon in the colour of the text around it; size in px (24 is the grid). */
export function Icon(props: { name: IconName; size?: number; className?: string }) {
  const { name, size = 18, className } = props;
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name]}
    </svg>
  );
}
