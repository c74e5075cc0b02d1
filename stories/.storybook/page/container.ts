import { colors } from '@akto/design-system';
import { DocsContainer } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type ComponentProps, type ReactElement } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { dress, type Globals } from '../globals.js';
import { storybookTheme } from '../theme.js';

/** The frame of every documentation page: it follows the toolbar as the stories do. */
export function Container(props: ComponentProps<typeof DocsContainer>): ReactElement {
  const { channel, componentStories, getStoryContext } = props.context;
  const [globals, setGlobals] = useState(() => {
    const [story] = componentStories();
    return story && (getStoryContext(story).globals as unknown as Globals);
  });
  useEffect(() => {
    const follow = ({ globals: changed }: { globals: Globals }): void => setGlobals(changed);
    channel.on(GLOBALS_UPDATED, follow);
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, [channel]);
  if (globals) dress(globals);
  return createElement(DocsContainer, { ...props, theme: storybookTheme(colors, schemeOf(globals)) });
}

function schemeOf(globals: Globals | undefined): 'light' | 'dark' {
  if (globals && globals.scheme !== 'system') return globals.scheme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
