import { css } from 'lit';

/**
 * A box that opens beside a control: a native popover, so in the top layer, where neither `overflow` nor the containment
 * that `content-visibility` implies can cut it. The browser places it and turns it over when there is no room; one that
 * does not know anchors yet shows it in the middle of the window.
 */
export const popupStyles = css`
  .akto-anchor {
    display: block;
    position: relative;
    anchor-name: --akto-anchor;
    anchor-scope: --akto-anchor;
  }
  .akto-popup {
    max-width: calc(100vw - 1rem);
    max-height: calc(100dvh - 1rem);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--akto-color-text);
    background: var(--akto-color-surface);
    border: 1px solid var(--akto-color-line);
    border-radius: var(--akto-radius-medium);
    box-shadow: var(--akto-shadow-2);
  }
  @supports (anchor-scope: all) {
    .akto-popup {
      position-anchor: --akto-anchor;
      inset: auto;
      margin: .25rem 0;
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline, --akto-below, --akto-above, --akto-window;
    }
  }
  /* Wider than the field leaves room for, as the calendar at 320 px: the whole width, still beside it. */
  @position-try --akto-below {
    position-area: none;
    inset: anchor(bottom) .5rem auto;
    margin: .25rem auto;
  }
  @position-try --akto-above {
    position-area: none;
    inset: auto .5rem anchor(top);
    margin: .25rem auto;
  }
  @position-try --akto-window {
    position-area: none;
    inset: .5rem;
    margin: auto;
  }
`;
