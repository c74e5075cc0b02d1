/** A brand that exists only to show that thirteen tokens are enough to make one. */
export const foret = {
  page: 'light-dark(#f5f8f2, #0f1913)',
  surface: 'light-dark(#ffffff, #17241c)',
  sunken: 'light-dark(#e8f0e6, #20312a)',
  text: 'light-dark(#14271b, #eaf4ec)',
  muted: 'light-dark(#4a5e51, #aac1b1)',
  line: 'light-dark(#d5e1d5, #2d4337)',
  border: 'light-dark(#6b8373, #7d9a88)',
  primary: 'light-dark(#1c5b38, #93d9ac)',
  'primary-hover': 'light-dark(#11422a, #bbeaca)',
  'primary-soft': 'light-dark(#e1f1e5, #234234)',
  accent: 'light-dark(#b98a1c, #e8c45c)',
  font: "'Avenir Next', Avenir, 'Segoe UI', 'Trebuchet MS', sans-serif",
  radius: '.5rem',
} as const;
