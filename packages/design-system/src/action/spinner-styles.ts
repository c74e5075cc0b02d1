import { css } from 'lit';

/** What is under way, for as long as nobody knows. */
export const spinnerStyles = css`
  .akto-spinner {
    width: 1.1em;
    height: 1.1em;
    border: 2px solid;
    border-right-color: transparent;
    border-radius: 50%;
    animation: akto-turn 1s linear infinite;
  }
  @keyframes akto-turn { to { rotate: 1turn; } }
  @media (prefers-reduced-motion: reduce) { .akto-spinner { animation: none; } }
  @media (forced-colors: active) { .akto-spinner { forced-color-adjust: none; } }
`;
