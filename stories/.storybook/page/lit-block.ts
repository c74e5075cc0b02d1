import type { TemplateResult } from 'lit';
import { createElement, type ReactElement } from 'react';
import './docs-block.js';

/** A Lit template for React, in which Storybook writes its pages. */
export const block = (content: TemplateResult): ReactElement => createElement('akto-docs-block', { content });
