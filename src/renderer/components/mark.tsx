/**
 * The program's mark: assets/icon.svg as part of the page. As an image it would be a document of its own, which is a tenth of the
 * time until the start screen can be used.
 */
export function Mark() {
  return (
    <svg className="rw-header-mark" viewBox="0 0 256 256" width={24} height={24} aria-hidden>
      <defs>
        <linearGradient id="mark-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#1b4f9c" />
          <stop offset="1" stopColor="#0c2a5b" />
        </linearGradient>
        <linearGradient id="mark-road" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#ffffff" />
          <stop offset="1" stopColor="#cfe2ff" />
        </linearGradient>
      </defs>
      <rect x="8" y="8" width="240" height="240" rx="52" fill="url(#mark-sky)" />
      <circle cx="128" cy="92" r="46" fill="url(#mark-road)" />
      <path d="M112 112 H144 L206 248 H50 Z" fill="url(#mark-road)" />
      <circle cx="128" cy="92" r="18" fill="#12397a" />
      <g fill="#f2a900">
        <path d="M124 140 H132 L134 160 H122 Z" />
        <path d="M121 174 H135 L138 200 H118 Z" />
        <path d="M116.500 216 H139.500 L143 248 H113 Z" />
      </g>
    </svg>
  );
}
